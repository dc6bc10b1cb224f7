package org.mera.access;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Checks passwords, whichever door they come through, behind the {@link LogInBrake}. The
 * engine's own brake locks the person, so that a stranger who knows a log-in could lock
 * its owner out.
 */
class GuardedPasswords extends DbIdentityServiceProvider {

	private final Guard guard;

	GuardedPasswords(Guard guard) {
		this.guard = guard;
	}

	@Override
	public boolean checkPassword(@Nullable String userId, @Nullable String password) {
		if (this.guard.logIn() != LogIn.BY_PASSWORD || userId == null || password == null) {
			return false;
		}
		UserEntity user = findUserById(userId);
		String address = address();
		if (address == null) {
			return user != null && isRight(user, password);
		}
		LogInBrake brake = this.guard.brake();
		if (!brake.waitingTime(address).isZero() || (user != null && brake.holds(userId, address))) {
			return false;
		}
		return (user != null) ? answer(user, password, address) : answerForNobody(password, address);
	}

	private boolean answer(UserEntity user, String password, String address) {
		boolean right = isRight(user, password);
		if (right) {
			this.guard.brake().right(user.getId(), address);
		}
		else {
			this.guard.brake().wrong(user.getId(), address);
		}
		return right;
	}

	/** Takes as long as a wrong password: nobody learns who exists. */
	private boolean answerForNobody(String password, String address) {
		passwords().encrypt(password);
		this.guard.brake().wrong(address);
		return false;
	}

	private boolean isRight(UserEntity user, String password) {
		String stored = user.getPassword();
		if (stored == null) {
			return false;
		}
		if (this.guard.recent().contain(stored, password)) {
			return true;
		}
		boolean right = matchPassword(password, user);
		if (right) {
			this.guard.recent().add(stored, password);
		}
		return right;
	}

	private static PasswordManager passwords() {
		return Context.getProcessEngineConfiguration().getPasswordManager();
	}

	/** Where the question comes from; nowhere if Mera asks itself. */
	private static @Nullable String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here)
				? here.getRequest().getRemoteAddr() : null;
	}

	/**
	 * What all sessions of the engine share.
	 *
	 * @param brake slows down guessing
	 * @param recent passwords that were right a short while ago
	 * @param logIn with sign-on nobody has a password here
	 */
	record Guard(LogInBrake brake, RecentPasswords recent, LogIn logIn) {
	}

}
