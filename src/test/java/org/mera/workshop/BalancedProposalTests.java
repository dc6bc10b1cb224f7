package org.mera.workshop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.workshop.LocalCommunity.Readiness;
import org.mera.workshop.LocalCommunity.Settlement;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class BalancedProposalTests {

	private final List<LocalCommunity> sample = CommunityFile.read("sample",
			new ClassPathResource("communities/novi-pazar-sample.csv").getContentAsByteArray());

	BalancedProposalTests() throws IOException {
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 10 })
	void representsEveryGroupOfTheSampleEqually(int size) {
		List<LocalCommunity> proposal = new BalancedProposal(this.sample, List.of()).pick(this.sample, size);

		assertThat(proposal).hasSize(size).doesNotHaveDuplicates();
		for (Criterion criterion : Criterion.values()) {
			Map<String, Long> shares = shares(criterion, proposal);
			assertThat(shares.keySet()).as("no gap by " + criterion).isEqualTo(shares(criterion, this.sample).keySet());
			assertThat(Collections.max(shares.values()) - Collections.min(shares.values())).as(criterion + " " + shares)
				.isLessThanOrEqualTo(1);
		}
	}

	@Test
	void makesUpForWhatHasBeenHeld() {
		List<LocalCommunity> held = this.sample.stream()
			.filter((community) -> community.settlement() == Settlement.URBAN)
			.limit(5)
			.toList();

		List<LocalCommunity> proposal = new BalancedProposal(this.sample, held).pick(without(held), 5);

		assertThat(proposal).filteredOn((community) -> community.settlement() == Settlement.RURAL)
			.as("five urban ones were held")
			.hasSizeGreaterThanOrEqualTo(4);
		assertThat(proposal).doesNotContainAnyElementsOf(held);
	}

	@Test
	void prefersTheReadierOfEquals() {
		LocalCommunity low = community("a", Settlement.URBAN, Readiness.LOW);
		LocalCommunity unknown = community("b", Settlement.URBAN, Readiness.UNKNOWN);
		LocalCommunity medium = community("c", Settlement.URBAN, Readiness.MEDIUM);
		LocalCommunity high = community("d", Settlement.URBAN, Readiness.HIGH);
		List<LocalCommunity> all = List.of(low, unknown, medium, high);

		assertThat(new BalancedProposal(all, List.of()).pick(all, 4)).containsExactly(high, medium, unknown, low);
	}

	@Test
	void putsBalanceBeforeReadiness() {
		LocalCommunity held = community("a", Settlement.URBAN, Readiness.HIGH);
		LocalCommunity alsoHeld = community("b", Settlement.URBAN, Readiness.HIGH);
		LocalCommunity ready = community("c", Settlement.URBAN, Readiness.HIGH);
		LocalCommunity unready = community("d", Settlement.RURAL, Readiness.LOW);
		List<LocalCommunity> all = List.of(held, alsoHeld, ready, unready);

		assertThat(new BalancedProposal(all, List.of(held, alsoHeld)).pick(List.of(ready, unready), 1))
			.containsExactly(unready);
	}

	@Test
	void givesTheSameProposalInWhateverOrderTheListStands() {
		List<LocalCommunity> shuffled = new ArrayList<>(this.sample);
		Collections.shuffle(shuffled, new Random(1));

		assertThat(new BalancedProposal(shuffled, List.of()).pick(shuffled, 10))
			.isEqualTo(new BalancedProposal(this.sample, List.of()).pick(this.sample, 10));
	}

	@Test
	void proposesWhomeverIsLeft() {
		List<LocalCommunity> left = this.sample.subList(0, 2);

		assertThat(new BalancedProposal(this.sample, List.of()).pick(left, 10)).hasSize(2);
		assertThat(new BalancedProposal(this.sample, List.of()).pick(left, 0)).isEmpty();
	}

	private List<LocalCommunity> without(List<LocalCommunity> others) {
		return this.sample.stream().filter((community) -> !others.contains(community)).toList();
	}

	private static Map<String, Long> shares(Criterion criterion, List<LocalCommunity> communities) {
		return communities.stream()
			.map(criterion::of)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private static LocalCommunity community(String id, Settlement settlement, Readiness readiness) {
		return new LocalCommunity(id, id, settlement, "mixed", "north", readiness, true);
	}

}
