package org.mera.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells a file's media type by its content, whatever its name. Tika's core knows the
 * first bytes of a file; which document a ZIP archive is stands in the archive.
 */
final class ContentType {

	private static final String ODF = "application/vnd.oasis.opendocument.";

	private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml",
			FileType.DOCX.mediaType(), FileType.XLSX.mediaType());

	private ContentType() {
	}

	static String of(Path file) throws IOException {
		String detected = detected(file);
		return (ARCHIVES.contains(detected) || detected.startsWith(ODF)) ? ofArchive(file) : detected;
	}

	private static String detected(Path file) throws IOException {
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			return MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).toString();
		}
	}

	private static String ofArchive(Path file) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			if (archive.stream().anyMatch(ContentType::isMacro)) {
				return "application/vnd.ms-office.vbaproject";
			}
			ZipEntry odf = archive.getEntry("mimetype");
			if (odf != null) {
				return declared(archive, odf);
			}
			if (archive.getEntry("word/document.xml") != null) {
				return FileType.DOCX.mediaType();
			}
			return (archive.getEntry("xl/workbook.xml") != null) ? FileType.XLSX.mediaType() : "application/zip";
		}
		catch (ZipException ex) {
			return "application/octet-stream";
		}
	}

	/** A document that brings its own programs is no evidence. */
	private static boolean isMacro(ZipEntry entry) {
		return entry.getName().endsWith("vbaProject.bin") || entry.getName().startsWith("Basic/");
	}

	private static String declared(ZipFile archive, ZipEntry odf) throws IOException {
		try (InputStream content = archive.getInputStream(odf)) {
			return new String(content.readNBytes(100), StandardCharsets.US_ASCII).strip();
		}
	}

}
