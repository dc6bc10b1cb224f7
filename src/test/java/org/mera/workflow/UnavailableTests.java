package org.mera.workflow;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnavailableTests {

	@ParameterizedTest
	@ValueSource(strings = { "08006", "08003", "53300", "53100", "57P01", "57P03", "90028", "90098" })
	void aDatabaseThatIsGoneOrFullIsTheReason(String state) {
		SQLException refused = new SQLException("Refused", state);

		assertThat(Unavailable.isReasonOf(new IllegalStateException(refused))).isTrue();
	}

	@Test
	void aDatabaseThatCannotWriteItsFileIsTheReason() {
		SQLException refused = new SQLException("General error", "HY000", new IOException("No space left on device"));

		assertThat(Unavailable.isReasonOf(new IllegalStateException(refused))).isTrue();
	}

	@Test
	void whatIsRefusedByADatabaseThatWorksIsNot() {
		assertThat(Unavailable.isReasonOf(new SQLException("Key there already", "23505"))).isFalse();
		assertThat(Unavailable.isReasonOf(new IllegalStateException(new IOException("The client hung up")))).isFalse();
	}

}
