// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.kehoach.language.lexer.VietnameseWords;

/**
 * The manual in one language: the pages that its <code>README.md</code> lists, in that order. They are the repository's
 * own files, packed into this bundle.
 */
public final class Manual {

	private static final String CONTENTS = "README.md"; //$NON-NLS-1$

	private final List<ManualPage> pages;
	private final List<Found> index;

	/** A section with what is compared when one searches. */
	private record Found(ManualSection section, String title, String text) {
	}

	private Manual(List<ManualPage> pages) {
		this.pages = pages;
		index = pages.stream().flatMap(page -> page.sections().stream())
				.map(section -> new Found(section, VietnameseWords.unaccented(section.title()), VietnameseWords.unaccented(section.text()))).toList();
	}

	/**
	 * Reads the manual.
	 *
	 * @param resources gives the place of a file such as <code>docs/manual/vi/README.md</code>; null where it is missing
	 * @param language  <code>vi</code> or <code>en</code>
	 * @throws IOException when a page cannot be read; its message names the file
	 */
	static Manual read(Function<String, URL> resources, String language) throws IOException {
		ManualPage contents = page(resources, language, CONTENTS);
		List<ManualPage> pages = new ArrayList<>();
		for (String file : contents.linkedPages()) {
			pages.add(page(resources, language, file));
		}
		return new Manual(pages);
	}

	private static ManualPage page(Function<String, URL> resources, String language, String file) throws IOException {
		String path = "docs/manual/" + language + '/' + file; //$NON-NLS-1$
		URL url = resources.apply(path);
		if (url == null) {
			throw new IOException("No page " + path); //$NON-NLS-1$
		}
		try (InputStream in = url.openStream()) {
			return new ManualPage(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Pages in reading order. */
	List<ManualPage> pages() {
		return pages;
	}

	/** All sections in reading order. */
	public List<ManualSection> sections() {
		return index.stream().map(Found::section).toList();
	}

	/**
	 * Sections that hold all words of a question, those that have them in their title first. Accents, capitals and đ do
	 * not matter.
	 */
	public List<ManualSection> search(String question) {
		String[] words = VietnameseWords.unaccented(question).strip().split("\\s+"); //$NON-NLS-1$
		if (words[0].isEmpty()) {
			return List.of();
		}
		return index.stream().filter(found -> holds(found.title + ' ' + found.text, words))
				.sorted(Comparator.comparing(found -> !holds(found.title, words))).map(Found::section).toList();
	}

	/** The section about a rule, by its code such as <code>KH204</code>. */
	public Optional<ManualSection> rule(String code) {
		return index.stream().map(Found::section).filter(section -> section.title().startsWith(code + ' ')).findFirst();
	}

	private static boolean holds(String text, String[] words) {
		for (String word : words) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
