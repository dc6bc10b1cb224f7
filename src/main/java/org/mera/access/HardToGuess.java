package org.mera.access;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * Refuses passwords that are long but well known, repeated or typed along the keyboard:
 * those that a program finds in fewer than ten thousand million guesses.
 */
class HardToGuess implements PasswordPolicyRule {

	private static final double LEAST_GUESSES_LOG10 = 10;

	/** What comes after makes it better only, and would take long to be looked at. */
	private static final int LOOKED_AT = 64;

	private static final List<String> WORDS_OF_THE_PLACE = List.of("mera", "camunda", "novi", "pazar", "city", "action",
			"plan");

	private final Zxcvbn guesser = new Zxcvbn();

	/** The webapps show it as it is, since they have no translation for it. */
	@Override
	public String getPlaceholder() {
		return ResourceBundle.getBundle("messages/access").getString("access.password.guessable");
	}

	@Override
	public Map<String, String> getParameters() {
		return Map.of();
	}

	@Override
	public boolean execute(String password) {
		return execute(password, null);
	}

	@Override
	public boolean execute(String password, @Nullable User user) {
		List<String> own = Stream.concat(WORDS_OF_THE_PLACE.stream(), (user != null) ? words(user) : Stream.empty())
			.toList();
		String start = password.substring(0, Math.min(password.length(), LOOKED_AT));
		return this.guesser.measure(start, own).getGuessesLog10() >= LEAST_GUESSES_LOG10;
	}

	private static Stream<String> words(User user) {
		return Stream.of(user.getId(), user.getFirstName(), user.getLastName(), user.getEmail())
			.filter((word) -> word != null && !word.isBlank());
	}

}
