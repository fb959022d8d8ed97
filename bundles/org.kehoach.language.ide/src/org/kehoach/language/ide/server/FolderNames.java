// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.kehoach.language.lexer.NameScan;

/**
 * Which file of a large folder declares which plan, decision or registry: enough to load, of thousands of files, those that an
 * open one may refer to. Used by one thread at a time.
 */
final class FolderNames {

	private static final Logger LOG = Logger.getLogger(FolderNames.class);

	private final NameScan scan;
	/** What each file declares. */
	private final Map<URI, List<String>> declared = new ConcurrentHashMap<>();
	private final Map<String, Set<URI>> declaring = new HashMap<>();
	/** What files may refer to, of those that were asked for since they changed. */
	private final Map<URI, Set<String>> mentioned = new HashMap<>();

	/** Looks through all files, several at a time. */
	FolderNames(NameScan scan, Collection<URI> files) {
		this.scan = scan;
		files.parallelStream().forEach(file -> text(file).ifPresent(text -> declared.put(file, scan.in(text).declared())));
		declared.forEach(this::add);
	}

	private void add(URI file, List<String> names) {
		names.forEach(name -> declaring.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(file));
	}

	/** The text of a file has changed, or it is new. */
	void update(URI file, String text) {
		remove(file);
		NameScan.Found found = scan.in(text);
		declared.put(file, found.declared());
		mentioned.put(file, found.mentioned());
		add(file, found.declared());
	}

	void remove(URI file) {
		mentioned.remove(file);
		List<String> names = declared.remove(file);
		if (names != null) {
			names.forEach(name -> declaring.get(name).remove(file));
		}
	}

	/** All files of the folder. */
	Set<URI> files() {
		return declared.keySet();
	}

	/** What a file declares; empty for one that is not of the folder. */
	List<String> declared(URI file) {
		return declared.getOrDefault(file, List.of());
	}

	/** The files that a text may refer to, directly or through others, and those that declare the same names. */
	Set<URI> reachedFrom(String text) {
		NameScan.Found found = scan.in(text);
		Set<URI> reached = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(found.declared());
		open.addAll(found.mentioned());
		Set<String> seen = new HashSet<>(open);
		while (!open.isEmpty()) {
			for (URI file : declaring.getOrDefault(open.pop(), Set.of())) {
				if (reached.add(file)) {
					mentioned(file).stream().filter(seen::add).forEach(open::add);
				}
			}
		}
		return reached;
	}

	private Set<String> mentioned(URI file) {
		return mentioned.computeIfAbsent(file, key -> text(file).map(text -> scan.in(text).mentioned()).orElse(Set.of()));
	}

	/** What a file holds; empty if it is gone or is no text, of which others tell the person. */
	static Optional<String> text(URI file) {
		try {
			return Optional.of(Files.readString(Path.of(file.toFileString())));
		} catch (IOException e) {
			LOG.debug(file, e);
			return Optional.empty();
		}
	}
}
