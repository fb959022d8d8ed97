// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.baseline;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kehoach.language.fixes.TextEdit;
import org.kehoach.trace.baseline.AcceptedLink;
import org.kehoach.trace.baseline.BaselineFormat;
import org.kehoach.trace.baseline.BaselineFormat.FormatException;
import org.kehoach.trace.baseline.LinkKey;

/** A file of accepted links that was read. */
public final class LockFile {

	private final Path path;
	private final String text;
	private final Map<LinkKey, List<AcceptedLink>> links;
	private final Map<String, List<AcceptedLink>> byPlan;

	LockFile(Path path, String text) throws FormatException {
		this.path = path;
		this.text = text;
		List<AcceptedLink> all = BaselineFormat.parse(text).links();
		this.links = all.stream().collect(Collectors.groupingBy(AcceptedLink::key));
		this.byPlan = all.stream().sorted(Comparator.comparing(AcceptedLink::key))
				.collect(Collectors.groupingBy(link -> planOf(link.key().from())));
	}

	/** Plan or {@code Plan.Item}. */
	private static String planOf(String name) {
		int dot = name.indexOf('.');
		return dot < 0 ? name : name.substring(0, dot);
	}

	/** Absolute. */
	public Path path() {
		return path;
	}

	/** The whole file. */
	public String text() {
		return text;
	}

	/** Empty for a new link; several if a merge has kept both sides. */
	public List<AcceptedLink> accepted(LinkKey key) {
		return links.getOrDefault(key, List.of());
	}

	/** Those of a plan and its items, in the order of their keys. */
	public List<AcceptedLink> linksOf(String plan) {
		return byPlan.getOrDefault(plan, List.of());
	}

	/**
	 * What was accepted under another name of the item that has the link: what it says and what it links to stayed the same.
	 * Whether an item of another plan has come here or was copied only that plan tells. Nobody who checks this one has looked at it:
	 * the finding would stay when the other plan changes.
	 *
	 * @param link as it is now; not in the file under its own name
	 * @param plan name of its plan; items that came from other plans are followed by {@code kehoach baseline} only
	 * @param present keys of all links that the plan has now
	 */
	public Optional<AcceptedLink> renamed(AcceptedLink link, String plan, Set<LinkKey> present) {
		return linksOf(plan).stream()
				.filter(old -> old.key().target().equals(link.key().target()) && old.key().verb().equals(link.key().verb()))
				.filter(old -> old.own().equals(link.own()) && !present.contains(old.key())).findFirst();
	}

	/**
	 * The edit by which a link is accepted as it is now; empty if the link is not in the file.
	 *
	 * @param known the name that the file has it by
	 */
	public Optional<TextEdit> accept(LinkKey known, AcceptedLink link) {
		int start = 0;
		while (start < text.length()) {
			int end = lineEnd(start);
			if (text.substring(start, end).strip().equals(known.toString())) {
				int values = next(end);
				int last = values;
				for (int at = values; at < text.length() && text.charAt(at) == '\t'; at = next(lineEnd(at))) {
					last = lineEnd(at);
				}
				return Optional.of(known.equals(link.key()) ? new TextEdit(values, last - values, BaselineFormat.values(link))
						: new TextEdit(start, last - start, link.key() + text.substring(end, values) + BaselineFormat.values(link)));
			}
			start = next(end);
		}
		return Optional.empty();
	}

	private int lineEnd(int start) {
		int end = text.indexOf('\n', start);
		int stop = end < 0 ? text.length() : end;
		return stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
	}

	/** The start of the line after the one that ends here. */
	private int next(int end) {
		int newline = text.indexOf('\n', end);
		return newline < 0 ? text.length() : newline + 1;
	}
}
