package org.mera.notification;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class OutboxTests {

	@TempDir
	private Path folder;

	@Test
	void aMailForWhichThereIsNoSpaceLeavesNothingBehind() {
		Outbox outbox = new Outbox(this.folder, Clock.systemUTC());

		assertThatIOException().isThrownBy(() -> outbox.send(new TooLong()));

		assertThat(this.folder).isEmptyDirectory();
	}

	/** Ends with an error after its first words. */
	private static final class TooLong extends MimeMessage {

		private TooLong() {
			super((Session) null);
		}

		@Override
		public void writeTo(OutputStream target) throws IOException {
			target.write('a');
			throw new IOException("No space left on device");
		}

	}

}
