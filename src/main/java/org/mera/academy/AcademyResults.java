package org.mera.academy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

import org.mera.measure.ResultCount;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What counts as a result of the Civic Academy's steps. */
@Configuration(proxyBeanMethods = false)
class AcademyResults {

	@Bean
	ResultCount approvedVideos(Videos videos) {
		return new StepCount("produce-videos", (measure) -> videos.approved(measure).size(),
				(measure, upTo) -> videos.approved(measure, upTo).size(), videos::approved);
	}

	@Bean
	ResultCount channelsOfDistribution(Videos videos) {
		return new StepCount("distribute-videos", (measure) -> videos.channels(measure).size(),
				(measure, upTo) -> videos.channels(measure, upTo).size(), videos::channels);
	}

	/** Counts the pieces of one step's result. */
	private record StepCount(String step, ToIntFunction<String> pieces, ToIntBiFunction<String, LocalDate> piecesUpTo,
			Function<Collection<String>, Map<String, Integer>> ofMany) implements ResultCount {

		private static final String PROCESS = "civic-academy";

		@Override
		public boolean counts(String process, String stepId) {
			return process.equals(PROCESS) && stepId.equals(this.step);
		}

		@Override
		public int achieved(String measureExecutionId, String stepId) {
			return this.pieces.applyAsInt(measureExecutionId);
		}

		@Override
		public Map<String, Integer> achieved(Collection<String> measureExecutionIds, String stepId) {
			return this.ofMany.apply(measureExecutionIds);
		}

		@Override
		public int achieved(String measureExecutionId, String stepId, LocalDate upTo) {
			return this.piecesUpTo.applyAsInt(measureExecutionId, upTo);
		}

	}

}
