package org.mera.benchmark;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.mera.progress.PlanProgress;
import org.mera.progress.Progress;

/** How long hundreds of running measures take to be read and written as JSON. */
final class PlanReading implements Benchmark {

	@Override
	public String name() {
		return "plan-reading";
	}

	@Override
	public void measure(Run run) throws Exception {
		MeraEngine mera = run.mera();
		if (measures(mera) == 0) {
			StepsAtQuarterEnd.begin(mera, 10);
		}
		String work = "%,d measures".formatted(measures(mera));
		read(mera);
		mera.statements().begin();
		read(mera);
		run.note(work, mera, mera.statements(), 1, "reading");
		for (int round = 0; round < run.number(5, 15); round++) {
			long begin = System.nanoTime();
			read(mera);
			run.note(work, mera.name(), "ms", (System.nanoTime() - begin) / 1e6);
		}
	}

	private static int measures(MeraEngine mera) {
		List<PlanProgress> plans = mera.bean(Progress.class).of(List.of("coordinators"));
		return plans.stream().mapToInt((plan) -> plan.measures().size()).sum();
	}

	private static void read(MeraEngine mera) throws Exception {
		mera.bean(ObjectMapper.class).writeValueAsBytes(mera.bean(Progress.class).of(List.of("coordinators")));
	}

}
