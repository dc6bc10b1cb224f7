package org.mera.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mera.people.Directory;
import org.mera.people.Person;
import org.mera.test.IdentityProvider;
import org.mera.test.Outside;
import org.mera.test.People;
import org.mera.test.SignOnTest;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Single sign-on, from outside, with a real identity provider. */
@ExtendWith(OutputCaptureExtension.class)
class SignOnTests extends SignOnTest {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final String ME = "/camunda/api/admin/auth/user/default";

	@Autowired
	private IdentityService identity;

	@Autowired
	private Directory directory;

	@Autowired
	private People people;

	@Autowired
	private TaskService tasks;

	@Autowired
	private SilentPeople silentPeople;

	private Surfer amina;

	@AfterEach
	void theClockIsBack() {
		ClockUtil.reset();
	}

	@BeforeEach
	void aminaInforms() {
		PROVIDER.hire("amina", "Amina", "Hadžić", "/city/information", "/city/choir");
		this.amina = new Surfer(this.port);
	}

	@Test
	void whoLogsInAtTheProviderIsLoggedInEverywhere() {
		HttpResponse<String> landed = this.amina.logIn("amina");

		assertThat(landed.statusCode()).isEqualTo(200);
		assertThat(landed.uri().getPath()).isEqualTo(TASKLIST);
		assertThat(this.amina.ask(ME).body()).contains("\"userId\":\"amina\"", "tasklist").doesNotContain("cockpit");
		assertThat(this.amina.ask("/my").body()).contains("Amina Hadžić");
		assertThat(this.amina.ask("/mails").statusCode()).isNotEqualTo(200);
	}

	@Test
	void mailsAndSubstitutesKnowWhoLoggedIn() {
		this.amina.logIn("amina");

		assertThat(this.directory.find("amina")).contains(new Person("amina", "Amina Hadžić", "amina@example.org"));
		assertThat(this.directory.membersOf("information-department")).extracting(Person::id).contains("amina");
		assertThat(this.directory.ownGroupsOf("amina")).containsExactly("information-department");
	}

	@Test
	void groupsFollowTheProviderAtTheNextLogIn() {
		this.amina.logIn("amina");
		this.identity.createMembership("amina", "coordinators");
		PROVIDER.hire("amina", "Amina", "Marić", "/city/radio");

		new Surfer(this.port).logIn("amina");

		assertThat(this.directory.ownGroupsOf("amina")).containsExactly("media");
		assertThat(this.directory.find("amina")).map(Person::name).contains("Amina Marić");
	}

	@Test
	void groupsFollowTheProviderWhenTheTokenIsOver() {
		PROVIDER.issueTokensThatEndAtOnce();
		this.amina.logIn("amina");
		PROVIDER.hire("amina", "Amina", "Hadžić", "/city/radio", "/city/ogp");

		assertThat(this.amina.ask("/my").statusCode()).isEqualTo(200);

		assertThat(this.directory.ownGroupsOf("amina")).containsExactly("coordinators", "media");
		assertThat(this.amina.ask(ME).body()).contains("cockpit");
	}

	@Test
	void whoTheProviderKnowsNoMoreIsLoggedOutWhenTheTokenIsOver() {
		PROVIDER.issueTokensThatEndAtOnce();
		this.amina.logIn("amina");
		PROVIDER.dismiss("amina");

		assertThat(this.amina.ask("/camunda/api/engine/engine/default/task").statusCode()).isIn(302, 401);
		assertThat(this.amina.ask(ME).statusCode()).isEqualTo(404);
	}

	@Test
	void whoHasLostAllGroupsIsLoggedOutWhenTheTokenIsOver() {
		PROVIDER.issueTokensThatEndAtOnce();
		this.amina.logIn("amina");
		PROVIDER.hire("amina", "Amina", "Hadžić", "/city/choir");

		assertThat(this.amina.ask("/my").statusCode()).isEqualTo(302);
		assertThat(this.amina.ask(ME).statusCode()).isEqualTo(404);
		assertThat(this.directory.ownGroupsOf("amina")).isEmpty();
	}

	@Test
	void aLinkToATaskKeepsTheTaskThroughTheLogInAtTheProvider() {
		String task = this.people.work().ours();

		HttpResponse<String> landed = this.amina.logIn("amina", "/tasks/" + task, (address) -> address);

		assertThat(landed.statusCode()).isEqualTo(200);
		assertThat(landed.uri()).hasPath(TASKLIST).hasFragment("/?task=" + task);
		assertThat(this.amina.open("/tasks/4711").body()).contains("This task waits for you no more");
	}

