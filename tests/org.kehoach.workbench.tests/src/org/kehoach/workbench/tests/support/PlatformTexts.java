// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The texts of the platform in English, and ours in Vietnamese: fragments {@code org.kehoach.nl.vi.<host>}. */
public final class PlatformTexts {

	private static final String PREFIX = "org.kehoach.nl.vi.";
	private static final String VIETNAMESE = "_vi.properties";
	private static final String ROOT = ".properties";
	/** Languages that a host brings itself are not its English texts. */
	private static final Pattern OTHER_LANGUAGE = Pattern.compile(".*_[a-z]{2}(_[A-Z]{2})?\\.properties");

	private PlatformTexts() {
	}

	/**
	 * One file in both languages.
	 *
	 * @param name fragment and path, for messages
	 * @param english empty if the host has no such file
	 */
	public record Translation(String name, Properties vietnamese, Optional<Properties> english) {
	}

	/** All files of all fragments. */
	public static List<Translation> translations() {
		return fragments().flatMap(fragment -> files(fragment, VIETNAMESE).map(file -> translation(fragment, file)))
				.toList();
	}

	/** Every English text of the hosts, translated or not. */
	public static List<String> english() {
		return fragments().map(PlatformTexts::host).flatMap(host -> files(host, ROOT)) //
				.filter(file -> !OTHER_LANGUAGE.matcher(file.getPath()).matches())
				.flatMap(file -> values(read(file, StandardCharsets.ISO_8859_1))).toList();
	}

	/** Every Vietnamese text of the fragments. */
	public static List<String> vietnamese() {
		return translations().stream().flatMap(translation -> values(translation.vietnamese())).toList();
	}

	/** Every Vietnamese text of the window's own bundles. */
	public static List<String> ours() {
		return Stream.of(Platform.getBundle("org.eclipse.ui.workbench").getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("org.kehoach.workbench"))
				.flatMap(bundle -> files(bundle, ROOT)).filter(file -> !OTHER_LANGUAGE.matcher(file.getPath()).matches())
				.flatMap(file -> values(read(file, StandardCharsets.UTF_8))).toList();
	}

	/** A text as a person reads it: without mnemonic, accelerator and dots. */
	public static String words(String label) {
		return label.replaceAll("\t.*", "").replaceAll("\\(&.\\)", "").replace("&", "").replaceAll("(\\.\\.\\.|…)$", "")
				.strip();
	}

	private static Stream<Bundle> fragments() {
		return Stream.of(Platform.getBundle("org.eclipse.ui.workbench").getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith(PREFIX));
	}

	private static Bundle host(Bundle fragment) {
		return Platform.getBundle(fragment.getHeaders("").get(Constants.FRAGMENT_HOST));
	}

	private static Translation translation(Bundle fragment, URL file) {
		// getEntry, other than getResource, does not look into fragments; SWT's own texts are in that of the system.
		String path = file.getPath().replace(VIETNAMESE, ROOT);
		Bundle host = host(fragment);
		URL english = host.getEntry(path) != null ? host.getEntry(path) : host.getResource(path);
		return new Translation(fragment.getSymbolicName() + file.getPath(), read(file, StandardCharsets.UTF_8),
				Optional.ofNullable(english).map(url -> read(url, StandardCharsets.ISO_8859_1)));
	}

	/** Of the bundle itself: findEntries would add those of its fragments. */
	private static Stream<URL> files(Bundle bundle, String ending) {
		return below(bundle, "/").filter(path -> path.endsWith(ending)).map(bundle::getEntry);
	}

	private static Stream<String> below(Bundle bundle, String path) {
		if (!path.endsWith("/")) {
			return Stream.of(path);
		}
		return Optional.ofNullable(bundle.getEntryPaths(path)).map(Collections::list).stream().flatMap(List::stream)
				.flatMap(child -> below(bundle, child));
	}

	/** Strict, because the platform takes a file that is not UTF-8 for ISO 8859-1 without a word. */
	private static Properties read(URL file, Charset encoding) {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(file.openStream(), encoding.newDecoder())) {
			texts.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
		return texts;
	}

	private static Stream<String> values(Properties texts) {
		return texts.stringPropertyNames().stream().map(texts::getProperty);
	}
}
