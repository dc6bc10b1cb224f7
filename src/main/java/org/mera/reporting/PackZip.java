package org.mera.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.mera.evidence.Contents;
import org.mera.evidence.Evidence;
import org.mera.evidence.Piece;
import org.mera.reporting.PublishedReports.Published;

import org.springframework.stereotype.Component;

/**
 * Packs a measure's answers and files into one download. A file that has been made
 * private since is left out: what the data says about it stays.
 */
@Component
class PackZip {

	private final Evidence evidence;

	private final Contents contents;

	PackZip(Evidence evidence, Contents contents) {
		this.evidence = evidence;
		this.contents = contents;
	}

	void write(Published<PackDocument> pack, byte[] pdf, OutputStream target) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
		put(zip, "answers.pdf", pdf);
		put(zip, "answers.json", pack.snapshot().document().getBytes(StandardCharsets.UTF_8));
		List<Piece> open = this.evidence.ofMeasure(pack.document().measureId())
			.stream()
			.filter(Piece::isPublic)
			.toList();
		for (PackDocument.File file : pack.document().files()) {
			for (Piece piece : open) {
				if (file.id().equals("evidence-" + piece.id())) {
					zip.putNextEntry(new ZipEntry("files/" + file.name()));
					this.contents.copy(piece, zip);
					zip.closeEntry();
				}
			}
		}
		zip.finish();
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

}
