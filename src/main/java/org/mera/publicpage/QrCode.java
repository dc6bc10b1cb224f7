package org.mera.publicpage;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A QR code as the outline of an SVG.
 *
 * @param size width and height in modules, the quiet zone around it included
 * @param path the dark modules, as the data of an SVG path
 */
record QrCode(int size, String path) {

	/** A code that survives a crease or a stain. */
	static QrCode of(String text) {
		try {
			BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
			return new QrCode(modules.getWidth(), path(modules));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("No QR code can hold " + text, ex);
		}
	}

	private static String path(BitMatrix modules) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			for (int x = 0; x < modules.getWidth(); x++) {
				int begin = x;
				while (x < modules.getWidth() && modules.get(x, y)) {
					x++;
				}
				if (x > begin) {
					path.append('M')
						.append(begin)
						.append(' ')
						.append(y)
						.append('h')
						.append(x - begin)
						.append("v1h-")
						.append(x - begin)
						.append('z');
				}
			}
		}
		return path.toString();
	}

}
