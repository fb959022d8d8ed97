// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.kehoach.language.baseline.LockFiles;
import org.kehoach.trace.baseline.AcceptedLink;
import org.kehoach.trace.baseline.BaselineFormat;
import org.kehoach.trace.baseline.LinkKey;
import org.kehoach.trace.baseline.Review;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.TraceGraph;

/**
 * Compares the links of a folder's plans with the files of accepted links, and writes these. For each plan counts the file in its own
 * folder, else that in the nearest folder around, as for rule KH510; without any, the file that will be in the folder itself.
 */
final class Baselines {

	/** A file with what its plans link to now. */
	private record Reviewed(BaselineFile file, Review review) {
	}

	private final FolderFacts facts;
	private final TraceGraph graph;
	private final Path folder;
	/** Sorted by path; that of the folder itself is always there. */
	private final List<Reviewed> files = new ArrayList<>();
	private final Review review;

	/**
	 * @param source a folder, or one plan file: then it is about its folder
	 * @throws EngineException if a file of accepted links cannot be read
	 */
	Baselines(Path source, FolderFacts facts) throws EngineException {
		this(source, facts, TraceGraph.of(facts.all()));
	}

	/** @param graph of the facts */
	Baselines(Path source, FolderFacts facts, TraceGraph graph) throws EngineException {
		this.facts = facts;
		this.graph = graph;
		Path start = source.toAbsolutePath().normalize();
		this.folder = Files.isDirectory(start) ? start : start.getParent();
		Map<String, Path> byPlanFile = new HashMap<>();
		Set<String> plans = new HashSet<>();
		Map<Path, Optional<Path>> nearest = new HashMap<>();
		Set<Path> locks = new TreeSet<>(Set.of(ownFile()));
		for (FileFacts file : facts.own()) {
			Path lock = nearest.computeIfAbsent(Path.of(file.file()).getParent(), LockFiles::nearest).orElse(ownFile());
			byPlanFile.put(file.file(), lock);
			file.plans().stream().map(PlanFacts::name).forEach(plans::add);
			locks.add(lock);
		}
		for (Path lock : locks) {
			boolean complete = lock.getParent().startsWith(folder);
			// a file further up also holds for plans that are not at hand
			BaselineFile file = new BaselineFile(lock, link -> complete || plans.contains(planOf(link)));
			files.add(new Reviewed(file, Review.of(graph, plan -> lock.equals(byPlanFile.get(graph.file(plan))), file.known())));
		}
		this.review = together(files.stream().map(Reviewed::review).toList());
	}

	private Path ownFile() {
		return folder.resolve(BaselineFormat.FILE_NAME);
	}

	private static String planOf(AcceptedLink link) {
		String from = link.key().from();
		int dot = from.indexOf('.');
		return dot < 0 ? from : from.substring(0, dot);
	}

	private static Review together(List<Review> reviews) {
		if (reviews.size() == 1) {
			return reviews.getFirst();
		}
		return new Review(reviews.stream().flatMap(review -> review.links().stream()).sorted(Comparator.comparing(link -> link.link().key())).toList(),
				reviews.stream().flatMap(review -> review.gone().stream()).toList());
	}

	/** As {@link #look}; empty if no links were accepted, or nobody can tell which, which is a finding. */
	static Optional<LinkReview> accepted(Path source, FolderFacts facts) {
		try {
			Baselines baselines = new Baselines(source, facts);
			return baselines.files.stream().anyMatch(file -> file.file().isThere()) ? Optional.of(baselines.look()) : Optional.empty();
		} catch (EngineException e) {
			System.getLogger(Baselines.class.getName()).log(System.Logger.Level.DEBUG, e);
			return Optional.empty();
		}
	}

	LinkReview look() {
		return result(List.of(), List.of());
	}

	private LinkReview result(List<ReviewedLink> accepted, List<Path> written) {
		return new LinkReview(facts.checked(), ownFile(), graph, review, accepted, written);
	}

	/** Takes up new links, drops those that are gone; suspect ones stay suspect. */
	LinkReview update() throws EngineException {
		return result(List.of(), write(link -> false));
	}

	/**
	 * Accepts suspect links as they are now.
	 *
	 * @param names full names of items or plans, either end of the links; empty: all
	 * @throws EngineException if no suspect link has one of the names
	 */
	LinkReview accept(Set<String> names) throws EngineException {
		Predicate<ReviewedLink> chosen = link -> names.isEmpty() || names.contains(link.link().key().from())
				|| names.contains(link.link().key().target());
		List<ReviewedLink> accepted = review.suspects().stream().filter(chosen).toList();
		for (String name : names) {
			if (accepted.stream().map(ReviewedLink::link).noneMatch(l -> name.equals(l.key().from()) || name.equals(l.key().target()))) {
				throw new EngineException(Messages.get("no-suspect-link", name), null);
			}
		}
		return result(accepted, write(accepted::contains));
	}

	/** @param keys which of the suspect links are accepted as they are now */
	LinkReview acceptLinks(Set<LinkKey> keys) throws EngineException {
		List<ReviewedLink> accepted = review.suspects().stream().filter(link -> keys.contains(link.link().key())).toList();
		return result(accepted, write(accepted::contains));
	}

	/** @return the files that have another content now */
	private List<Path> write(Predicate<ReviewedLink> accepted) throws EngineException {
		List<Path> written = new ArrayList<>();
		for (Reviewed reviewed : files) {
			boolean needed = reviewed.file().isThere() || files.size() == 1 || !reviewed.review().links().isEmpty();
			if (needed && reviewed.file().write(reviewed.review().accepting(accepted))) {
				written.add(reviewed.file().path());
			}
		}
		return List.copyOf(written);
	}
}
