package org.mera.access;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the webapps where to lead whoever is not logged in. */
@RestController
class SignOnState {

	private final LogIn logIn;

	SignOnState(LogIn logIn) {
		this.logIn = logIn;
	}

	/** The address is empty where the webapps' own page takes the password. */
	@GetMapping("/sign-on")
	Map<String, String> where() {
		return Map.of("leave", (this.logIn == LogIn.BY_SIGN_ON) ? SignOnPages.LEAVE : "");
	}

	@Bean
	static OpenPaths signOnStatePaths() {
		return new OpenPaths("/sign-on");
	}

}
