package org.mera.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.replay.SampleFile;

import static org.assertj.core.api.Assertions.assertThat;

/** What a file is, whatever its name. */
class ContentTypeTests {

	@TempDir
	private Path directory;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ffd8ffe000104a46494600 | image/jpeg
			52494646240000005745425056503820 | image/webp
			4d5a90000300000004000000ffff0000 | application/x-msdownload
			000000186674797069736f6d0000000069736f6d6d703432 | video/quicktime
			00000018667479706d7034320000000069736f6d6d703432 | video/mp4
			3c68746d6c3e3c7363726970743e | text/html
			4964652c4e616d65 | text/plain
			efbbbfc5bd69766b6f76 | text/plain
			""")
	void isToldByTheFirstBytes(String start, String type) throws IOException {
		assertThat(typeOf(HexFormat.of().parseHex(start))).isEqualTo(type);
	}

	@Test
	void knowsTheReplaysOwnSamples() throws IOException {
		assertThat(typeOf(sample("list.pdf"))).isEqualTo("application/pdf");
		assertThat(typeOf(sample("photo.png"))).isEqualTo("image/png");
	}

	@Test
	void knowsAnOfficeDocumentByWhatIsInIt() throws IOException {
		assertThat(typeOf(archive(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>"))))
			.isEqualTo(FileType.DOCX.mediaType());
		assertThat(typeOf(archive(Map.of("xl/workbook.xml", "<workbook/>")))).isEqualTo(FileType.XLSX.mediaType());
		assertThat(typeOf(archive(Map.of("mimetype", FileType.ODT.mediaType())))).isEqualTo(FileType.ODT.mediaType());
		assertThat(typeOf(archive(Map.of("mimetype", FileType.ODS.mediaType())))).isEqualTo(FileType.ODS.mediaType());
	}

	@Test
	void isNotTakenInByOtherArchives() throws IOException {
		assertThat(typeOf(archive(Map.of("virus.exe", "MZ")))).isEqualTo("application/zip");
		assertThat(typeOf(archive(Map.of("word/document.xml", "", "word/vbaProject.bin", "Sub AutoOpen()"))))
			.isEqualTo("application/vnd.ms-office.vbaproject");
		assertThat(typeOf("PK\u0003\u0004 and nothing more".getBytes(StandardCharsets.ISO_8859_1)))
			.isEqualTo("application/octet-stream");
	}

	private static byte[] sample(String name) throws IOException {
		return new SampleFile("photo", name, null, false).offer("Test").content().getInputStream().readAllBytes();
	}

	private static byte[] archive(Map<String, String> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private String typeOf(byte[] content) throws IOException {
		return ContentType.of(Files.write(this.directory.resolve("without-name"), content));
	}

}
