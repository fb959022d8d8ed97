// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Messages;
import org.kehoach.cli.Option;
import org.kehoach.cli.Report;
import org.kehoach.cli.Syntax;
import org.kehoach.cli.UsageException;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.NewPlan;
import org.kehoach.engine.NewPlanRequest;
import org.kehoach.engine.PlanDrafts;

/** {@code new plan}: starts the plan of an agency from plans above. */
public final class NewCommand implements Command {

	private static final String PLAN = "plan";

	@Override
	public String name() {
		return "new";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.PLAN, Option.NAME, Option.OBLIGATIONS_ONLY, Option.LANGUAGE).needs(Option.FROM, Option.AGENCY, Option.PERIOD,
				Option.OUTPUT);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		if (!words.operand().equals(PLAN)) {
			throw new UsageException(Messages.get("unknown-new", words.operand()));
		}
		Path file = words.output().toAbsolutePath();
		List<Path> above = words.values(Option.FROM).stream().map(Path::of).toList();
		List<Path> sources = new ArrayList<>(above);
		sources.add(file.getParent());
		PlanDrafts drafts = new Engine().drafts(sources, console.progress());
		List<String> parents = words.has(Option.PLAN) ? words.values(Option.PLAN) : drafts.parentsIn(above);
		NewPlanRequest request = new NewPlanRequest(parents, words.value(Option.AGENCY), words.value(Option.PERIOD),
				words.has(Option.NAME) ? words.value(Option.NAME) : null, null, !words.has(Option.OBLIGATIONS_ONLY),
				words.has(Option.LANGUAGE) ? words.value(Option.LANGUAGE) : null, file);
		NewPlan plan = drafts.draft(request);
		Report report = console.report();
		report.files(plan.write());
		report.notes(plan.notes());
		report.line(Messages.get("new-plan", plan.name(), plan.obliging(), plan.shared()));
		return ExitStatus.OK;
	}
}
