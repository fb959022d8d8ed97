// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Messages;
import org.kehoach.cli.UsageException;

/** What makes a run end with {@link ExitStatus#ERRORS_FOUND}: scripts choose what they do not let pass. */
enum FailOn {
	/** Errors in the files. */
	ERROR,
	/** Warnings in the files and of tracing, and errors. */
	WARNING,
	/** Obligations that are missing, and errors. */
	GAP,
	/** Differences between the versions that are compared, and errors. */
	CHANGE,
	/** Nothing. */
	NONE;

	/**
	 * @param words of the option, empty if it is not given
	 * @return never empty
	 * @throws UsageException if a word is none of these
	 */
	static Set<FailOn> parse(List<String> words) throws UsageException {
		Set<FailOn> chosen = EnumSet.noneOf(FailOn.class);
		for (String word : words) {
			chosen.add(Arrays.stream(values()).filter(value -> value.id().equals(word)).findFirst()
					.orElseThrow(() -> new UsageException(Messages.get("unknown-fail-on", word, ids()))));
		}
		return chosen.isEmpty() ? EnumSet.of(ERROR) : chosen;
	}

	static String ids() {
		return Arrays.stream(values()).map(FailOn::id).collect(Collectors.joining(", "));
	}

	private String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * @param chosen as parsed
	 * @param errors whether there are errors in the files
	 * @param warnings whether there are warnings
	 * @param gaps whether obligations are missing
	 * @param changes whether something differs
	 */
	static ExitStatus status(Set<FailOn> chosen, boolean errors, boolean warnings, boolean gaps, boolean changes) {
		boolean failed = errors && !chosen.equals(EnumSet.of(NONE)) || warnings && chosen.contains(WARNING) || gaps && chosen.contains(GAP)
				|| changes && chosen.contains(CHANGE);
		return failed ? ExitStatus.ERRORS_FOUND : ExitStatus.OK;
	}
}
