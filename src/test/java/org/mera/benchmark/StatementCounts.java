package org.mera.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what is asked of a database, by kind; while it does not count it costs nothing.
 * Each row of a batch is a statement, since the database carries each out; a batch is one
 * round trip.
 */
final class StatementCounts extends DelegatingDataSource {

	private final DataSource counted;

	private final Map<Kind, AtomicLong> counts = new EnumMap<>(Kind.class);

	private final Map<String, AtomicLong> texts = new ConcurrentHashMap<>();

	private volatile boolean counting;

	StatementCounts(DataSource source) {
		super(source);
		for (Kind kind : Kind.values()) {
			this.counts.put(kind, new AtomicLong());
		}
		this.counted = ProxyDataSourceBuilder.create(source).listener(new Listener()).build();
	}

	@Override
	public Connection getConnection() throws SQLException {
		return this.counting ? this.counted.getConnection() : super.getConnection();
	}

	void begin() {
		this.counts.values().forEach((count) -> count.set(0));
		this.texts.clear();
		this.counting = true;
	}

	/**
	 * What this work asks of the database is not counted; nobody else works meanwhile.
	 */
	<T> T beside(Supplier<T> work) {
		boolean before = this.counting;
		this.counting = false;
		try {
			return work.get();
		}
		finally {
			this.counting = before;
		}
	}

	/** How often each kind was counted since the beginning. */
	Map<Kind, Long> end() {
		this.counting = false;
		Map<Kind, Long> result = new EnumMap<>(Kind.class);
		this.counts.forEach((kind, count) -> result.put(kind, count.get()));
		return result;
	}

	/** How often statements were counted that contain these words. */
	long of(String words) {
		return this.texts.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().contains(words))
			.mapToLong((entry) -> entry.getValue().get())
			.sum();
	}

	/** Each statement by its beginning, for who looks for what can be saved. */
	Map<String, Long> byText() {
		Map<String, Long> result = new TreeMap<>();
		this.texts.forEach((text, count) -> result.put(text, count.get()));
		return result;
	}

	private final class Listener implements QueryExecutionListener {

		@Override
		public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		}

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			StatementCounts.this.counts.get(Kind.ROUND_TRIPS).incrementAndGet();
			for (QueryInfo query : queries) {
				long times = Math.max(1, query.getParametersList().size());
				String text = query.getQuery().strip().replaceAll("\\s+", " ");
				StatementCounts.this.counts.get(Kind.of(text)).addAndGet(times);
				StatementCounts.this.texts.computeIfAbsent(text, (key) -> new AtomicLong()).addAndGet(times);
			}
		}

	}

	/** What a statement does. */
	enum Kind {

		SELECTS, INSERTS, UPDATES, DELETES, OTHERS, ROUND_TRIPS;

		static Kind of(String statement) {
			String word = statement.split(" ", 2)[0].toLowerCase(Locale.ROOT);
			return switch (word) {
				case "select", "with" -> SELECTS;
				case "insert" -> INSERTS;
				case "update" -> UPDATES;
				case "delete" -> DELETES;
				default -> OTHERS;
			};
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}

	}

}
