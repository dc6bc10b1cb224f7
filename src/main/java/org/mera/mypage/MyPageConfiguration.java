package org.mera.mypage;

import org.mera.access.InternalPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the page to the logged-in. */
@Configuration(proxyBeanMethods = false)
class MyPageConfiguration {

	@Bean
	InternalPaths pathsOfMyPage() {
		return new InternalPaths("/my", "/my/**");
	}

}
