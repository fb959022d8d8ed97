// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preferences;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.kehoach.engine.RuleInfo;
import org.kehoach.language.settings.RuleSeverity;
import org.kehoach.language.settings.SettingsText;
import org.kehoach.workbench.Messages;

/** How much each rule's findings matter in a project, while a person changes it. */
final class RuleSeverities {

	private final Map<String, RuleSeverity> before;
	private final Map<String, RuleSeverity> now;

	RuleSeverities(Map<String, RuleSeverity> kept) {
		before = kept;
		now = new HashMap<>(kept);
	}

	/** What can be chosen for a rule, in the order shown: first as the rule says. */
	static List<String> choices(RuleInfo rule) {
		return Stream.concat(Stream.of(Messages.get("rules.asRule", own(rule))), //$NON-NLS-1$
				Arrays.stream(RuleSeverity.values()).map(RuleSeverities::text)).toList();
	}

	/** The rule's own severity in words. */
	static String own(RuleInfo rule) {
		return Messages.get("severity." + rule.severity().name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
	}

	private static String text(RuleSeverity severity) {
		return Messages.get("severity." + severity.word()); //$NON-NLS-1$
	}

	/** Where the present choice stands in {@link #choices}. */
	int choice(RuleInfo rule) {
		RuleSeverity chosen = now.get(rule.code());
		return chosen == null ? 0 : chosen.ordinal() + 1;
	}

	/** What the project says in words; empty when the rule's own severity holds. */
	String chosen(RuleInfo rule) {
		RuleSeverity chosen = now.get(rule.code());
		return chosen == null ? "" : text(chosen); //$NON-NLS-1$
	}

	/** @param choice as in {@link #choices} */
	void choose(RuleInfo rule, int choice) {
		if (choice == 0) {
			now.remove(rule.code());
		} else {
			now.put(rule.code(), RuleSeverity.values()[choice - 1]);
		}
	}

	/** All as the rules say. */
	void reset() {
		now.clear();
	}

	/** What has changed, for {@link ProjectSettings#change}, in the order of codes. */
	Map<String, String> changes() {
		Map<String, String> changes = new LinkedHashMap<>();
		Map<String, RuleSeverity> all = new TreeMap<>(before);
		all.putAll(now);
		for (String code : all.keySet()) {
			if (before.get(code) != now.get(code)) {
				changes.put(SettingsText.severityKey(code), now.containsKey(code) ? now.get(code).word() : ""); //$NON-NLS-1$
			}
		}
		return changes;
	}
}
