package org.mera.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.mera.progress.PlanProgress;
import org.mera.progress.Progress;
import org.mera.survey.PaperAnswers;
import org.mera.survey.Question;
import org.mera.survey.Surveys;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long what shows all measures takes with ever more of them: the plans in Cockpit, as
 * JSON, and for citizens a plan and one of its measures. Mera reads everything anew for
 * each of them; outside of benchmarks, citizens' pages do so once in half a minute.
 */
final class ReadPages implements Benchmark {

	private static final int MEASURES = 30;

	private final HttpClient citizen = HttpClient.newHttpClient();

	@Override
	public String name() {
		return "pages";
	}

	@Override
	public void measure(Run run) throws Exception {
		try (MeraEngine mera = new MeraEngine(run.database(), "--mera.public.refresh=0s")) {
			StepsAtQuarterEnd.begin(mera, 1, 2);
			read(run, mera);
			StepsAtQuarterEnd.begin(mera, run.number(2, 10), MEASURES);
			read(run, mera);
			if (run.full()) {
				StepsAtQuarterEnd.begin(mera, 90, MEASURES);
				read(run, mera);
			}
		}
	}

	private void read(Run run, MeraEngine mera) throws Exception {
		hold(mera);
		List<PlanProgress> plans = mera.bean(Progress.class).of(List.of());
		int measures = plans.stream().mapToInt((plan) -> plan.measures().size()).sum();
		String of = " of %,d measures".formatted(measures);
		PlanProgress largest = plans.stream().max(Comparator.comparing((plan) -> plan.measures().size())).orElseThrow();
		String plan = "/plan/" + largest.id();
		read(run, mera, "Cockpit's plans" + of, (reader) -> json(mera));
		read(run, mera, "a plan's page" + of, (reader) -> page(mera, plan));
		read(run, mera, "a measure's page" + of,
				(reader) -> page(mera, plan + "/" + largest.measures().get(0).measureId()));
	}

	private void read(Run run, MeraEngine mera, String page, ToIntFunction<ReadPages> reading) {
		for (int warming = 0; warming < run.number(3, 10); warming++) {
			reading.applyAsInt(this);
		}
		mera.statements().begin();
		int bytes = reading.applyAsInt(this);
		run.note(page, mera, mera.statements(), 1, "reading");
		run.note(page, mera.name(), "KB", bytes / 1e3);
		List<Double> took = new ArrayList<>();
		for (int round = 0; round < run.number(10, 40); round++) {
			long begin = System.nanoTime();
			reading.applyAsInt(this);
			took.add((System.nanoTime() - begin) / 1e6);
			run.note(page, mera.name(), "ms", took.get(round));
		}
		run.note(page + ", 95th percentile", mera.name(), "ms", Percentile.of(took, 95));
	}

	private static int json(MeraEngine mera) {
		try {
			return mera.bean(ObjectMapper.class)
				.writeValueAsBytes(mera.bean(Progress.class).of(List.of("coordinators"))).length;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int page(MeraEngine mera, String path) {
		String port = mera.bean(Environment.class).getRequiredProperty("local.server.port");
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
		try {
			HttpResponse<byte[]> answer = this.citizen.send(request, HttpResponse.BodyHandlers.ofByteArray());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(path + ": " + answer.statusCode());
			}
			return answer.body().length;
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Every Civic Academy has held its Open Day and published its survey: what only few
	 * measures have must not be asked for one by one either.
	 */
	private static void hold(MeraEngine mera) {
		JdbcTemplate database = mera.bean(JdbcTemplate.class);
		Surveys surveys = mera.bean(Surveys.class);
		List<String> without = database.queryForList("""
				select id from measure_execution where mod(number, 2) = 0
				and id not in (select measure_execution_id from open_day)""", String.class);
		for (String measure : without) {
			database
				.update("""
						insert into open_day (measure_execution_id, planned_for, begins_at, ends_at, planned_interviewee,
						planned_interview_authority, held_on, version)
						values (?, date '2023-10-19', time '10:00', time '12:00', 'A head', 'City', date '2023-10-19', 0)""",
						measure);
			surveys.open(measure,
					List.of(new Question("Satisfied?", List.of("Yes", "No")), new Question("Wishes?", List.of())));
			surveys.enter(measure, new PaperAnswers(12, List.of(new PaperAnswers.Count(0, 0, 12)),
					List.of(new PaperAnswers.Suggestion(1, "Parks"))), false, "officer");
			surveys.close(measure);
			surveys.review(measure, List.of());
		}
	}

}
