// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.kehoach.documents.output.FileReplacement;
import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.trace.baseline.AcceptedLink;
import org.kehoach.trace.baseline.Baseline;
import org.kehoach.trace.baseline.BaselineFormat;
import org.kehoach.trace.baseline.BaselineFormat.FormatException;

/** One file of accepted links on disk, perhaps not there yet. */
final class BaselineFile {

	private final Path path;
	/** Null if there is no file yet. */
	private final String before;
	private final Baseline known;
	private final List<AcceptedLink> others;

	/**
	 * @param path absolute
	 * @param ours tells links that may be dropped or accepted; all others stay in the file as they are
	 * @throws EngineException if the file cannot be read
	 */
	BaselineFile(Path path, Predicate<AcceptedLink> ours) throws EngineException {
		this.path = path;
		this.before = read();
		List<AcceptedLink> links = parse().links();
		this.known = new Baseline(links.stream().filter(ours).toList());
		this.others = links.stream().filter(ours.negate()).toList();
	}

	Path path() {
		return path;
	}

	boolean isThere() {
		return before != null;
	}

	/** The links of the plans that are looked at. */
	Baseline known() {
		return known;
	}

	/**
	 * @param baseline takes the place of {@link #known}
	 * @return false if the file had this content already
	 * @throws EngineException if it cannot be written; it is as it was then
	 */
	boolean write(Baseline baseline) throws EngineException {
		List<AcceptedLink> all = new ArrayList<>(baseline.links());
		all.addAll(others);
		String text = BaselineFormat.write(new Baseline(all));
		if (before != null && text.equals(before.replace("\r\n", "\n"))) {
			return false;
		}
		try {
			byte[] content = text.getBytes(StandardCharsets.UTF_8);
			if (before == null) {
				new OutputFolder(path.getParent()).write(BaselineFormat.FILE_NAME, out -> {
					out.write(content);
					return null;
				});
			} else {
				FileReplacement.replace(path, content);
			}
			return true;
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
	}

	private String read() throws EngineException {
		try {
			return Files.exists(path) ? Files.readString(path) : null;
		} catch (IOException e) {
			throw new EngineException(Messages.get("baseline-not-read", path), e);
		}
	}

	private Baseline parse() throws EngineException {
		try {
			return before == null ? Baseline.EMPTY : BaselineFormat.parse(before);
		} catch (FormatException e) {
			throw new EngineException(path + ":" + e.line() + ": " + message(e), e);
		}
	}

	/** What is wrong with a file of accepted links, and what to do. */
	static String message(FormatException e) {
		return Messages.get("baseline-" + e.problem().name().toLowerCase(Locale.ROOT));
	}
}
