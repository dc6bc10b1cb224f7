package org.mera.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.mera.MeraApplication;

/**
 * Starts Mera with the engine's clock where the test wants it, and goes on listening: a
 * moment on standard input moves the clock there, from where it runs on. Mera ends with
 * whoever started it.
 */
public final class MovableMera {

	private MovableMera() {
	}

	public static void main(String[] args) throws IOException {
		BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		move(orders.readLine());
		Thread clock = new Thread(() -> follow(orders), "moves the clock");
		clock.setDaemon(true);
		clock.start();
		MeraApplication.main(args);
	}

	private static void follow(BufferedReader orders) {
		try {
			for (String moment = orders.readLine(); moment != null; moment = orders.readLine()) {
				move(moment);
			}
		}
		catch (IOException ex) {
			// The test is no more.
		}
		Runtime.getRuntime().halt(1);
	}

	private static void move(String moment) {
		ClockUtil.offset(Instant.parse(moment).toEpochMilli() - System.currentTimeMillis());
	}

}
