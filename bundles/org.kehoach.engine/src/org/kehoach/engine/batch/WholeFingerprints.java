// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * For each file, a fingerprint of everything that its findings can depend on: its own text, those of all files that it can
 * reach by links, and what the run as a whole depends on. Files that refer to each other in a circle share theirs. On the way
 * it finds out which files can reach which. Works without recursion (Tarjan's algorithm with a stack of its own), for chains of plans may be long.
 */
final class WholeFingerprints {

	private static final Comparator<Fingerprint> ORDER = Comparator.comparingLong(Fingerprint::high).thenComparingLong(Fingerprint::low);

	private final List<ScannedFile> files;
	private final Dependencies dependencies;
	private final Fingerprint environment;
	private final Fingerprint[] whole;
	private final int[] index;
	private final int[] low;
	private final int[] next;
	private final boolean[] open;
	private final Deque<Integer> component = new ArrayDeque<>();
	private final int[] places;
	private int count;
	private int groups;

	/** @param environment of what the findings of all files depend on besides */
	WholeFingerprints(List<ScannedFile> files, Dependencies dependencies, Fingerprint environment) {
		this.files = files;
		this.dependencies = dependencies;
		this.environment = environment;
		this.whole = new Fingerprint[files.size()];
		this.index = new int[files.size()];
		this.low = new int[files.size()];
		this.next = new int[files.size()];
		this.open = new boolean[files.size()];
		this.places = new int[files.size()];
	}

	/** By the numbers of the files. */
	List<Fingerprint> make() {
		for (int i = 0; i < files.size(); i++) {
			if (index[i] == 0) {
				visit(i);
			}
		}
		return Arrays.asList(whole);
	}

	/**
	 * Once the fingerprints are made: a file reaches only files of a smaller place, and those of its own, all of which can reach
	 * it.
	 */
	int place(int file) {
		return places[file];
	}

	private void visit(int start) {
		Deque<Integer> path = new ArrayDeque<>();
		enter(start, path);
		while (!path.isEmpty()) {
			int file = path.peek();
			List<Integer> referred = dependencies.of(file);
			if (next[file] < referred.size()) {
				int other = referred.get(next[file]++);
				if (index[other] == 0) {
					enter(other, path);
				} else if (open[other]) {
					low[file] = Math.min(low[file], index[other]);
				}
			} else {
				path.pop();
				if (!path.isEmpty()) {
					low[path.peek()] = Math.min(low[path.peek()], low[file]);
				}
				if (low[file] == index[file]) {
					close(file);
				}
			}
		}
	}

	private void enter(int file, Deque<Integer> path) {
		index[file] = ++count;
		low[file] = count;
		open[file] = true;
		component.push(file);
		path.push(file);
	}

	/** All files of a circle are known, and everything that they reach has its fingerprint. */
	private void close(int root) {
		List<Integer> members = new ArrayList<>();
		int member;
		do {
			member = component.pop();
			open[member] = false;
			members.add(member);
		} while (member != root);
		members.sort(null);
		Fingerprint.Maker maker = new Fingerprint.Maker().add(environment);
		TreeSet<Fingerprint> reached = new TreeSet<>(ORDER);
		for (int file : members) {
			maker.add(files.get(file).path().toString()).add(files.get(file).content());
			dependencies.of(file).stream().map(other -> whole[other]).filter(other -> other != null).forEach(reached::add);
		}
		reached.forEach(maker::add);
		Fingerprint made = maker.make();
		// whatever a circle reaches was closed before it
		int place = groups++;
		members.forEach(file -> {
			whole[file] = made;
			places[file] = place;
		});
	}
}
