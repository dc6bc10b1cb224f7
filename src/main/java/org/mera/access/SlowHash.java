package org.mera.access;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Makes each guess expensive for whoever has the database. The engine's own hash is one
 * round, of which a graphics card computes billions a second. How many rounds a password
 * had stands before its hash: older ones stay valid when the number is raised.
 */
class SlowHash implements PasswordEncryptor {

	private static final int SALT_BYTES = 16;

	private final int rounds;

	SlowHash(int rounds) {
		this.rounds = rounds;
	}

	@Override
	public String encrypt(String password) {
		return this.rounds + ":" + encoder(this.rounds).encode(password);
	}

	@Override
	public boolean check(String password, String encrypted) {
		String[] parts = encrypted.split(":", 2);
		return encoder(Integer.parseInt(parts[0])).matches(password, parts[1]);
	}

	@Override
	public String hashAlgorithmName() {
		return "PBKDF2";
	}

	private static Pbkdf2PasswordEncoder encoder(int rounds) {
		return new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
	}

}
