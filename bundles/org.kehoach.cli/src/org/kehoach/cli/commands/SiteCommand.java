// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.util.List;
import java.util.Locale;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Messages;
import org.kehoach.cli.Option;
import org.kehoach.cli.Syntax;
import org.kehoach.cli.UsageException;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.PlanVersion;
import org.kehoach.engine.Severity;
import org.kehoach.engine.SiteMade;
import org.kehoach.engine.SiteRequest;

/** {@code site}: the traceability site. */
public final class SiteCommand implements Command {

	private static final List<String> LANGUAGES = List.of("vi", "en");

	@Override
	public String name() {
		return "site";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.LANGUAGE, Option.SINCE, Option.NO_CACHE).needs(Option.OUTPUT);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		SiteMade site = words.has(Option.LANGUAGE) ? inLanguage(words, console) : make(words, console);
		long errors = site.checked().findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
		if (errors > 0) {
			console.hint(Messages.get("traced-with-errors", errors));
		}
		console.report();
		console.out().println(Messages.get("site-written", site.files(), site.start()));
		return ExitStatus.of(site.checked());
	}

	/** What rules find is worded while they look, so all of the run has to be in the language of the pages. */
	private static SiteMade inLanguage(Invocation words, Console console) throws EngineException, UsageException {
		String language = words.value(Option.LANGUAGE);
		if (!LANGUAGES.contains(language)) {
			throw new UsageException(Messages.get("unknown-site-language", language));
		}
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of(language));
		try {
			return make(words, console);
		} finally {
			Locale.setDefault(before);
		}
	}

	private static SiteMade make(Invocation words, Console console) throws EngineException {
		return Engines.of(words).site(new SiteRequest(words.source(), words.output(), since(words)), console.progress());
	}

	/** A folder or FOLDER@REVISION as {@code diff} takes them; the revision alone is one of the plans' own folder. */
	private static PlanVersion since(Invocation words) {
		if (!words.has(Option.SINCE)) {
			return null;
		}
		String version = words.value(Option.SINCE);
		return PlanVersion.parse(version.startsWith("@") ? words.operand() + version : version);
	}
}
