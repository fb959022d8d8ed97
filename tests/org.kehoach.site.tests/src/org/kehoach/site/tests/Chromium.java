// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window. */
final class Chromium {

	/** A loaded machine takes its time. */
	private static final long PATIENCE_SECONDS = 180;
	/** Of the page's own clock, which stands still while files are loaded. */
	private static final String PAGE_TIME = "--virtual-time-budget=10000";
	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe");
	private static final List<Path> PLACES = List.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
			Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
			Path.of("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"));

	private final Path program;
	private final Path profile;

	/** @param profile an empty folder for what the browser remembers */
	Chromium(Path profile) {
		this.program = find();
		this.profile = profile;
	}

	private static Path find() {
		String path = System.getenv("PATH");
		Stream<Path> onPath = NAMES.stream()
				.flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder).resolve(name)));
		return Stream.concat(onPath, PLACES.stream()).filter(Files::isExecutable).findFirst()
				.orElseThrow(() -> new IllegalStateException("Chromium, Chrome or Edge is needed for this test: install it, e.g. the "
						+ "Debian package chromium, as ./verify does."));
	}

	/** The page as it is after its scripts have run. */
	String content(Path page, String query) throws IOException, InterruptedException {
		Path out = Files.createTempFile(profile, "page", ".html");
		Path errors = Files.createTempFile(profile, "errors", ".txt");
		List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
				"--disable-dev-shm-usage", "--disable-background-networking", "--user-data-dir=" + profile.resolve("data"), PAGE_TIME, "--dump-dom",
				page.toUri() + query));
		Process browser = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(errors.toFile()).start();
		if (!browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			browser.destroyForcibly();
			throw new IOException("The browser did not end: " + Files.readString(errors));
		}
		return Files.readString(out);
	}
}
