package org.mera.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.actionplan.Quarter;
import org.mera.evidence.Evidence;
import org.mera.evidence.Piece;
import org.mera.evidence.Worker;
import org.mera.measure.Completion;
import org.mera.measure.PlanExecutions;
import org.mera.measure.Steps;
import org.mera.replay.SampleFile;
import org.mera.test.HttpTest;
import org.mera.test.Pages;
import org.mera.test.StubMeasures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What everybody can read of a plan's reports. */
@HttpTest
@StubMeasures
class ReportPagesHttpTests {

	private static final String COMMENT = "Čarobni đak šeta <b>žurno</b> u Ćupriju.";

	private static String plan;

	@LocalServerPort
	private int port;

	@Autowired
	private PlanExecutions plans;

	@Autowired
	private Steps steps;

	@Autowired
	private Evidence evidence;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private QuarterlyReportRepository repository;

	@Autowired
	private PublishedReports published;

	@Autowired
	private Packs packs;

	@Autowired
	private EndOfTermReports endOfTerm;

	private final HttpClient http = HttpClient.newHttpClient();

	@BeforeEach
	void givenAReportADraftAndAPack() throws IOException {
		if (plan != null) {
			return;
		}
		plan = this.plans.start("two-measures", Quarter.of(LocalDate.now().plusMonths(3)), "mina").id();
		String measure = plan + ".first";
		this.steps.open(measure, "one");
		Piece piece = this.evidence.add(this.steps.get(measure, "one"),
				new SampleFile("other", "proof.pdf", "=HYPERLINK(\"x\")", true).offer("first"), worker());
		Quarter last = Quarter.of(LocalDate.now());
		this.repository.save(new QuarterlyReport(plan, last, Instant.now()));
		this.repository.save(new QuarterlyReport(plan, last.plus(1), Instant.now()));
		this.reports.publish(id(last), COMMENT, "mina");
		this.steps.close(measure, "one");
		this.packs.publish(measure, Completion.LIMITED, null,
				new PackAnswers("Step one of two.", null, null, null, null, "Begin earlier, Đorđe."),
				List.of(String.valueOf(piece.id())), "mina");
	}

	@Test
	void everybodyReadsAPublishedReport() {
		HttpResponse<String> page = text("/reports/" + reportId());

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Plan of two measures")
			.contains("Čarobni đak šeta &lt;b&gt;žurno&lt;/b&gt; u Ćupriju.")
			.contains("href=\"/reports/" + reportId() + ".pdf\"");
		assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'").doesNotContain("script");
	}

	@Test
	void theReportThatClosesAPlanHasAPageThatStays() throws IOException {
		this.endOfTerm.write(plan, "Most of it <b>was done</b>.", "Begin earlier, Đorđe.", "mina");
		String address = "/reports/" + plan + ".end-of-term";

		HttpResponse<String> page = text(address);
		byte[] json = bytes(address + ".json").body();

		assertThat(page.body())
			.contains("End-of-term report", "Plan of two measures", "Most of it &lt;b&gt;was done",
					"Begin earlier, Đorđe.", "1 of 2 done", Documents.sha256(json))
			.doesNotContain("??", ".csv");
		assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"id\" : \"" + plan + ".end-of-term\"");
		try (PDDocument pdf = Loader.loadPDF(bytes(address + ".pdf").body())) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Begin earlier, Đorđe.");
		}
		assertThat(text(address + ".csv").statusCode()).isEqualTo(404);
		assertThat(this.published.of(List.of(plan)).getOrDefault(plan, List.of()).get(0))
			.extracting(PublishedReport::kind, PublishedReport::address)
			.containsExactly(PublishedReport.Kind.PLAN, address);
		assertThat(text("/reports/none.end-of-term").statusCode()).isEqualTo(404);
	}

	@Test
	void nobodyReadsADraft() {
		String draft = "/reports/" + id(Quarter.of(LocalDate.now()).plus(1));

		assertThat(text(draft).statusCode()).isEqualTo(404);
		assertThat(header(text(draft), "Content-Type")).doesNotContain("problem");
		assertThat(text(draft + ".json").statusCode()).isEqualTo(404);
		assertThat(text("/reports/none").statusCode()).isEqualTo(404);
		assertThat(text("/packs/none.pack.zip").statusCode()).isEqualTo(404);
	}

	@Test
	void theDataIsWhatTheSealCovers() {
		HttpResponse<byte[]> json = bytes("/reports/" + reportId() + ".json");
		String sha256 = Documents.sha256(json.body());

		assertThat(new String(json.body(), StandardCharsets.UTF_8)).contains("\"id\" : \"" + reportId() + "\"");
		assertThat(header(json, "ETag")).contains(sha256);
		assertThat(header(json, "Cache-Control")).contains("immutable").contains("public");
		assertThat(text("/reports/" + reportId()).body()).contains(sha256);
	}

	@Test
	void noCellOfTheTableIsAFormula() {
		String csv = text("/reports/" + reportId() + ".csv").body();

		assertThat(csv).startsWith("report,as_of,kind,id,")
			.contains("evidence-")
			.contains("\"'=HYPERLINK(\"\"x\"\") (sample)\"");
	}

	@Test
	void thePdfCanBeReadAloud() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(bytes("/reports/" + reportId() + ".pdf").body())) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Čarobni đak šeta <b>žurno</b> u Ćupriju.")
				.contains("Plan of two measures");
			assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Report on");
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
		}
	}

	@Test
	void aPackIsDownloadedWhole() throws IOException {
		String address = "/packs/" + plan + ".first.pack";

		assertThat(text(address).body()).contains("End-of-commitment pack: 1. First measure").contains("Đorđe");
		assertThat(entries(address)).hasSize(3)
			.contains("answers.pdf", "answers.json")
			.last()
			.asString()
			.startsWith("files/")
			.endsWith("-proof.pdf");
	}

	@Test
	void aFileMadePrivateLeavesThePack() throws IOException {
		Piece piece = this.evidence.ofMeasure(plan + ".first").get(0);
		this.evidence.show(piece.id(), false, new Worker("mina", List.of("coordinators")));
		try {
			assertThat(entries("/packs/" + plan + ".first.pack")).containsExactly("answers.pdf", "answers.json");
		}
		finally {
			this.evidence.show(piece.id(), true, new Worker("mina", List.of("coordinators")));
		}
	}

	@Test
	void whatWasPublishedIsListedForOtherPages() {
		assertThat(this.published.of(List.of(plan)).getOrDefault(plan, List.of())).extracting(PublishedReport::address)
			.contains("/reports/" + reportId(), "/packs/" + plan + ".first.pack");
	}

	private List<String> entries(String address) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(address + ".zip").body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

	private static Worker worker() {
		return new Worker("amina", List.of("officers-a"));
	}

	private static String reportId() {
		return id(Quarter.of(LocalDate.now()));
	}

	private static String id(Quarter quarter) {
		return plan + ".report-" + quarter;
	}

	private HttpResponse<String> text(String path) {
		HttpResponse<String> answer = send(path, BodyHandlers.ofString());
		Pages.keep(answer);
		return answer;
	}

	private HttpResponse<byte[]> bytes(String path) {
		return send(path, BodyHandlers.ofByteArray());
	}

	private <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> handler) {
		try {
			return this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					handler);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

}
