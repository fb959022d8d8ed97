// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kehoach.language.messages.IssueCodes;
import org.kehoach.language.validation.Explanation;
import org.kehoach.language.validation.Rule;
import org.kehoach.language.validation.RuleCatalog;

/** All kinds of findings: those of reading and linking a file, and those of the rules. */
public final class Rules {

	private final RuleCatalog catalog;

	Rules(RuleCatalog catalog) {
		this.catalog = catalog;
	}

	/** In the order of their codes. */
	public List<RuleInfo> all() {
		Stream<RuleInfo> reading = IssueCodes.all().stream().map(code -> info(code, Severity.ERROR));
		Stream<RuleInfo> rules = catalog.all().stream().map(rule -> info(rule.code(), severity(rule)));
		return Stream.concat(reading, rules).sorted(Comparator.comparing(RuleInfo::code)).toList();
	}

	/** @param code such as {@code KH204}, in any case */
	public Optional<RuleInfo> find(String code) {
		return all().stream().filter(rule -> rule.code().equalsIgnoreCase(code)).findFirst();
	}

	private static RuleInfo info(String code, Severity severity) {
		Explanation text = Explanation.of(code).orElseThrow(() -> new IllegalStateException("Not explained: " + code));
		return new RuleInfo(code, severity, text.title(), text.why(), text.wrong(), text.right());
	}

	private static Severity severity(Rule<?> rule) {
		return switch (rule.severity()) {
		case ERROR -> Severity.ERROR;
		case WARNING -> Severity.WARNING;
		default -> Severity.INFO;
		};
	}
}
