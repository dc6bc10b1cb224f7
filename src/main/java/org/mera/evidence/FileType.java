package org.mera.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type of file that can be evidence: what its name ends in, and what its content is.
 */
public enum FileType {

	PDF(List.of("pdf"), "application/pdf"),

	JPEG(List.of("jpg", "jpeg"), "image/jpeg"),

	PNG(List.of("png"), "image/png"),

	WEBP(List.of("webp"), "image/webp"),

	/** Tika takes most phones’ brand of MP4 for its ancestor. */
	MP4(List.of("mp4"), "video/mp4", "video/quicktime", "video/x-m4v"),

	DOCX(List.of("docx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),

	XLSX(List.of("xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	ODT(List.of("odt"), "application/vnd.oasis.opendocument.text"),

	ODS(List.of("ods"), "application/vnd.oasis.opendocument.spreadsheet"),

	CSV(List.of("csv"), "text/csv", "text/plain"),

	TXT(List.of("txt"), "text/plain");

	private final List<String> extensions;

	private final List<String> mediaTypes;

	FileType(List<String> extensions, String... mediaTypes) {
		this.extensions = extensions;
		this.mediaTypes = List.of(mediaTypes);
	}

	/** The type that a file of this name claims to be. */
	static Optional<FileType> byName(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return Stream.of(values())
			.filter((type) -> type.extensions.stream().anyMatch((extension) -> name.endsWith("." + extension)))
			.findFirst();
	}

	/** Whether content that was found to be of this media type can be of this type. */
	boolean matches(String mediaType) {
		return this.mediaTypes.contains(mediaType);
	}

	/** What names of such files end in, without the dot. */
	List<String> extensions() {
		return this.extensions;
	}

	/** The media type with which such a file is given out. */
	public String mediaType() {
		return this.mediaTypes.get(0);
	}

}
