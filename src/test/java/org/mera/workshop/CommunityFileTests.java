package org.mera.workshop;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mera.workshop.LocalCommunity.Readiness;
import org.mera.workshop.LocalCommunity.Settlement;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CommunityFileTests {

	private static final String HEADER = "id,name,settlement,national-structure,area,readiness,sample\n";

	@Test
	void shipsTwentySixCommunitiesLabelledAsSample() throws IOException {
		List<LocalCommunity> sample = CommunityFile.read("sample",
				new ClassPathResource("communities/novi-pazar-sample.csv").getContentAsByteArray());

		assertThat(sample).hasSize(26).allMatch(LocalCommunity::isSample);
		assertThat(sample).extracting(LocalCommunity::name).doesNotHaveDuplicates().contains("Deževa", "Rajčinoviće");
	}

	@Test
	void readsACommunity() {
		assertThat(read(HEADER + "dezeva, Deževa ,Rural,mostly Serb,north,HIGH,no\n")).singleElement()
			.satisfies((community) -> {
				assertThat(community.id()).isEqualTo("dezeva");
				assertThat(community.name()).isEqualTo("Deževa");
				assertThat(community.settlement()).isEqualTo(Settlement.RURAL);
				assertThat(community.nationalStructure()).isEqualTo("mostly Serb");
				assertThat(community.area()).isEqualTo("north");
				assertThat(community.readiness()).isEqualTo(Readiness.HIGH);
				assertThat(community.isSample()).isFalse();
			});
	}

	@Test
	void readsWhatASpreadsheetWrites() {
		String file = '\uFEFF' + HEADER.replace(',', ';') + "mur;\"Mur; Novi\";rural;mixed;south;low;no\r\n";

		assertThat(read(file)).singleElement()
			.satisfies((community) -> assertThat(community.name()).isEqualTo("Mur; Novi"));
	}

	@Test
	void namesEveryErrorWithItsLine() {
		String file = HEADER + "mur,Mur,rural,mixed,south,low,no\n" + "Mur 2,,village,mixed,south,eager,maybe\n"
				+ "mur,Mur,rural,,south,low,no\n" + "short,row\n";

		assertThat(errors(file.getBytes(StandardCharsets.UTF_8))).containsExactly(
				"line 3: id 'Mur 2' has other than a-z, 0-9 and -", "line 3: name is missing",
				"line 3: settlement is 'village', not one of [urban, rural]",
				"line 3: readiness is 'eager', not one of [high, medium, unknown, low]",
				"line 3: sample is 'maybe', not yes or no", "line 4: id 'mur' stands on line 2 already",
				"line 4: national-structure is missing", "line 5: has 2 values, not 7");
	}

	@Test
	void namesMissingAndUnknownColumns() {
		assertThat(errors("id,name,settlement,area,readiness,sample,mayor\n".getBytes(StandardCharsets.UTF_8)))
			.containsExactly("line 1: lacks column national-structure", "line 1: has unknown column mayor");
	}

	@Test
	void refusesAnEmptyList() {
		assertThat(errors(HEADER.getBytes(StandardCharsets.UTF_8))).containsExactly("line 1: names no community");
	}

	@Test
	void refusesAnotherEncodingThanUtf8() {
		byte[] file = (HEADER + "dezeva,Deževa,rural,mixed,north,high,no\n").getBytes(Charset.forName("windows-1250"));

		assertThat(errors(file)).containsExactly("line 1: is not written in UTF-8");
	}

	@Test
	void refusesAnUnreadableFile() {
		assertThat(errors((HEADER + "\"mur,Mur\n").getBytes(StandardCharsets.UTF_8))).singleElement()
			.asString()
			.startsWith("line 1: is no CSV file");
	}

	private static List<LocalCommunity> read(String file) {
		return CommunityFile.read("test", file.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> errors(byte[] file) {
		InvalidCommunitiesException refusal = catchThrowableOfType(InvalidCommunitiesException.class,
				() -> CommunityFile.read("test", file));
		assertThat(refusal).hasMessageStartingWith("The local communities in test cannot be taken over:\n");
		return refusal.errors().stream().map(CommunityFileError::toString).toList();
	}

}
