package org.mera.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a person entered in a form, already checked against the form's rules: an empty
 * field is absent, texts are trimmed, numbers, days and times have their types.
 */
public final class Submission {

	private final TaskContext context;

	private final @Nullable String user;

	private final Fields fields;

	Submission(TaskContext context, @Nullable String user, Map<String, Object> values) {
		this.context = context;
		this.user = user;
		this.fields = new Fields(values);
	}

	public TaskContext context() {
		return this.context;
	}

	public String businessKey() {
		return this.context.businessKey();
	}

	/** Id of who submitted it; {@code system} if nobody was logged in. */
	public String user() {
		return (this.user != null) ? this.user : "system";
	}

	public Fields fields() {
		return this.fields;
	}

	public String text(String field) {
		return this.fields.text(field);
	}

	public Optional<String> optionalText(String field) {
		return this.fields.optionalText(field);
	}

	public int number(String field) {
		return this.fields.number(field);
	}

	public boolean checked(String field) {
		return this.fields.checked(field);
	}

	public LocalDate day(String field) {
		return this.fields.day(field);
	}

	public List<String> choices(String field) {
		return this.fields.choices(field);
	}

	public List<Fields> rows(String field) {
		return this.fields.rows(field);
	}

	/** The fields of a form or of one row of a list in it. */
	public static final class Fields {

		private final Map<String, Object> values;

		Fields(Map<String, Object> values) {
			this.values = values;
		}

		public boolean has(String field) {
			return this.values.containsKey(field);
		}

		public String text(String field) {
			return required(field, String.class);
		}

		public Optional<String> optionalText(String field) {
			return optional(field, String.class);
		}

		/** A whole number. */
		public int number(String field) {
			return required(field, BigDecimal.class).intValueExact();
		}

		public Optional<Integer> optionalNumber(String field) {
			return optional(field, BigDecimal.class).map(BigDecimal::intValueExact);
		}

		public BigDecimal decimal(String field) {
			return required(field, BigDecimal.class);
		}

		public boolean checked(String field) {
			return optional(field, Boolean.class).orElse(false);
		}

		public LocalDate day(String field) {
			return required(field, LocalDate.class);
		}

		public Optional<LocalDate> optionalDay(String field) {
			return optional(field, LocalDate.class);
		}

		public LocalTime time(String field) {
			return required(field, LocalTime.class);
		}

		public Optional<LocalTime> optionalTime(String field) {
			return optional(field, LocalTime.class);
		}

		/** A day and time as the city's clocks show it. */
		public LocalDateTime dayAndTime(String field) {
			return required(field, LocalDateTime.class);
		}

		/** The chosen values of a checklist or taglist, empty if none is chosen. */
		public List<String> choices(String field) {
			return list(field).stream().map(String.class::cast).toList();
		}

		/** The rows of a dynamic list, empty if there are none. */
		public List<Fields> rows(String field) {
			return list(field).stream().map(Fields.class::cast).toList();
		}

		private List<?> list(String field) {
			return optional(field, List.class).map((list) -> (List<?>) list).orElse(List.of());
		}

		private <T> T required(String field, Class<T> type) {
			return optional(field, type)
				.orElseThrow(() -> new IllegalStateException("The form submitted no " + field + "; is it required?"));
		}

		private <T> Optional<T> optional(String field, Class<T> type) {
			return Optional.ofNullable(this.values.get(field)).map(type::cast);
		}

		@Override
		public String toString() {
			return this.values.toString();
		}

	}

}
