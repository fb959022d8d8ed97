// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.site.SiteException;
import org.kehoach.site.html.SiteFolder;

/**
 * Collects what can be found and writes it as scripts, which pages can load from a folder too, where they may not read other
 * files. An entry is looked up by its words and by pairs of neighbouring words: most Vietnamese words are two syllables, and single
 * syllables without accents are everywhere.
 * <ul>
 * <li>{@code find/index.js}: how many entries there are, and the starts of words that have a file of their own</li>
 * <li>{@code find/w-START.js}: words with that start and the numbers of their entries</li>
 * <li>{@code find/e-NUMBER.js}: {@value #ENTRIES} entries: kind, text, where it belongs, address</li>
 * </ul>
 */
public final class SearchIndex {

	private static final int ENTRIES = 400;
	/** Characters of a file of words, a single word's file may be longer. */
	private static final int LARGEST = 150_000;

	private final SiteFolder folder;
	private final Map<String, Postings> words = new HashMap<>();
	private final StringBuilder open = new StringBuilder();
	private int entries;

	public SearchIndex(SiteFolder folder) {
		this.folder = folder;
	}

	/**
	 * Adds an entry. What is added first is shown first among equals.
	 *
	 * @param kind as shown
	 * @param text is searched and shown
	 * @param other is searched only, such as names and numbers
	 * @param place where it belongs, as shown
	 * @param address from the site's folder
	 */
	public void add(String kind, String text, String other, String place, String address) throws SiteException {
		index(Words.of(text));
		index(Words.of(other));
		open.append(open.isEmpty() ? "[" : ",\n[").append(JavaScript.text(kind)).append(',').append(JavaScript.text(text)).append(',')
				.append(JavaScript.text(place)).append(',').append(JavaScript.text(address)).append(']');
		entries++;
		if (entries % ENTRIES == 0) {
			flush();
		}
	}

	private void index(List<String> found) {
		for (int i = 0; i < found.size(); i++) {
			words.computeIfAbsent(found.get(i), word -> new Postings()).add(entries);
			if (i > 0) {
				words.computeIfAbsent(found.get(i - 1) + " " + found.get(i), pair -> new Postings()).add(entries);
			}
		}
	}

	private void flush() throws SiteException {
		if (!open.isEmpty()) {
			int number = (entries - 1) / ENTRIES;
			folder.write("find/e-" + number + ".js", "kehoachEntries(" + number + ",[" + open + "]);\n");
			open.setLength(0);
		}
	}

	/** Writes what is not written yet. */
	public void finish() throws SiteException {
		flush();
		List<String> starts = new ArrayList<>();
		write(words.keySet().stream().sorted().toList(), 1, starts);
		StringBuilder index = new StringBuilder("kehoachIndex(" + entries + "," + ENTRIES + ",[");
		for (int i = 0; i < starts.size(); i++) {
			index.append(i == 0 ? "" : ",").append(JavaScript.text(starts.get(i)));
		}
		folder.write("find/index.js", index.append("]);\n").toString());
	}

	/** Divides sorted words by their first letters until each file is small enough, or has one word. */
	private void write(List<String> sorted, int letters, List<String> starts) throws SiteException {
		for (int from = 0; from < sorted.size();) {
			String start = start(sorted.get(from), letters);
			int to = from;
			long size = 0;
			while (to < sorted.size() && start(sorted.get(to), letters).equals(start)) {
				size += words.get(sorted.get(to)).length() + sorted.get(to).length() + 6;
				to++;
			}
			List<String> group = sorted.subList(from, to);
			boolean divisible = group.size() > 1 && group.stream().anyMatch(word -> word.length() > letters);
			if (size > LARGEST && divisible) {
				write(group, letters + 1, starts);
			} else {
				starts.add(start);
				file(start, group);
			}
			from = to;
		}
	}

	private static String start(String word, int letters) {
		return word.length() <= letters ? word + (word.length() < letters ? "$" : "") : word.substring(0, letters);
	}

	private void file(String start, List<String> group) throws SiteException {
		StringBuilder text = new StringBuilder("kehoachWords(" + JavaScript.text(start) + ",{");
		for (int i = 0; i < group.size(); i++) {
			text.append(i == 0 ? "" : ",\n").append(JavaScript.text(group.get(i))).append(':')
					.append(JavaScript.text(words.get(group.get(i)).toString()));
		}
		folder.write("find/w-" + start.replace(' ', '_') + ".js", text.append("});\n").toString());
	}
}
