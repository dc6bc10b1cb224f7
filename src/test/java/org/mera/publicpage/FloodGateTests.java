package org.mera.publicpage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.access.Network;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;

class FloodGateTests {

	private static final Instant TODAY = Instant.parse("2023-10-20T10:00:00Z");

	private final Clock clock = Mockito.mock(Clock.class);

	private final FloodGate gate = gate();

	@Test
	void takesAClassAtOnceAndThenNoMore() {
		for (int pupil = 0; pupil < 30; pupil++) {
			assertThat(this.gate.takes("198.51.100." + pupil)).isTrue();
		}

		assertThat(this.gate.takes("198.51.100.99")).isFalse();
		assertThat(this.gate.takes("198.51.101.1")).isTrue();
	}

	@Test
	void forgetsEveryNetworkAtMidnight() {
		String yesterday = this.gate.key("198.51.100.1");
		for (int answer = 0; answer < 31; answer++) {
			this.gate.takes("198.51.100.1");
		}

		BDDMockito.given(this.clock.instant()).willReturn(TODAY.plus(Duration.ofDays(1)));

		assertThat(this.gate.key("198.51.100.1")).isNotEqualTo(yesterday);
		assertThat(this.gate.takes("198.51.100.1")).isTrue();
	}

	@Test
	void anotherStartHasAnotherSalt() {
		assertThat(gate().key("198.51.100.1")).isNotEqualTo(this.gate.key("198.51.100.1"));
	}

	@ParameterizedTest
	@CsvSource({ "198.51.100.7, c63364", "'2001:db8:1:2:3:4:5:6', 20010db8000100",
			"'[2001:db8:1:ff::1]', 20010db8000100", "'fe80::1%eth0', fe800000000000",
			"names.are.not.asked.for.example, unknown", "'', unknown", "999.1.1.1, unknown", "'::::', unknown" })
	void knowsTheNetworkOfAnAddressOnly(String address, String network) {
		assertThat(Network.of(address)).isEqualTo(network);
	}

	private FloodGate gate() {
		BDDMockito.given(this.clock.instant()).willReturn(TODAY);
		BDDMockito.given(this.clock.getZone()).willReturn(ZoneId.of("Europe/Belgrade"));
		return new FloodGate(new FloodProperties(30, Duration.ofHours(1)), this.clock);
	}

}
