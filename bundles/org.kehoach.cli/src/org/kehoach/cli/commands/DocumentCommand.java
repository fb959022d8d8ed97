// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Option;
import org.kehoach.cli.Report;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.BuildMode;
import org.kehoach.engine.DocumentRequest;
import org.kehoach.engine.DocumentResult;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;

/** {@code document}: writes the whole documents of plans. */
public final class DocumentCommand implements Command {

	@Override
	public String name() {
		return "document";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.FORMAT, Option.DRAFT, Option.ELECTRONIC, Option.TEMPLATE).needs(Option.OUTPUT);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException {
		BuildMode mode = words.has(Option.DRAFT) ? BuildMode.DRAFT : BuildMode.ISSUE;
		DocumentResult result = new Engine().document(new DocumentRequest(words.source(), words.output(),
				words.values(Option.FORMAT), mode, words.has(Option.ELECTRONIC), words.path(Option.TEMPLATE)), console.progress());
		Report report = console.report();
		report.errors(result.checked().findings());
		report.template(result.templates());
		report.files(result.files());
		report.gaps(result.gaps());
		report.notes(result.notes());
		report.summary(result.checked().summary(), result.files());
		ExitStatus checked = result.templates().good() ? ExitStatus.of(result.checked()) : ExitStatus.ERRORS_FOUND;
		return checked == ExitStatus.OK && !result.complete() ? ExitStatus.INCOMPLETE : checked;
	}

	@Override
	public Object[] helpArguments() {
		return new Object[] { String.join(",", DocumentRequest.allFormats()) };
	}
}
