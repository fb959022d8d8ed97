// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.util.List;

import org.kehoach.cli.commands.AcceptCommand;
import org.kehoach.cli.commands.BaselineCommand;
import org.kehoach.cli.commands.CheckCommand;
import org.kehoach.cli.commands.ConformCommand;
import org.kehoach.cli.commands.DiffCommand;
import org.kehoach.cli.commands.DocumentCommand;
import org.kehoach.cli.commands.ExplainCommand;
import org.kehoach.cli.commands.ExportCommand;
import org.kehoach.cli.commands.FormatCommand;
import org.kehoach.cli.commands.GapsCommand;
import org.kehoach.cli.commands.ImpactCommand;
import org.kehoach.cli.commands.KeywordsCommand;
import org.kehoach.cli.commands.NewCommand;
import org.kehoach.cli.commands.ReportCommand;
import org.kehoach.cli.commands.RulesCommand;
import org.kehoach.cli.commands.SiteCommand;
import org.kehoach.cli.commands.TablesCommand;
import org.kehoach.cli.commands.TasksCommand;
import org.kehoach.cli.commands.TemplateCommand;
import org.kehoach.cli.commands.TraceCommand;

/** All commands, in the order of help. */
final class Commands {

	private static final List<Command> ALL = List.of(new CheckCommand(), TablesCommand.build(), TablesCommand.tables(), new DocumentCommand(),
			new TemplateCommand(), new TasksCommand(), new ConformCommand(), new RulesCommand(), new ExplainCommand(), new FormatCommand(), new KeywordsCommand(),
			new ExportCommand(), new TraceCommand(), new GapsCommand(), new ImpactCommand(), new SiteCommand(), new BaselineCommand(),
			new AcceptCommand(), new DiffCommand(), new ReportCommand(), new NewCommand(), new HelpCommand(), new VersionCommand());

	private Commands() {
	}

	static List<Command> all() {
		return ALL;
	}

	static Command named(String name) throws UsageException {
		return ALL.stream().filter(command -> command.name().equals(name)).findFirst()
				.orElseThrow(() -> new UsageException(Messages.get("unknown-command", name)));
	}
}
