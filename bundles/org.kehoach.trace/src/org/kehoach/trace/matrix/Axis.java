// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.matrix;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Rows or columns as they are shown: filtered, sorted, and in groups that can be folded. Positions count what is shown, groups'
 * own lines included. Immutable.
 */
public final class Axis {

	/** What the lines of an axis are grouped by. */
	public interface Grouping {

		/** Nothing is grouped. */
		Grouping NONE = new Grouping() {
			@Override
			public List<String> names() {
				return List.of();
			}

			@Override
			public int groupOf(int line) {
				return 0;
			}
		};

		/** Names of the groups, in the order in which they are shown; empty: there are no groups. */
		List<String> names();

		/** Index of the group of a line of the matrix. */
		int groupOf(int line);
	}

	private final Grouping grouping;
	/** Line of the matrix, or {@code ~group}. */
	private final int[] entries;
	/** All lines that the filter lets through, also those in folded groups. */
	private final int[] lines;

	private Axis(Grouping grouping, int[] entries, int[] lines) {
		this.grouping = grouping;
		this.entries = entries;
		this.lines = lines;
	}

	/**
	 * @param size how many lines the matrix has
	 * @param shown which of them
	 * @param rank small ranks come first; lines of one rank stay in their order
	 * @param folded indices of groups whose lines are not shown
	 */
	public static Axis of(int size, IntPredicate shown, IntUnaryOperator rank, Grouping grouping, BitSet folded) {
		int[] ranks = IntStream.range(0, size).map(rank).toArray();
		int[] lines = IntStream.range(0, size).filter(shown).boxed()
				.sorted((one, other) -> Integer.compare(ranks[one], ranks[other])).mapToInt(Integer::intValue).toArray();
		int groups = grouping.names().size();
		if (groups == 0) {
			return new Axis(grouping, lines, lines);
		}
		int[] counts = new int[groups];
		for (int line : lines) {
			counts[grouping.groupOf(line)]++;
		}
		int[] starts = new int[groups];
		int next = 0;
		for (int group = 0; group < groups; group++) {
			starts[group] = next;
			next += counts[group] == 0 ? 0 : 1 + (folded.get(group) ? 0 : counts[group]);
		}
		int[] entries = new int[next];
		int[] used = new int[groups];
		for (int group = 0; group < groups; group++) {
			if (counts[group] > 0) {
				entries[starts[group]] = ~group;
			}
		}
		for (int line : lines) {
			int group = grouping.groupOf(line);
			if (!folded.get(group)) {
				entries[starts[group] + ++used[group]] = line;
			}
		}
		return new Axis(grouping, entries, lines);
	}

	/** How many positions there are. */
	public int size() {
		return entries.length;
	}

	public boolean isGroup(int position) {
		return entries[position] < 0;
	}

	/** The line of the matrix at a position; negative for a group. */
	public int line(int position) {
		return entries[position];
	}

	/** The group whose own line it is, or that the line belongs to; -1 without groups. */
	public int group(int position) {
		if (grouping.names().isEmpty()) {
			return -1;
		}
		return isGroup(position) ? ~entries[position] : grouping.groupOf(entries[position]);
	}

	/** Name of {@link #group}; null without groups. */
	public String groupName(int position) {
		int group = group(position);
		return group < 0 ? null : grouping.names().get(group);
	}

	/** Lines of the matrix at a position: one, or all of the group. */
	public int[] lines(int position) {
		if (!isGroup(position)) {
			return new int[] { entries[position] };
		}
		int group = ~entries[position];
		return Arrays.stream(lines).filter(line -> grouping.groupOf(line) == group).toArray();
	}

	/** All lines of the matrix that the filter lets through, also those in folded groups. */
	public int[] lines() {
		return lines.clone();
	}

	int groups() {
		return grouping.names().size();
	}

	int groupOfLine(int line) {
		return grouping.groupOf(line);
	}
}
