// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kehoach.engine.review.Wording;
import org.kehoach.trace.baseline.Fingerprint;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.graph.TraceGraph;

/**
 * Looks up what targets of suspect links said when the links were accepted: the file of accepted links keeps sums only, so earlier
 * texts of the targets' files are searched for the one with these sums. Not safe for threads.
 *
 * @see Engine#earlierWordings
 */
public final class EarlierWordings {

	/** Of one keeper so many texts with the item are looked at: each has to be read. */
	private static final int MOST_TEXTS = 40;
	/** Several links often lead into one file: so many of its texts stay read. */
	private static final int MOST_READ = 60;

	/** What one search is for; links to the same target that were accepted together are one. */
	private record Wanted(String now, String before, Fingerprint accepted) {
	}

	private final Engine engine;
	private final TraceGraph graph;
	private final List<EarlierTexts> keepers;
	private final ProgressListener progress;
	private final Map<Wanted, EarlierWording> found = new HashMap<>();
	private final Map<String, FileFacts> read = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, FileFacts> eldest) {
			return size() > MOST_READ;
		}
	};

	/** @param keepers asked one after the other */
	EarlierWordings(Engine engine, TraceGraph graph, List<EarlierTexts> keepers, ProgressListener progress) {
		this.engine = engine;
		this.graph = graph;
		this.keepers = List.copyOf(keepers);
		this.progress = progress;
	}

	/**
	 * What the target of a link said and says.
	 *
	 * @param link suspect
	 * @throws EngineException if the file or its history cannot be read
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public EarlierWording of(ReviewedLink link) throws EngineException {
		Wanted wanted = new Wanted(link.link().key().target(), link.accepted().key().target(), link.accepted().target());
		EarlierWording known = found.get(wanted);
		if (known == null) {
			known = look(wanted);
			found.put(wanted, known);
		}
		return known;
	}

	private EarlierWording look(Wanted wanted) throws EngineException {
		Path file = file(wanted.now());
		if (file == null) {
			return new EarlierWording(null, List.of(), null, false);
		}
		Search search = new Search(wanted, file, Wording.of(facts(current(file), file), wanted.now()).orElse(List.of()));
		for (EarlierTexts keeper : keepers) {
			search.looked = 0;
			keeper.show(file, search::isFound);
			if (search.best.isExact()) {
				break;
			}
		}
		return search.best;
	}

	/** One search through the texts of one file. */
	private final class Search {

		private final Wanted wanted;
		private final Path file;
		private final String mark;
		private EarlierWording best;
		private int looked;

		Search(Wanted wanted, Path file, List<String> now) {
			this.wanted = wanted;
			this.file = file;
			this.mark = wanted.before().substring(wanted.before().lastIndexOf('.') + 1);
			this.best = new EarlierWording(null, now, null, false);
		}

		/** @return true also if there has been enough */
		boolean isFound(EarlierText text) {
			progress.throwIfCancelled();
			if (!text.text().contains(mark)) {
				return false;
			}
			FileFacts facts = facts(text.text(), file);
			Optional<List<String>> words = Wording.of(facts, wanted.before());
			// who leads is not compared: a text that says what the present one says is not the one that was accepted
			if (words.isPresent() && !words.get().equals(best.after())) {
				boolean exact = Wording.isAccepted(facts, wanted.before(), wanted.accepted());
				if (exact || best.before() == null) {
					best = new EarlierWording(words.get(), best.after(), text.version(), exact);
				}
				if (exact) {
					return true;
				}
			}
			return ++looked >= MOST_TEXTS;
		}
	}

	/** Null if neither the item nor its plan is there any more. */
	private Path file(String target) {
		int item = graph.node(target);
		int plan = item == TraceGraph.NONE ? graph.planBehind(target) : graph.planOf(item);
		if (plan == TraceGraph.NONE && target.contains(".")) {
			plan = graph.planNamed(target.substring(0, target.indexOf('.')));
		}
		return plan == TraceGraph.NONE ? null : Path.of(graph.file(plan));
	}

	private FileFacts facts(String text, Path file) {
		return read.computeIfAbsent(file + "\n" + text, key -> engine.factsOf(text, file.toString()));
	}

	/** Empty for a file that has vanished since. */
	private static String current(Path file) throws EngineException {
		try {
			return Files.readString(file);
		} catch (NoSuchFileException e) {
			System.getLogger(EarlierWordings.class.getName()).log(System.Logger.Level.DEBUG, e);
			return "";
		} catch (IOException e) {
			throw new EngineException(Messages.get("revision-not-read", file, String.valueOf(e.getMessage())), e);
		}
	}
}
