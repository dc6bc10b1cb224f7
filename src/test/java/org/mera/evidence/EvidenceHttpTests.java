package org.mera.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.test.City;
import org.mera.test.HttpTest;
import org.mera.test.Multipart;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Evidence from outside: what is taken, what is refused, and who sees what. */
@HttpTest
@Import(City.class)
@TestPropertySource(properties = { "mera.evidence.max-file=1MB", "mera.evidence.max-step=2500KB" })
class EvidenceHttpTests {

	private static final Map<String, String> DECISION = Map.of("kind", "decision", "title", "The decision", "public",
			"true");

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private City city;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private JdbcTemplate jdbc;

	@TempDir
	private Path directory;

	private String measure;

	private String step;

	private String evidence;

	private Outside officer;

	@BeforeEach
	void theTeamIsToBeFormed() {
		this.city.at("2022-12-12T09:00")
			.as("sanela", "coordinators")
			.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		this.city.as(null).until("2023-01-16T10:00");
		this.measure = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("community-workshops")
			.singleResult()
			.getBusinessKey();
		this.step = this.measure + ".form-team";
		this.evidence = "/api/steps/" + this.step + "/evidence";
		this.officer = loggedIn("information-department");
	}

	@AfterEach
	void thePlanEnds() {
		this.city.close();
	}

	@Test
	void aFileIsKeptWithEverythingThatIsKnownOfIt() {
		Answer answer = this.officer.upload(this.evidence, DECISION, "Odluka Veća.pdf", pdf(1));

		assertThat(answer.status()).isEqualTo(201);
		Answer list = this.officer.get(this.evidence);
		assertThat(list.json().path("pieces")).singleElement().satisfies((piece) -> {
			assertThat(piece.path("fileName").asText()).isEqualTo("Odluka Veća.pdf");
			assertThat(piece.path("title").asText()).isEqualTo("The decision");
			assertThat(piece.path("kindName").asText()).isEqualTo("Decision or minutes");
			assertThat(piece.path("mediaType").asText()).isEqualTo("application/pdf");
			assertThat(piece.path("size").asInt()).isEqualTo(pdf(1).length);
			assertThat(piece.path("sha256").asText())
				.isEqualTo(Hashes.of(new String(pdf(1), StandardCharsets.US_ASCII)));
			assertThat(piece.path("isPublic").asBoolean()).isTrue();
			assertThat(piece.path("uploadedAt").asText()).isEqualTo("2023-01-16T09:00:00Z");
		});
		assertThat(list.json().path("needed")).isEmpty();
	}

	@Test
	void whatIsNotSaidToBePublicIsPrivateAndNamedLikeItsFile() {
		this.officer.upload(this.evidence, Map.of("kind", "attendance-list"), "list.pdf", pdf(1));

		assertThat(piece(0).path("isPublic").asBoolean()).isFalse();
		assertThat(piece(0).path("title").asText()).isEqualTo("list.pdf");
	}

