package org.mera.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * The Chromium of this machine without a window; none is ever downloaded.
 */
public final class Chromium implements AutoCloseable {

	/** What to tell a person on whose machine there is none. */
	public static final String MISSING = "No Chromium found: install one (Debian: apt-get install chromium) "
			+ "or name its executable in the environment variable CHROMIUM.";

	private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/snap/bin/chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	/** It must not call home, neither in tests nor where there is no way out. */
	private static final List<String> QUIET = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Path executable) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
	}

	/**
	 * Finds the executable: the one named in {@code CHROMIUM}, and only if none is named,
	 * one in a usual place.
	 */
	public static Optional<Path> executable() {
		String named = System.getenv("CHROMIUM");
		List<String> places = (named != null) ? List.of(named) : USUAL_PLACES;
		return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
	}

	/**
	 * Starts it.
	 * @throws IllegalStateException if there is none
	 */
	public static Chromium launch() {
		return new Chromium(executable().orElseThrow(() -> new IllegalStateException(MISSING)));
	}

	public Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
