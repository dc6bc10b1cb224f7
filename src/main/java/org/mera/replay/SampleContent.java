package org.mera.replay;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/** Makes small files that look like evidence and are none. */
final class SampleContent {

	private static final int WIDTH = 160;

	private static final int HEIGHT = 100;

	private SampleContent() {
	}

	/** A PDF of one page with these lines. */
	static byte[] document(String... lines) {
		StringBuilder text = new StringBuilder("BT /F1 16 Tf 60 760 Td 26 TL ");
		for (String line : lines) {
			text.append('(').append(plain(line)).append(") Tj T* ");
		}
		return pdf(List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
						+ "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
				"<< /Length " + (text.length() + 2) + " >>\nstream\n" + text + "ET\nendstream"));
	}

	private static byte[] pdf(List<String> objects) {
		StringBuilder file = new StringBuilder("%PDF-1.4\n");
		List<Integer> places = new ArrayList<>();
		for (int number = 1; number <= objects.size(); number++) {
			places.add(file.length());
			file.append(number).append(" 0 obj\n").append(objects.get(number - 1)).append("\nendobj\n");
		}
		int table = file.length();
		file.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
		places.forEach((place) -> file.append("%010d 00000 n \n".formatted(place)));
		file.append("trailer << /Size ")
			.append(places.size() + 1)
			.append(" /Root 1 0 R >>\nstartxref\n")
			.append(table)
			.append("\n%%EOF\n");
		return file.toString().getBytes(StandardCharsets.US_ASCII);
	}

	/** The page's font knows no letters beyond ASCII. */
	private static String plain(String line) {
		return Normalizer.normalize(line.replace("đ", "dj").replace("Đ", "Dj"), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^\\x20-\\x7e]", "?")
			.replaceAll("[()\\\\]", "\\\\$0");
	}

	/** A PNG of a few coloured squares, others for every name. */
	static byte[] picture(String name) {
		Random colours = new Random(name.hashCode());
		BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		for (int square = 0; square < 40; square++) {
			int colour = colours.nextInt(0x1000000);
			int left = 20 * (square % 8);
			int top = 20 * (square / 8);
			for (int pixel = 0; pixel < 400; pixel++) {
				picture.setRGB(left + pixel % 20, top + pixel / 20, colour);
			}
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

}