	@Test
	void comesBackByteByByteAndCanDoNothing() {
		byte[] content = Arrays.copyOf(pdf(1), 900_000);
		long id = id(this.officer.upload(this.evidence, DECISION, "Odluka \"Veća\".pdf", content));

		Answer answer = this.officer.get("/api/evidence/" + id + "/content");

		assertThat(this.officer.download("/api/evidence/" + id + "/content")).isEqualTo(content);
		assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
		assertThat(answer.header("Content-Disposition")).startsWith("attachment; ")
			.contains("Odluka%20_Ve%C4%87a_.pdf");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
		assertThat(this.jdbc.queryForObject("select max(length(bytes)) from evidence_chunk", Integer.class))
			.isEqualTo(256 * 1024);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					list.exe  | MZ              | Files of this type are not taken. Taken are: pdf, jpg, jpeg, png, webp, mp4, docx, xlsx, odt, ods, csv, txt.
					list      | %PDF-1.4        | Files of this type are not taken. Taken are: pdf, jpg, jpeg, png, webp, mp4, docx, xlsx, odt, ods, csv, txt.
					list.pdf  | just words      | The file's name ends in .pdf, but its content is something else (text/plain). Nothing was kept.
					list.jpg  | %PDF-1.4        | The file's name ends in .jpg, but its content is something else (application/pdf). Nothing was kept.
					list.txt  | <html><script>  | The file's name ends in .txt, but its content is something else (text/html). Nothing was kept.
					list.docx | PK              | The file's name ends in .docx, but its content is something else (text/plain). Nothing was kept.
					""")
	void aWrongTypeIsRefusedWhateverItsName(String name, String content, String message) {
		Answer answer = this.officer.upload(this.evidence, DECISION, name, content.getBytes(StandardCharsets.UTF_8));

		assertThat(answer.status()).isEqualTo(415);
		assertThat(detail(answer)).isEqualTo(message);
		assertNothingWasKept();
	}

	@Test
	void anEmptyFileIsRefused() {
		Answer answer = this.officer.upload(this.evidence, DECISION, "empty.pdf", new byte[0]);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(detail(answer)).isEqualTo("The file is empty.");
		assertNothingWasKept();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1024 * 1024 + 1, 5 * 1024 * 1024 })
	void aFileThatIsTooLargeIsRefused(int size) {
		Answer answer = this.officer.upload(this.evidence, DECISION, "large.pdf", Arrays.copyOf(pdf(1), size));

		assertThat(answer.status()).isEqualTo(413);
		assertThat(detail(answer)).isEqualTo("The file is larger than 1 MB. Reduce it or divide it.");
		assertNothingWasKept();
	}

	@Test
	void aStepTakesOnlySoMuch() {
		for (int file = 0; file < 2; file++) {
			assertThat(this.officer.upload(this.evidence, DECISION, "large.pdf", Arrays.copyOf(pdf(file), 1024 * 1024))
				.status()).isEqualTo(201);
		}

		Answer answer = this.officer.upload(this.evidence, DECISION, "large.pdf", Arrays.copyOf(pdf(2), 1024 * 1024));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(detail(answer)).isEqualTo("The files of a step take 2.4 MB at most; they already take 2 MB.");
	}

	@Test
	void aStepTakesTwoHundredFilesAndNotOneMore() {
		for (int file = 0; file < 200; file++) {
			assertThat(this.officer.upload(this.evidence, DECISION, "file.pdf", pdf(file)).status()).isEqualTo(201);
		}

		Answer answer = this.officer.upload(this.evidence, DECISION, "file.pdf", pdf(200));

		assertThat(detail(answer)).isEqualTo("The step already has 200 files, as many as it can have.");
		assertThat(this.officer.get(this.evidence).json().path("pieces")).hasSize(200);
	}

	@Test
	void anInterruptedUploadLeavesNothing() {
		byte[] whole = Multipart.of(DECISION, "decision.pdf", Arrays.copyOf(pdf(1), 500_000));

		Answer answer = this.officer.upload(this.evidence, Arrays.copyOf(whole, 300_000));
		this.officer.breakOff(this.evidence, Arrays.copyOf(whole, 300_000), whole.length);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(detail(answer)).startsWith("The upload was interrupted before the file was complete.");
		assertNothingWasKept();
	}

	@Test
	void aPathInTheNameLeadsNowhere() {
		this.officer.upload(this.evidence, DECISION, "../../../etc/cron.d/list.pdf", pdf(1));
		this.officer.upload(this.evidence, DECISION, "C:\\\\Windows\\\\list.pdf", pdf(2));

		assertThat(piece(0).path("fileName").asText()).isEqualTo("list.pdf");
		assertThat(piece(1).path("fileName").asText()).isEqualTo("list.pdf");
	}

	@Test
	void theSameFileTwiceIsNoticedWhateverItsName() {
		this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1));

		Answer answer = this.officer.upload(this.evidence, DECISION, "another.pdf", pdf(1));

		assertThat(answer.status()).isEqualTo(409);
		assertThat(detail(answer)).isEqualTo("The step has this very file already: \"The decision\" (decision.pdf).");
		assertThat(this.officer.get(this.evidence).json().path("pieces")).hasSize(1);
	}

	@Test
	void whoeverUploadsTheSameFileAtTheSameMomentHasItOnce() {
		List<Outside> officers = Stream.generate(() -> loggedIn("information-department")).limit(4).toList();

		List<Integer> answers = officers.parallelStream()
			.map((each) -> each.upload(this.evidence, DECISION, "decision.pdf", Arrays.copyOf(pdf(1), 500_000))
				.status())
			.sorted()
			.toList();

		assertThat(answers).containsExactly(201, 409, 409, 409);
	}

	@Test
	void uploadsAtTheSameMomentFollowOneAnotherInTheManifest() {
		List<Outside> officers = Stream.generate(() -> loggedIn("information-department")).limit(4).toList();

		IntStream.range(0, 4)
			.parallel()
			.forEach((file) -> officers.get(file).upload(this.evidence, DECISION, "file.pdf", pdf(file)));

		assertThat(this.officer.get(this.evidence).json().path("pieces")).hasSize(4);
		assertThat(problems(loggedIn("coordinators"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			film     | ''        | The plan knows no such kind of evidence.
			decision | elsewhere | This step has nothing of that name.
			""")
	void whatThePlanDoesNotKnowIsRefused(String kind, String subject, String message) {
		Answer answer = this.officer.upload(this.evidence, Map.of("kind", kind, "subject", subject), "a.pdf", pdf(1));

		assertThat(answer.status()).isEqualTo(400);
		assertThat(detail(answer)).isEqualTo(message);
	}