	@Test
	void whoTheProviderIsSilentAboutForLongGetsNoMailsAndHoldsNoTasks() {
		this.amina.logIn("amina");
		String task = this.people.work().ours();
		this.tasks.claim(task, "amina");
		PROVIDER.hire("lejla", "Lejla", "Kurtović", "/city/radio");

		ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(90))));
		new Surfer(this.port).logIn("lejla");
		this.silentPeople.look();
		assertThat(this.directory.membersOf("information-department")).extracting(Person::id).contains("amina");
		ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(92))));
		this.silentPeople.look();

		assertThat(this.directory.membersOf("information-department")).extracting(Person::id).doesNotContain("amina");
		assertThat(this.directory.ownGroupsOf("lejla")).containsExactly("media");
		assertThat(this.tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
		ClockUtil.reset();
		new Surfer(this.port).logIn("amina");
		assertThat(this.directory.ownGroupsOf("amina")).containsExactly("information-department");
	}

	@Test
	void anAdministratorRemovesWhoLeft() throws Exception {
		PROVIDER.hire("keeper", Map.of("preferred_username", "keeper", "groups", List.of("/city/it")));
		this.amina.logIn("amina");

		int status = HttpClient.newHttpClient()
			.send(rest("/operations/people/amina", token("keeper")).DELETE().build(), BodyHandlers.discarding())
			.statusCode();

		assertThat(status).isEqualTo(204);
		assertThat(this.directory.find("amina")).isEmpty();
		assertThat(this.amina.ask("/my").statusCode()).isEqualTo(302);
	}

	@Test
	void whoIsInNoGroupOfMerasIsToldSo() {
		PROVIDER.hire("zehra", "Zehra", "Alić", "/city/choir", "/city/fire");
		Surfer zehra = new Surfer(this.port);

		HttpResponse<String> landed = zehra.logIn("zehra");

		assertThat(landed.statusCode()).isEqualTo(403);
		assertThat(landed.body()).contains("You have no access to Mera", "none of the groups")
			.doesNotContain("Exception", "\tat ");
		assertThat(zehra.ask(ME).statusCode()).isEqualTo(404);
		assertThat(this.directory.find("zehra")).isEmpty();
	}

	@Test
	void whoHasNoUsableNameIsToldSo() {
		PROVIDER.hire("odd", Map.of("preferred_username", "odd/name", "groups", List.of("/city/information")));
		PROVIDER.hire("nameless", Map.of("groups", List.of("/city/information")));

		for (String person : List.of("odd", "nameless")) {
			HttpResponse<String> landed = new Surfer(this.port).logIn(person);

			assertThat(landed.statusCode()).isEqualTo(403);
			assertThat(landed.body()).contains("gave no user name");
		}
	}

	@Test
	void tamperedStateNonceAndCodeEndOnAPageThatSaysSo() {
		for (String tampered : List.of("/login/oauth2/code/.*(state=)[^&]*", "/oauth2/authorize.*(nonce=)[^&]*",
				"/login/oauth2/code/.*(code=)[^&]*", "/oauth2/authorize.*(code_challenge=)[^&]*")) {
			Surfer victim = new Surfer(this.port);

			HttpResponse<String> landed = victim.logIn("amina", (address) -> forged(address, tampered));

			assertThat(landed.statusCode()).as(tampered).isEqualTo(403);
			assertThat(landed.body()).contains("The log-in failed").doesNotContain("Exception", "\tat ", "forged");
			assertThat(victim.ask(ME).statusCode()).isEqualTo(404);
		}
	}

	private static String forged(String address, String part) {
		Matcher found = Pattern.compile(part).matcher(address);
		return found.find() ? address.substring(0, found.end(1)) + "forged" + address.substring(found.end()) : address;
	}

	@Test
	void aForeignAnswerLogsNobodyIn() {
		HttpResponse<String> landed = this.amina.open("/login/oauth2/code/mera?code=stolen&state=stolen");

		assertThat(landed.statusCode()).isEqualTo(403);
		assertThat(this.amina.ask(ME).statusCode()).isEqualTo(404);
	}

	@Test
	void theSessionHasAnotherIdAfterTheLogIn() {
		this.amina.open(TASKLIST);
		String before = this.amina.cookie("JSESSIONID");

		this.amina.logIn("amina");

		assertThat(before).isNotEmpty();
		assertThat(this.amina.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
	}

	@Test
	void logOutEndsBothLogIns() {
		this.amina.logIn("amina");

		this.amina.logOutOfTheWebapps();
		HttpResponse<String> landed = this.amina.open("/sign-on/leave");

		assertThat(landed.uri().getPath()).isEqualTo("/sign-on/ended");
		assertThat(landed.body()).contains("You are logged out");
		assertThat(this.amina.open(TASKLIST).uri().getPath()).isEqualTo("/login");
	}

	@Test
	void anotherSiteLogsNobodyOut() {
		this.amina.logIn("amina");

		assertThat(this.amina.open("/sign-on/leave").uri().getPath()).isEqualTo(TASKLIST);

		assertThat(this.amina.ask(ME).statusCode()).isEqualTo(200);
	}

	@Test
	void noPasswordOpensAnything() {
		String local = this.people.in("camunda-admin");

		assertThat(Outside.user(this.port, local, People.PASSWORD).get("/engine-rest/task").status()).isEqualTo(401);
		assertThat(this.identity.checkPassword(local, People.PASSWORD)).isFalse();
	}

	@Test
	void theSetupPageStaysClosedAndTheProviderNamesTheFirstAdministrator() {
		PROVIDER.hire("vuk", "Vuk", "Pešić", "/city/it");
		Surfer vuk = new Surfer(this.port);

		vuk.logIn("vuk");

		assertThat(vuk.ask("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
		assertThat(vuk.ask(ME).body()).contains("admin");
		assertThat(this.amina.logIn("amina").uri().getPath()).isEqualTo(TASKLIST);
		assertThat(Outside.stranger(this.port).post("/camunda/api/admin/setup/default/user/create", "{}").status())
			.isEqualTo(404);
	}

	@Test
	void nobodyIsChangedByHand() throws Exception {
		PROVIDER.hire("keeper", Map.of("preferred_username", "keeper", "groups", List.of("/city/it")));
		String token = token("keeper");

		assertThat(rest(token)).isEqualTo(200);
		assertThat(this.identity.isReadOnly()).isTrue();
		assertThat(HttpClient.newHttpClient()
			.send(rest("/engine-rest/user/create", token).header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{\"profile\": {\"id\": \"mole\"}, \"credentials\": {}}"))
				.build(), BodyHandlers.ofString())
			.statusCode()).isEqualTo(403);
	}

	@Test
	void aProgramComesInWithATokenThatIsMeantForMera() throws Exception {
		PROVIDER.hire("timesheets", Map.of("preferred_username", "timesheets", "groups", List.of("/city/ogp")));

		assertThat(rest(token("timesheets"))).isEqualTo(200);
		assertThat(this.directory.ownGroupsOf("timesheets")).containsExactly("coordinators");
		assertThat(rest(token("timesheets") + "x")).isEqualTo(401);
		assertThat(rest("nonsense")).isEqualTo(401);
		PROVIDER.hire("timesheets", Map.of("preferred_username", "timesheets"));
		assertThat(rest(token("timesheets"))).isEqualTo(401);
	}

	@Test
	void noSecretIsLogged(CapturedOutput output) {
		Logger ours = (Logger) LoggerFactory.getLogger("org.mera");
		ours.setLevel(Level.DEBUG);
		try {
			this.amina.logIn("amina");
			new Surfer(this.port).open("/login/oauth2/code/mera?code=stolen-code&state=stolen");
		}
		finally {
			ours.setLevel(null);
		}

		assertThat(output).contains("A log-in through the identity provider failed")
			.doesNotContain(IdentityProvider.SECRET, IdentityProvider.PASSWORD, "stolen-code", "eyJ");
		assertThat(new SignOnProperties("https://id.example", "mera", IdentityProvider.SECRET, Set.of(), "sub",
				"groups", Map.of(), null, Duration.ofDays(90)))
			.asString()
			.doesNotContain(IdentityProvider.SECRET);
	}

	private int rest(String token) throws Exception {
		return HttpClient.newHttpClient()
			.send(rest("/engine-rest/task", token).build(), BodyHandlers.ofString())
			.statusCode();
	}

	private HttpRequest.Builder rest(String path, String token) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization", "Bearer " + token);
	}

	private static String token(String program) throws Exception {
		String login = Base64.getEncoder()
			.encodeToString((program + ":" + IdentityProvider.SECRET).getBytes(StandardCharsets.UTF_8));
		String answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(PROVIDER.issuer() + "/oauth2/token"))
				.header("Authorization", "Basic " + login)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("grant_type=client_credentials"))
				.build(), BodyHandlers.ofString())
			.body();
		return new JsonMapper().readTree(answer).path("access_token").asText();
	}

}
