package org.mera.test;

import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Leaves an application a single connection to the database. Whatever holds one and waits
 * for another waits in vain then, while with ten it would be when many people do it at
 * the same moment.
 */
public final class OneConnection implements AutoCloseable {

	private final HikariDataSource pool;

	private final MeterRegistry meters;

	private final int most;

	private final int idle;

	private final long patience;

	private final double before;

	private final int enough;

	private OneConnection(HikariDataSource pool, MeterRegistry meters, int enough) {
		this.enough = enough;
		this.pool = pool;
		this.meters = meters;
		this.most = pool.getMaximumPoolSize();
		this.idle = pool.getMinimumIdle();
		this.patience = pool.getConnectionTimeout();
		this.before = waitedInVain();
		size(enough, 0, 1_000);
	}

	/** From now on it has one. */
	public static OneConnection of(ApplicationContext application) {
		return of(application, 1);
	}

	/** From now on it has so many. */
	static OneConnection of(ApplicationContext application, int enough) {
		try {
			return new OneConnection(application.getBean(DataSource.class).unwrap(HikariDataSource.class),
					application.getBean(MeterRegistry.class), enough);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void size(int most, int idle, long patience) {
		this.pool.setMaximumPoolSize(most);
		this.pool.setMinimumIdle(idle);
		this.pool.setConnectionTimeout(patience);
		if (this.pool.getHikariPoolMXBean().getTotalConnections() > most) {
			this.pool.getHikariPoolMXBean().softEvictConnections();
			// They are closed by another thread.
			Awaitility.await()
				.pollDelay(Duration.ZERO)
				.pollInterval(Duration.ofMillis(1))
				.until(() -> this.pool.getHikariPoolMXBean().getTotalConnections() <= most);
		}
	}

	private double waitedInVain() {
		return this.meters.get("hikaricp.connections.timeout").counter().count();
	}

	/** Nobody needed a second one. */
	public void wasEnough() {
		assertThat(this.pool.getHikariPoolMXBean().getTotalConnections()).as("connections")
			.isLessThanOrEqualTo(this.enough);
		assertThat(waitedInVain() - this.before).as("times that somebody waited for a second connection in vain")
			.isZero();
	}

	@Override
	public void close() {
		size(this.most, this.idle, this.patience);
	}

}
