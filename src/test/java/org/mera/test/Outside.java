package org.mera.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** Somebody who reaches Mera over HTTP only. */
public class Outside {

	private static final JsonMapper JSON = new JsonMapper();

	private final String address;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(Redirect.NEVER)
		.build();

	private final @Nullable String basic;

	private Outside(int port, @Nullable String basic) {
		this.address = "http://localhost:" + port;
		this.basic = basic;
	}

	/** Nobody we know. */
	public static Outside stranger(int port) {
		return new Outside(port, null);
	}

	/** Somebody who logs in to the REST API. */
	public static Outside user(int port, String user, String password) {
		return new Outside(port,
				Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
	}

	public Answer get(String path) {
		return ask("GET", path, null, "*/*");
	}

	public Answer get(String path, String accept) {
		return ask("GET", path, null, accept);
	}

	/** Asks again with the tag of an earlier answer. */
	public Answer getUnlessSame(String path, String tag) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path)).header("If-None-Match", tag).GET());
	}

	public Answer post(String path, String json) {
		return ask("POST", path, json, "*/*");
	}

	public Answer ask(String method, String path, @Nullable String json, String accept) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept", accept)
			.method(method, (json != null) ? BodyPublishers.ofString(json) : BodyPublishers.noBody());
		if (json != null) {
			request.header("Content-Type", "application/json");
		}
		if (this.basic != null) {
			request.header("Authorization", "Basic " + this.basic);
		}
		return send(request);
	}

	/** Asks through a proxy that says from which address, or with what a browser adds. */
	public Answer askWith(String method, String path, @Nullable String json, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.method(method, (json != null) ? BodyPublishers.ofString(json) : BodyPublishers.noBody());
		if (json != null) {
			request.header("Content-Type", "application/json");
		}
		if (this.basic != null) {
			request.header("Authorization", "Basic " + this.basic);
		}
		for (int header = 0; header < headers.length; header += 2) {
			request.setHeader(headers[header], headers[header + 1]);
		}
		return send(request);
	}

	/** Asks from somewhere else, as a proxy says. */
	public Answer askFrom(String address, String method, String path, @Nullable String json) {
		return askWith(method, path, json, "X-Forwarded-For", address);
	}

	/** Fills in the log-in page of a webapp. */
	public Answer logIn(String webapp, String user, String password) {
		get("/camunda/app/" + webapp + "/default/");
		String form = "username=" + encoded(user) + "&password=" + encoded(password);
		return send(HttpRequest
			.newBuilder(URI.create(this.address + "/camunda/api/admin/auth/user/default/login/" + webapp))
			.header("Accept", "application/json")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-XSRF-TOKEN", token("XSRF-TOKEN"))
			.POST(BodyPublishers.ofString(form)));
	}

	/** Does what the log-out button of the webapps does. */
	public Answer logOut() {
		return postWithToken("/camunda/api/admin/auth/user/default/logout", "{}");
	}

	/** As the webapps' own pages post. */
	public Answer postWithToken(String path, String json) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", token("XSRF-TOKEN"))
			.POST(BodyPublishers.ofString(json)));
	}

	/** As Mera's own pages and plugins post. */
	public Answer postInside(String path, String type, String body) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", type)
			.header("X-MERA-XSRF", token("MERA-XSRF"))
			.POST(BodyPublishers.ofString(body)));
	}

	/** Fills in a form of one of Mera's own pages. */
	public Answer submit(String path, String... fields) {
		StringBuilder form = new StringBuilder("_csrf=" + encoded(token("MERA-XSRF")));
		for (int i = 0; i < fields.length; i += 2) {
			form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
		}
		return send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.toString())));
	}

	/** As Mera's own plugins delete or put. */
	public Answer askInside(String method, String path) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("X-MERA-XSRF", token("MERA-XSRF"))
			.header("Accept", "application/json")
			.method(method, BodyPublishers.noBody()));
	}

	/** As Mera's own plugins upload a file with fields that describe it. */
	public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
		return upload(path, Multipart.of(fields, fileName, content));
	}

	/** As a browser whose upload comes to its end, whatever it uploaded. */
	public Answer upload(String path, byte[] multipart) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", Multipart.TYPE)
			.header("X-MERA-XSRF", token("MERA-XSRF"))
			.POST(BodyPublishers.ofByteArray(multipart)));
	}

	/** As a browser that promises more than it sends before the connection breaks. */
	public void breakOff(String path, byte[] start, int promised) {
		URI uri = URI.create(this.address + path);
		String cookies = this.cookies.getCookieStore()
			.get(uri)
			.stream()
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
		String head = String.join("\r\n", "POST " + uri.getPath() + " HTTP/1.1", "Host: localhost",
				"Content-Type: " + Multipart.TYPE, "Content-Length: " + promised, "Cookie: " + cookies,
				"X-MERA-XSRF: " + token("MERA-XSRF"), "Connection: close", "", "");
		try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
			socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().write(start);
			socket.shutdownOutput();
			// The server has noticed when it has nothing more to say.
			socket.getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file as it is. */
	public byte[] download(String path) {
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create(this.address + path)).build(), BodyHandlers.ofByteArray())
				.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * As a browser sends a form.
	 * @param headers names and values in turn
	 */
	public Answer sendForm(String path, String form, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept", "text/html, */*;q=0.8")
			.header("Content-Type", "application/x-www-form-urlencoded");
		for (int header = 0; header < headers.length; header += 2) {
			request.header(headers[header], headers[header + 1]);
		}
		return send(request.POST(BodyPublishers.ofString(form)));
	}

	/** Asks for a page that it may have already. */
	public Answer getUnless(String path, String etag) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept", "text/html")
			.header("If-None-Match", etag)
			.GET());
	}

	/** The value of a cookie. */
	public String token(String cookie) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((each) -> cookie.equals(each.getName()))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElseThrow();
	}

	public static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.http.send(request.build(), BodyHandlers.ofString());
			Pages.keep(response);
			return new Answer(response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What came back. */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String body() {
			return this.response.body();
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		public JsonNode json() {
			try {
				return JSON.readTree(body());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** One field of every entry of a list. */
		public List<String> each(String field) {
			return StreamSupport.stream(json().spliterator(), false)
				.map((entry) -> entry.path(field).asText())
				.toList();
		}

	}

}
