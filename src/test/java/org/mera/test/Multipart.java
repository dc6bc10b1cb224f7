package org.mera.test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file and fields as a browser puts them into one request. */
public final class Multipart {

	static final String TYPE = "multipart/form-data; boundary=the-end-of-a-part";

	private static final String BOUNDARY = "--the-end-of-a-part";

	private Multipart() {
	}

	/** The whole request's body. */
	public static byte[] of(Map<String, String> fields, String fileName, byte[] content) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		fields.forEach((name, value) -> write(body,
				BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
		write(body, BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
		body.writeBytes(content);
		write(body, "\r\n" + BOUNDARY + "--\r\n");
		return body.toByteArray();
	}

	private static void write(ByteArrayOutputStream body, String text) {
		body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

}
