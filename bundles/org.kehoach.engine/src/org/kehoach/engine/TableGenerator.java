// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kehoach.documents.TableWriters;
import org.kehoach.documents.appendix.AppendixTableBuilder;
import org.kehoach.documents.appendix.BuiltAppendix;
import org.kehoach.documents.appendix.Edition;
import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFile;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.TableWriter;
import org.kehoach.documents.write.WriteReport;
import org.kehoach.model.Appendix;
import org.kehoach.model.Plan;

/** Writes the appendix tables of plans, one file an appendix and format. */
final class TableGenerator {

	private final List<TableWriter> writers;
	private final Edition edition;
	private final OutputFolder output;
	private final List<Path> files = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	TableGenerator(BuildRequest request) throws EngineException {
		this.writers = writers(request.formats());
		this.edition = request.mode() == BuildMode.DRAFT ? Edition.DRAFT : Edition.ISSUE;
		this.output = new OutputFolder(request.output());
	}

	private static List<TableWriter> writers(List<String> formats) throws EngineException {
		List<TableWriter> writers = new ArrayList<>();
		for (String format : formats.isEmpty() ? BuildRequest.usualFormats() : formats) {
			writers.add(TableWriters.forExtension(format).orElseThrow(() -> new EngineException(
					Messages.get("unknown-format", format, String.join(", ", BuildRequest.allFormats())), null)));
		}
		return writers;
	}

	BuildResult generate(Workspace workspace, CheckResult checked, ProgressListener progress) throws EngineException {
		Set<Path> faulty = new HashSet<>();
		checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::file).forEach(faulty::add);
		progress.begin(ProgressListener.Stage.WRITE, tables(workspace));
		for (LoadedFile file : workspace.files()) {
			for (Plan plan : file.plans()) {
				generate(plan, faulty.contains(file.path()), progress);
			}
		}
		return new BuildResult(checked, List.copyOf(files), List.copyOf(notes));
	}

	private static int tables(Workspace workspace) {
		return workspace.plans().stream().mapToInt(plan -> plan.getAppendices().size()).sum();
	}

	private void generate(Plan plan, boolean faulty, ProgressListener progress) throws EngineException {
		if (faulty && !plan.getAppendices().isEmpty()) {
			notes.add(Messages.get("plan-with-errors", plan.getName()));
		}
		for (Appendix appendix : plan.getAppendices()) {
			progress.throwIfCancelled();
			if (!faulty) {
				String name = plan.getName() + "-" + appendix.getName();
				BuiltAppendix built = AppendixTableBuilder.build(plan, appendix, edition);
				note(name, built.notices());
				for (TableWriter writer : writers) {
					write(built.table(), name, writer);
				}
			}
			progress.advance();
		}
	}

	private void note(String name, List<Notice> notices) {
		notices.forEach(notice -> notes.add(name + ": " + notice.message(Locale.getDefault())));
	}

	private void write(AppendixTable table, String name, TableWriter writer) throws EngineException {
		try {
			OutputFile<WriteReport> file = output.write(name + "." + writer.extension(), out -> writer.write(table, out));
			files.add(file.path());
			note(file.path().getFileName().toString(), file.result().notices());
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
	}
}
