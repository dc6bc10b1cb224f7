package org.mera.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mera.test.IdentityProvider;
import org.mera.test.Outside;

/**
 * Somebody who follows where Mera and the identity provider lead, and may change an
 * address on the way.
 */
final class Surfer {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

	private final String mera;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(Redirect.NEVER)
		.build();

	Surfer(int port) {
		this.mera = "http://localhost:" + port;
	}

	/** Opens a page of Mera's and goes wherever it leads. */
	HttpResponse<String> open(String path) {
		return follow(get(this.mera + path), (address) -> address);
	}

	/** Asks for something and goes nowhere. */
	HttpResponse<String> ask(String path) {
		return get(this.mera + path);
	}

	/** Logs in at the provider and comes back. */
	HttpResponse<String> logIn(String person) {
		return logIn(person, (address) -> address);
	}

	/** As above, with some of the addresses on the way tampered with. */
	HttpResponse<String> logIn(String person, UnaryOperator<String> tampering) {
		return logIn(person, "/camunda/app/tasklist/default/", tampering);
	}

	/** Opens a page of Mera's, logs in at the provider and goes wherever that leads. */
	HttpResponse<String> logIn(String person, String path, UnaryOperator<String> tampering) {
		HttpResponse<String> page = follow(get(this.mera + path), tampering);
		Matcher token = TOKEN.matcher(page.body());
		if (!token.find()) {
			// The provider knows this browser already.
			return page;
		}
		String form = "username=" + person + "&password=" + Outside.encoded(IdentityProvider.PASSWORD) + "&_csrf="
				+ Outside.encoded(token.group(1));
		return follow(send(HttpRequest.newBuilder(page.uri())
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(BodyPublishers.ofString(form))), tampering);
	}

	/** Does what the log-out button of the webapps does. */
	void logOutOfTheWebapps() {
		send(HttpRequest.newBuilder(URI.create(this.mera + "/camunda/api/admin/auth/user/default/logout"))
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
			.POST(BodyPublishers.noBody()));
	}

	String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((each) -> name.equals(each.getName()))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	private HttpResponse<String> follow(HttpResponse<String> answer, UnaryOperator<String> tampering) {
		HttpResponse<String> here = answer;
		for (int hop = 0; hop < 20 && here.statusCode() / 100 == 3; hop++) {
			String next = here.uri().resolve(here.headers().firstValue("Location").orElseThrow()).toString();
			here = get(tampering.apply(next));
		}
		return here;
	}

	private HttpResponse<String> get(String address) {
		return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html, */*"));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
