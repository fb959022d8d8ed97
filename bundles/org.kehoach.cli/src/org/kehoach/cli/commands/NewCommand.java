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
import org.kehoach.engine.NewRegistry;
import org.kehoach.engine.NewRegistryRequest;
import org.kehoach.engine.PlanDrafts;

/** {@code new plan}: starts the plan of an agency from plans above; {@code new registry}: the registry of an agency. */
public final class NewCommand implements Command {

	private static final String PLAN = "plan";
	private static final String REGISTRY = "registry";

	@Override
	public String name() {
		return "new";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.FROM, Option.PERIOD, Option.PLAN, Option.NAME, Option.OBLIGATIONS_ONLY, Option.LANGUAGE, Option.UNDER)
				.needs(Option.AGENCY, Option.OUTPUT);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		return switch (words.operand()) {
		case PLAN -> plan(words, console);
		case REGISTRY -> registry(words, console);
		default -> throw new UsageException(Messages.get("unknown-new", words.operand()));
		};
	}

	private static PlanDrafts drafts(Invocation words, Console console) throws EngineException {
		List<Path> sources = new ArrayList<>(above(words));
		sources.add(words.output().toAbsolutePath().getParent());
		return new Engine().drafts(sources, console.progress());
	}

	private static List<Path> above(Invocation words) {
		return words.values(Option.FROM).stream().map(Path::of).toList();
	}

	private static ExitStatus registry(Invocation words, Console console) throws EngineException {
		NewRegistry registry = drafts(words, console).registry(new NewRegistryRequest(words.value(Option.AGENCY), "", "", null, words.value(Option.UNDER),
				List.of(), words.has(Option.LANGUAGE) ? words.value(Option.LANGUAGE) : "vi", words.output()));
		console.report().files(registry.write());
		return ExitStatus.OK;
	}

	private static ExitStatus plan(Invocation words, Console console) throws EngineException, UsageException {
		for (Option option : List.of(Option.FROM, Option.PERIOD)) {
			if (!words.has(option)) {
				throw new UsageException(Messages.get("missing-option", "new plan", option.word(), Messages.get("usage-new")));
			}
		}
		List<Path> above = above(words);
		PlanDrafts drafts = drafts(words, console);
		List<String> parents = words.has(Option.PLAN) ? words.values(Option.PLAN) : drafts.parentsIn(above);
		NewPlanRequest request = new NewPlanRequest(parents, words.value(Option.AGENCY), words.value(Option.PERIOD),
				words.has(Option.NAME) ? words.value(Option.NAME) : null, null, !words.has(Option.OBLIGATIONS_ONLY),
				words.has(Option.LANGUAGE) ? words.value(Option.LANGUAGE) : null, words.output());
		NewPlan plan = drafts.draft(request);
		Report report = console.report();
		report.files(plan.write());
		report.notes(plan.notes());
		report.line(Messages.get("new-plan", plan.name(), plan.obliging(), plan.shared()));
		return ExitStatus.OK;
	}
}
