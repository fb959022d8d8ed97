// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.graph;

import java.util.Arrays;

import org.kehoach.trace.facts.LinkKind;

/**
 * Directed links between numbered nodes, in compressed rows: those of a node stand side by side, in the order in which they
 * were added. Go through them with
 * {@code for (int link = links.begin(node); link < links.end(node); link++) … links.target(link)}.
 */
public final class Links {

	private static final LinkKind[] KINDS = LinkKind.values();

	private final int[] begin;
	private final int[] target;
	private final byte[] kind;

	private Links(int[] begin, int[] target, byte[] kind) {
		this.begin = begin;
		this.target = target;
		this.kind = kind;
	}

	/** How many nodes there are. */
	public int nodes() {
		return begin.length - 1;
	}

	/** How many links there are. */
	public int size() {
		return target.length;
	}

	/** The first link of a node. */
	public int begin(int node) {
		return begin[node];
	}

	/** Behind the last link of a node. */
	public int end(int node) {
		return begin[node + 1];
	}

	public boolean isEmpty(int node) {
		return begin[node] == begin[node + 1];
	}

	/** The node that a link leads to. */
	public int target(int link) {
		return target[link];
	}

	public LinkKind kind(int link) {
		return KINDS[kind[link]];
	}

	/** True if a link leads from one node straight to the other. */
	public boolean contains(int from, int to) {
		for (int link = begin[from]; link < begin[from + 1]; link++) {
			if (target[link] == to) {
				return true;
			}
		}
		return false;
	}

	/** The same links from their targets' side; those of a node in the order of where they come from. */
	public Links reversed() {
		Builder builder = new Builder();
		for (int node = 0; node < nodes(); node++) {
			for (int link = begin(node); link < end(node); link++) {
				builder.add(target[link], KINDS[kind[link]], node);
			}
		}
		return builder.build(nodes());
	}

	/** Collects links in any order. */
	static final class Builder {

		private int[] from = new int[64];
		private int[] to = new int[64];
		private byte[] kinds = new byte[64];
		private int size;

		void add(int source, LinkKind kind, int goal) {
			if (size == from.length) {
				from = Arrays.copyOf(from, size * 2);
				to = Arrays.copyOf(to, size * 2);
				kinds = Arrays.copyOf(kinds, size * 2);
			}
			from[size] = source;
			to[size] = goal;
			kinds[size] = (byte) kind.ordinal();
			size++;
		}

		/** @param nodes how many there are; each link is between numbers below it */
		Links build(int nodes) {
			int[] begin = new int[nodes + 1];
			for (int i = 0; i < size; i++) {
				begin[from[i] + 1]++;
			}
			for (int node = 0; node < nodes; node++) {
				begin[node + 1] += begin[node];
			}
			int[] next = Arrays.copyOf(begin, nodes);
			int[] target = new int[size];
			byte[] kind = new byte[size];
			for (int i = 0; i < size; i++) {
				int place = next[from[i]]++;
				target[place] = to[i];
				kind[place] = kinds[i];
			}
			return new Links(begin, target, kind);
		}
	}
}