	@Test
	void anotherGroupSeesNothingOfTheStep() {
		long id = id(this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1)));

		for (Outside stranger : List.of(loggedIn("media"), Outside.stranger(this.port))) {
			stranger.get(this.evidence, "application/json");
			assertThat(stranger.get(this.evidence, "application/json").status()).isIn(401, 404);
			assertThat(stranger.get("/api/evidence/" + id + "/content", "application/json").status()).isIn(401, 404);
			assertThat(stranger.upload(this.evidence, DECISION, "other.pdf", pdf(2)).status()).isIn(401, 404);
			assertThat(stranger.askInside("DELETE", "/api/evidence/" + id).status()).isIn(401, 404);
			assertThat(stranger.get("/api/measures/" + this.measure + "/manifest", "application/json").status())
				.isIn(401, 404);
		}
		assertThat(piece(0).path("deletedAt").isNull()).isTrue();
	}

	@Test
	void managersReadAndChangeNothing() {
		long id = id(this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1)));
		Outside manager = loggedIn("managers");

		assertThat(manager.get(this.evidence).json().path("writable").asBoolean()).isFalse();
		assertThat(manager.download("/api/evidence/" + id + "/content")).isEqualTo(pdf(1));
		assertThat(manager.upload(this.evidence, DECISION, "other.pdf", pdf(2)).status()).isEqualTo(403);
		assertThat(manager.askInside("DELETE", "/api/evidence/" + id).status()).isEqualTo(403);
		assertThat(manager.askInside("DELETE", "/api/evidence/" + id + "/public").status()).isEqualTo(403);
	}

	@Test
	void nothingIsUploadedOrDeletedWithoutTheToken() {
		long id = id(this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1)));

		assertThat(this.officer.ask("DELETE", "/api/evidence/" + id, null, "*/*").status()).isEqualTo(403);
		assertThat(this.officer.post(this.evidence, "{}").status()).isEqualTo(403);
	}

	@Test
	void aDeletedPieceIsGoneAndItsRecordStays() {
		long id = id(this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1)));

		assertThat(this.officer.askInside("DELETE", "/api/evidence/" + id).status()).isEqualTo(204);

		assertThat(piece(0).path("deletedAt").asText()).isEqualTo("2023-01-16T09:00:00Z");
		assertThat(this.officer.get("/api/evidence/" + id + "/content").status()).isEqualTo(410);
		assertThat(
				this.jdbc.queryForObject("select count(*) from evidence_chunk where piece_id = ?", Integer.class, id))
			.isZero();
		assertThat(this.officer.askInside("DELETE", "/api/evidence/" + id).status()).isEqualTo(409);
		assertThat(this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1)).status()).isEqualTo(201);
	}

	@Test
	void aClosedStepKeepsItsEvidence() {
		long id = id(this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1)));
		theTeamIsFormed();

		assertThat(this.officer.askInside("DELETE", "/api/evidence/" + id).status()).isEqualTo(409);
		assertThat(detail(this.officer.upload(this.evidence, DECISION, "other.pdf", pdf(2))))
			.isEqualTo("The step \"Form the team\" is not open; its evidence stays as it is.");
		assertThat(this.officer.askInside("DELETE", "/api/evidence/" + id + "/public").status()).isEqualTo(409);
		assertThat(this.officer.get(this.evidence).json().path("writable").asBoolean()).isFalse();
	}

	@Test
	void coordinatorsWithdrawAPieceFromThePublicAtAnyTime() {
		long id = id(this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1)));
		theTeamIsFormed();
		Outside coordinator = loggedIn("coordinators");
		coordinator.get(this.evidence);

		assertThat(coordinator.askInside("DELETE", "/api/evidence/" + id + "/public").status()).isEqualTo(204);
		assertThat(piece(0).path("isPublic").asBoolean()).isFalse();
		assertThat(coordinator.askInside("PUT", "/api/evidence/" + id + "/public").status()).isEqualTo(204);
		assertThat(piece(0).path("isPublic").asBoolean()).isTrue();
		assertThat(coordinator.get("/api/measures/" + this.measure + "/manifest").body()).contains("#1 2023-01-16",
				" added piece=", "#2 2023-01-16", " made-private piece=", " made-public piece=");
	}

	@Test
	void everybodySeesAPublicPieceAndNoOther() {
		Map<String, String> quiet = Map.of("kind", "decision", "title", "A draft");
		long shown = id(this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1)));
		long hidden = id(this.officer.upload(this.evidence, quiet, "draft.pdf", pdf(2)));
		Outside citizen = Outside.stranger(this.port);

		Answer answer = citizen.get("/plan/evidence/" + shown);

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Disposition")).startsWith("attachment");
		assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
		assertThat(citizen.download("/plan/evidence/" + shown)).isEqualTo(pdf(1));
		assertThat(citizen.get("/plan/evidence/" + hidden).status()).isEqualTo(404);

		this.officer.askInside("DELETE", "/api/evidence/" + shown + "/public");

		assertThat(citizen.get("/plan/evidence/" + shown).status()).isEqualTo(404);
	}

	@Test
	void aTaskShowsTheEvidenceOfItsStepToThoseWhoSeeTheTask() {
		String task = "/api/tasks/" + this.city.task("Task_ProposeTeam").getId() + "/evidence";

		Answer answer = this.officer.get(task);

		assertThat(answer.json().path("step").asText()).isEqualTo(this.step);
		assertThat(answer.json().path("needed").path(0).path("text").asText())
			.isEqualTo("Decision or minutes (0 of 1)");
		assertThat(loggedIn("media").get(task).status()).isEqualTo(204);
		assertThat(this.officer.get("/api/texts/evidence").json().path("drop").asText())
			.isEqualTo("Drop files here or");
	}

	@Test
	void manifestAndFilesAreCheckedWithoutMera() throws Exception {
		this.officer.upload(this.evidence, DECISION, "Odluka Veća.pdf", pdf(1));
		long deleted = id(this.officer.upload(this.evidence, DECISION, "wrong.pdf", pdf(2)));
		this.officer.askInside("DELETE", "/api/evidence/" + deleted);
		unpack(loggedIn("coordinators").download("/api/measures/" + this.measure + "/evidence.zip"));

		assertThat(run("sha256sum -c manifest.txt")).contains("Odluka Veća.pdf: OK").doesNotContain("wrong.pdf");
		assertThat(run(documentedCheck())).isEqualTo("the chain holds\n");

		for (String broken : List.of("sed -i '/^#2 /d'", "sed -i 's/^#3 \\(.*\\) deleted /#3 \\1 added /'",
				"sed -i 's/size=[0-9]*/size=7/'", "sed -i 's/^#1 2023/#1 2022/'")) {
			assertThat(run("cp manifest.txt kept; " + broken + " manifest.txt; " + documentedCheck()
					+ "; cp kept manifest.txt"))
				.as(broken)
				.startsWith("broken: #")
				.doesNotContain("the chain holds");
		}
		assertThat(run("echo >> *-Odluka*; sha256sum -c manifest.txt")).contains("FAILED");
	}

	/** The line that the README tells people to run. */
	private static String documentedCheck() throws IOException {
		return Files.readAllLines(Path.of("README.md"))
			.stream()
			.filter((line) -> line.startsWith("    h=0;"))
			.findFirst()
			.orElseThrow();
	}

	private String run(String command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("bash", "-c", "export LC_ALL=C.UTF-8; " + command)
			.directory(this.directory.toFile())
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return output;
	}

	private void unpack(byte[] folder) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(folder), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Files.write(this.directory.resolve(entry.getName()), zip.readAllBytes());
			}
		}
	}

	@Test
	void meraFindsWhatWasChangedBehindItsBack() {
		long id = id(this.officer.upload(this.evidence, DECISION, "decision.pdf", pdf(1)));
		this.officer.upload(this.evidence, DECISION, "other.pdf", pdf(2));
		Outside coordinator = loggedIn("coordinators");
		assertThat(problems(coordinator)).isEmpty();

		this.jdbc.update("update evidence_chunk set bytes = ? where piece_id = ?", pdf(3), id);
		assertThat(problems(coordinator))
			.containsExactly("The content of evidence " + id + " (decision.pdf) is not what it was.");

		this.jdbc.update("update evidence_piece set sha256 = ? where id = ?",
				Hashes.of(new String(pdf(3), StandardCharsets.US_ASCII)), id);
		assertThat(problems(coordinator))
			.containsExactly("The record of evidence " + id + " is not what the manifest says.");

		this.jdbc.update("delete from evidence_chunk where piece_id = ?", id);
		this.jdbc.update("delete from evidence_piece where id = ?", id);
		assertThat(problems(coordinator))
			.containsExactly("Entry 1 of the manifest is about evidence that is not on record any more.");

		this.jdbc.update("delete from manifest_entry where number = 1 and measure_execution_id = ?", this.measure);
		assertThat(problems(coordinator)).containsExactly("The chain of seals is broken at entry 1.");
	}

	private List<String> problems(Outside coordinator) {
		Answer check = coordinator.get("/api/measures/" + this.measure + "/manifest/check");
		assertThat(check.status()).isEqualTo(200);
		return StreamSupport.stream(check.json().path("problems").spliterator(), false).map(JsonNode::asText).toList();
	}

	private void theTeamIsFormed() {
		this.city
			.complete("Task_ProposeTeam",
					Map.of("members",
							List.of(Map.of("name", "Amina", "department", "information-department", "role", "Lead"),
									Map.of("name", "Senad", "department", "general-administration", "role", "Member"))))
			.complete("Task_ConsentTeam", Map.of("decision", "approve"));
	}

	private Outside loggedIn(String group) {
		Outside person = Outside.stranger(this.port);
		assertThat(person.logIn("tasklist", this.people.in(group), People.PASSWORD).status()).isEqualTo(200);
		person.get("/api/texts/evidence");
		return person;
	}

	private void assertNothingWasKept() {
		assertThat(this.officer.get(this.evidence).json().path("pieces")).isEmpty();
	}

	private JsonNode piece(int index) {
		return this.officer.get(this.evidence).json().path("pieces").path(index);
	}

	private static long id(Answer answer) {
		assertThat(answer.status()).isEqualTo(201);
		return answer.json().path("id").asLong();
	}

	private static String detail(Answer answer) {
		return answer.json().path("detail").asText();
	}

	/** A PDF's beginning is all that is asked of it; each number makes another file. */
	private static byte[] pdf(int number) {
		return ("%PDF-1.4\n% sample " + number + "\n").getBytes(StandardCharsets.US_ASCII);
	}

}
