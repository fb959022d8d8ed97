// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a folder lets a rule's findings matter. */
public enum RuleSeverity {
	OFF, INFO, WARNING, ERROR;

	/** As a settings file writes it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @param word in small letters */
	static Optional<RuleSeverity> of(String word) {
		return Arrays.stream(values()).filter(severity -> severity.word().equals(word)).findFirst();
	}
}
