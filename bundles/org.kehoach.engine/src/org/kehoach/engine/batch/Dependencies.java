// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which files may refer to which. Most files of a country are leaves: nobody refers to them, so they need not be kept, nor
 * their names be known to others.
 */
final class Dependencies {

	private final List<ScannedFile> files;
	/** By number of a file, the numbers of those that it may refer to, in ascending order. */
	private final List<List<Integer>> referred = new ArrayList<>();
	private final Set<Integer> inner = new HashSet<>();

	Dependencies(List<ScannedFile> files) {
		this.files = files;
		Map<String, List<Integer>> declaring = new HashMap<>();
		for (int i = 0; i < files.size(); i++) {
			for (String name : files.get(i).names().declared()) {
				declaring.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
			}
		}
		for (int i = 0; i < files.size(); i++) {
			Set<Integer> others = new TreeSet<>();
			// whoever declares a name that is taken is reported, so all who declare it have to be known
			files.get(i).names().declared().forEach(name -> others.addAll(declaring.get(name)));
			files.get(i).names().mentioned().forEach(name -> others.addAll(declaring.getOrDefault(name, List.of())));
			others.remove(i);
			inner.addAll(others);
			referred.add(List.copyOf(others));
		}
	}

	/** Numbers of the files that one may refer to, or that share a name with it, in ascending order. */
	List<Integer> of(int file) {
		return referred.get(file);
	}

	/** Numbers of the files that some files may refer to, directly or through others, in ascending order. */
	List<Integer> reachedFrom(Collection<Integer> some) {
		Set<Integer> reached = new TreeSet<>();
		Deque<Integer> open = new ArrayDeque<>(some);
		while (!open.isEmpty()) {
			for (int other : referred.get(open.pop())) {
				if (reached.add(other)) {
					open.push(other);
				}
			}
		}
		return List.copyOf(reached);
	}

	boolean isLeaf(int file) {
		return !inner.contains(file);
	}

	/**
	 * Files in parts that one thread takes at a time: files that refer to the same others stand together, so
	 * that those are loaded once for all of them.
	 *
	 * @param mostBytes how much text a part may hold; a larger file is a part of its own
	 */
	List<List<Integer>> parts(Collection<Integer> some, long mostBytes) {
		Map<List<Integer>, List<Integer>> byReferred = new HashMap<>();
		List<List<Integer>> groups = new ArrayList<>();
		for (int file : some) {
			byReferred.computeIfAbsent(referred.get(file), key -> {
				List<Integer> group = new ArrayList<>();
				groups.add(group);
				return group;
			}).add(file);
		}
		List<List<Integer>> parts = new ArrayList<>();
		groups.forEach(group -> split(group, mostBytes, parts));
		return parts;
	}

	private void split(List<Integer> group, long mostBytes, List<List<Integer>> parts) {
		List<Integer> part = new ArrayList<>();
		long bytes = 0;
		for (int file : group) {
			if (!part.isEmpty() && bytes + files.get(file).bytes() > mostBytes) {
				parts.add(part);
				part = new ArrayList<>();
				bytes = 0;
			}
			part.add(file);
			bytes += files.get(file).bytes();
		}
		parts.add(part);
	}
}
