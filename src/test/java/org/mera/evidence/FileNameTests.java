package org.mera.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Under which name a file is kept. */
class FileNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			../../etc/passwd.txt          | passwd.txt
			C:\\Users\\amina\\list.pdf    | list.pdf
			/                             | ''
			..                            | ''
			.htaccess.txt                 | htaccess.txt
			a\u202Efdp.exe.pdf            | afdp.exe.pdf
			'what: "this"?.pdf'           | what_ _this__.pdf
			Списак присутних.pdf          | Списак присутних.pdf
			Odluka Veća, 2023.pdf         | Odluka Veća, 2023.pdf
			""")
	void isTheNameAlone(String given, String kept) {
		assertThat(FileName.clean(given)).isEqualTo(kept);
	}

	@Test
	void hasNoLineOfItsOwn() {
		assertThat(FileName.clean("a\nb\r\u0000c.pdf")).isEqualTo("abc.pdf");
	}

	@Test
	void isShortenedWhereItDoesNotSayTheType() {
		assertThat(FileName.clean("x".repeat(400) + ".pdf")).hasSize(150).endsWith("x.pdf");
	}

}
