package org.mera.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Shows the figures to Prometheus. They are read when it asks, and all at once; labels
 * are ids from the plans only, so that there are no more series than measures.
 */
@Component
class Gauges implements MultiCollector {

	private final LoadingCache<String, Figures> figures;

	private final MessageSource messages;

	private final Clock clock;

	Gauges(FiguresReader reader, OperationsProperties properties, PrometheusRegistry registry, MessageSource messages,
			Clock clock) {
		this.figures = Caffeine.newBuilder().expireAfterWrite(properties.remembered()).build((all) -> reader.read());
		this.messages = messages;
		this.clock = clock;
		registry.register(this);
	}

	@Override
	public MetricSnapshots collect() {
		Figures now = this.figures.get("all");
		MetricSnapshots.Builder all = MetricSnapshots.builder();
		GaugeSnapshot.Builder open = gauge("mera_steps_open");
		GaugeSnapshot.Builder overdue = gauge("mera_steps_overdue");
		now.steps().forEach((count) -> {
			Labels labels = Labels.of("plan", count.planExecutionId(), "measure", count.measureId());
			open.dataPoint(point(labels, count.open()));
			overdue.dataPoint(point(labels, count.overdue()));
		});
		GaugeSnapshot.Builder decisions = gauge("mera_escalations_open")
			.dataPoint(point(Labels.of("rung", "managers"), now.decisions().managers()))
			.dataPoint(point(Labels.of("rung", "council"), now.decisions().council()));
		if (now.backup().scheduled()) {
			Instant last = now.backup().last();
			all.metricSnapshot(single("mera_backup_last_timestamp_seconds", (last != null) ? last.getEpochSecond() : 0))
				.metricSnapshot(single("mera_backup_failed", (now.backup().failed() != null) ? 1 : 0));
		}
		return all.metricSnapshot(open.build())
			.metricSnapshot(overdue.build())
			.metricSnapshot(decisions.build())
			.metricSnapshot(single("mera_jobs_waiting", now.jobs().waiting()))
			.metricSnapshot(single("mera_jobs_due", now.jobs().due()))
			.metricSnapshot(single("mera_jobs_failed", now.jobs().failed()))
			.metricSnapshot(gauge("mera_jobs_untaken_age_seconds").unit(Unit.SECONDS)
				.dataPoint(point(Labels.EMPTY, untakenSeconds(now.jobs())))
				.build())
			.metricSnapshot(single("mera_mails_waiting", now.mail().waiting()))
			.metricSnapshot(single("mera_mails_failing", now.mail().failing()))
			.metricSnapshot(single("mera_incident_mails_failing", now.mail().incidentsFailing()))
			.metricSnapshot(gauge("mera_evidence_size_bytes").unit(Unit.BYTES)
				.dataPoint(point(Labels.EMPTY, now.evidenceBytes()))
				.build())
			.build();
	}

	private double untakenSeconds(Jobs.State jobs) {
		return (jobs.untakenSince() == null) ? 0
				: Math.max(0, Duration.between(jobs.untakenSince(), this.clock.instant()).toMillis() / 1000.0);
	}

	private GaugeSnapshot single(String name, double value) {
		return gauge(name).dataPoint(point(Labels.EMPTY, value)).build();
	}

	private GaugeSnapshot.Builder gauge(String name) {
		return GaugeSnapshot.builder()
			.name(name)
			.help(this.messages.getMessage("operations." + name, null, Locale.ENGLISH));
	}

	private static GaugeDataPointSnapshot point(Labels labels, double value) {
		return GaugeDataPointSnapshot.builder().labels(labels).value(value).build();
	}

}
