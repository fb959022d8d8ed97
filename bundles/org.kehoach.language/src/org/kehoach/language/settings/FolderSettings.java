// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the file {@value #FILE} says for its folder and the folders below:
 *
 * <pre>
 * uses = ../quoc-gia, ../hai-phong
 * severity.KH304 = off
 * format.width = 100
 * format.align = on
 * template = mau/ke-hoach.docx
 * </pre>
 *
 * @param uses folders whose plans and registries can be referred to, absolute, in the order written
 * @param severities by code of the rule
 * @param format how plan files are laid out
 * @param templateFile the Word file that documents are made in, absolute; may be missing; null if the folder names none
 * @param problems lines that say nothing known; they are left out of the rest
 */
public record FolderSettings(List<Use> uses, Map<String, RuleSeverity> severities, FormatStyle format,
		Path templateFile, List<Problem> problems) {

	public static final String FILE = "kehoach.properties";
	/** No settings at all. */
	public static final FolderSettings NONE = new FolderSettings(List.of(), Map.of(), FormatStyle.DEFAULT, null, List.of());

	private static final String USES = "uses";
	static final String TEMPLATE = "template";
	static final String SEVERITY = "severity.";

	/**
	 * A folder that is used.
	 *
	 * @param folder absolute; may be missing
	 * @param line where it is named, from 1
	 */
	public record Use(Path folder, int line) {
	}

	/**
	 * A line that was not understood.
	 *
	 * @param line from 1
	 * @param text the line
	 */
	public record Problem(int line, String text) {
	}

	/**
	 * Reads the settings file of a folder.
	 *
	 * @param folder absolute
	 * @return no settings if the folder has no such file
	 * @throws IOException if the file cannot be read, or is not UTF-8
	 */
	public static FolderSettings of(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		return Files.isRegularFile(file) ? parse(folder, Files.readAllLines(file, StandardCharsets.UTF_8)) : NONE;
	}

	/**
	 * The settings that hold for a file: those of the nearest folder above it that has a settings file.
	 *
	 * @param file absolute
	 * @throws IOException as {@link #of(Path)}
	 */
	public static FolderSettings around(Path file) throws IOException {
		for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve(FILE))) {
				return of(folder);
			}
		}
		return NONE;
	}

	/** The Word file that documents of the folder are made in, if it names one. */
	public Optional<Path> template() {
		return Optional.ofNullable(templateFile);
	}

	/** What has been read so far. */
	private static final class Lines {
		private final List<Use> uses = new ArrayList<>();
		private final Map<String, RuleSeverity> severities = new HashMap<>();
		private FormatStyle format = FormatStyle.DEFAULT;
		private Path template;
	}

	private static FolderSettings parse(Path folder, List<String> lines) {
		Lines read = new Lines();
		List<Problem> problems = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip().replace("\uFEFF", "");
			if (!line.isEmpty() && !line.startsWith("#") && !understand(folder, line, i + 1, read)) {
				problems.add(new Problem(i + 1, line));
			}
		}
		return new FolderSettings(List.copyOf(read.uses), Map.copyOf(read.severities), read.format, read.template,
				List.copyOf(problems));
	}

	private static boolean understand(Path folder, String line, int number, Lines read) {
		int sign = line.indexOf('=');
		String key = sign < 0 ? line : line.substring(0, sign).strip();
		String value = sign < 0 ? "" : line.substring(sign + 1).strip();
		if (key.equals(USES) && !value.isEmpty()) {
			return addUses(folder, value, number, read.uses);
		}
		if (key.equals(TEMPLATE) && !value.isEmpty()) {
			return setTemplate(folder, value, read);
		}
		if (key.startsWith(SEVERITY)) {
			Optional<RuleSeverity> severity = RuleSeverity.of(value.toLowerCase(Locale.ROOT));
			severity.ifPresent(s -> read.severities.put(key.substring(SEVERITY.length()), s));
			return severity.isPresent();
		}
		Optional<FormatStyle> format = read.format.with(key, value.toLowerCase(Locale.ROOT));
		format.ifPresent(style -> read.format = style);
		return format.isPresent();
	}

	private static boolean setTemplate(Path folder, String value, Lines read) {
		try {
			read.template = path(folder, value);
			return true;
		} catch (InvalidPathException e) {
			return false;
		}
	}

	private static boolean addUses(Path folder, String value, int number, List<Use> uses) {
		try {
			for (String name : value.split(",")) {
				uses.add(new Use(path(folder, name.strip()), number));
			}
			return true;
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/** People on Windows write backslashes, and their files are read on every system. */
	private static Path path(Path folder, String name) {
		return folder.resolve(name.replace('\\', '/')).normalize();
	}
}
