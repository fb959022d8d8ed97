// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.kehoach.documents.output.FileReplacement;
import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.trace.baseline.Baseline;
import org.kehoach.trace.baseline.BaselineFormat;
import org.kehoach.trace.baseline.BaselineFormat.FormatException;
import org.kehoach.trace.baseline.LinkKey;
import org.kehoach.trace.baseline.Review;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.graph.TraceGraph;

/** Compares the links of a folder's plans with the file of accepted links beside them, and writes that file. */
final class Baselines {

	private final FolderFacts facts;
	private final TraceGraph graph;
	private final Path file;
	private final String before;
	private final Review review;

	/**
	 * @param source a folder, or one plan file: then the baseline is that of its folder
	 * @throws EngineException if the file of the baseline cannot be read
	 */
	Baselines(Path source, FolderFacts facts) throws EngineException {
		this(source, facts, TraceGraph.of(facts.all()));
	}

	/** @param graph of the facts */
	Baselines(Path source, FolderFacts facts, TraceGraph graph) throws EngineException {
		this.facts = facts;
		this.graph = graph;
		Path start = source.toAbsolutePath().normalize();
		file = (Files.isDirectory(start) ? start : start.getParent()).resolve(BaselineFormat.FILE_NAME);
		before = read();
		Set<String> own = new HashSet<>();
		facts.own().stream().map(FileFacts::file).forEach(own::add);
		review = Review.of(graph, plan -> own.contains(graph.file(plan)), parse());
	}

	/** As {@link #look}; empty if no links were accepted, or nobody can tell which, which is a finding. */
	static Optional<LinkReview> accepted(Path source, FolderFacts facts) {
		try {
			Baselines baselines = new Baselines(source, facts);
			return baselines.before == null ? Optional.empty() : Optional.of(baselines.look());
		} catch (EngineException e) {
			System.getLogger(Baselines.class.getName()).log(System.Logger.Level.DEBUG, e);
			return Optional.empty();
		}
	}

	LinkReview look() {
		return new LinkReview(facts.checked(), file, graph, review, List.of(), false);
	}

	/** Takes up new links, drops those that are gone; suspect ones stay suspect. */
	LinkReview update() throws EngineException {
		boolean written = write(review.updated());
		return new LinkReview(facts.checked(), file, graph, review, List.of(), written);
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
		boolean written = write(review.accepting(accepted::contains));
		return new LinkReview(facts.checked(), file, graph, review, accepted, written);
	}

	/** @param keys which of the suspect links are accepted as they are now */
	LinkReview acceptLinks(Set<LinkKey> keys) throws EngineException {
		List<ReviewedLink> accepted = review.suspects().stream().filter(link -> keys.contains(link.link().key())).toList();
		boolean written = write(review.accepting(accepted::contains));
		return new LinkReview(facts.checked(), file, graph, review, accepted, written);
	}

	/** @return null if there is no baseline yet */
	private String read() throws EngineException {
		try {
			return Files.exists(file) ? Files.readString(file) : null;
		} catch (IOException e) {
			throw new EngineException(Messages.get("baseline-not-read", file), e);
		}
	}

	private Baseline parse() throws EngineException {
		try {
			return before == null ? Baseline.EMPTY : BaselineFormat.parse(before);
		} catch (FormatException e) {
			throw new EngineException(file + ":" + e.line() + ": " + message(e), e);
		}
	}

	/** What is wrong with a file of accepted links, and what to do. */
	static String message(FormatException e) {
		return Messages.get("baseline-" + e.problem().name().toLowerCase(Locale.ROOT));
	}

	private boolean write(Baseline baseline) throws EngineException {
		String text = BaselineFormat.write(baseline);
		if (before != null && text.equals(before.replace("\r\n", "\n"))) {
			return false;
		}
		try {
			byte[] content = text.getBytes(StandardCharsets.UTF_8);
			if (before == null) {
				new OutputFolder(file.getParent()).write(BaselineFormat.FILE_NAME, out -> {
					out.write(content);
					return null;
				});
			} else {
				FileReplacement.replace(file, content);
			}
			return true;
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
	}
}
