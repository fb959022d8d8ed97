// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

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
import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.model.Appendix;
import org.kehoach.model.Plan;

/** Writes the appendix tables of plans, one file an appendix and format. */
final class TableGenerator implements FileOutput {

	/** What was written of one file, and what is to be said about it. */
	private record Written(List<Path> files, List<String> notes) {
		void note(String name, List<Notice> notices) {
			notices.forEach(notice -> notes.add(name + ": " + notice.message(Locale.getDefault())));
		}
	}

	private final List<TableWriter> writers;
	private final Edition edition;
	private final OutputFolder output;
	/** By file, in the order of files. */
	private final Map<Path, Written> written = new ConcurrentSkipListMap<>();

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

	/** Writes the tables of all files that have no errors. */
	BuildResult generate(Workspace workspace, CheckResult checked, ProgressListener progress) throws EngineException {
		Set<Path> faulty = new HashSet<>();
		checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::file).forEach(faulty::add);
		progress.begin(ProgressListener.Stage.WRITE, workspace.plans().stream().mapToInt(plan -> plan.getAppendices().size()).sum());
		try {
			for (LoadedFile file : workspace.files()) {
				generate(file, faulty.contains(file.path()), progress);
			}
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
		return result(checked);
	}

	/** They are written anew, whatever was there. */
	@Override
	public boolean isThere(Path file, Fingerprint whole) {
		return false;
	}

	@Override
	public void make(LoadedFile file, CheckResult checked, Fingerprint whole) throws OutputException {
		// the whole file is told as one step, by whoever goes through the files
		generate(file, checked.hasErrors(), ProgressListener.NONE);
	}

	/** What was written until now, in the order of files, then of the text. */
	BuildResult result(CheckResult checked) {
		return new BuildResult(checked, written.values().stream().flatMap(of -> of.files().stream()).toList(),
				written.values().stream().flatMap(of -> of.notes().stream()).toList());
	}

	private void generate(LoadedFile file, boolean faulty, ProgressListener progress) throws OutputException {
		Written of = new Written(new ArrayList<>(), new ArrayList<>());
		written.put(file.path(), of);
		for (Plan plan : file.plans()) {
			if (faulty && !plan.getAppendices().isEmpty()) {
				of.notes().add(Messages.get("plan-with-errors", plan.getName()));
			}
			for (Appendix appendix : plan.getAppendices()) {
				progress.throwIfCancelled();
				if (!faulty) {
					String name = plan.getName() + "-" + appendix.getName();
					BuiltAppendix built = AppendixTableBuilder.build(plan, appendix, edition);
					of.note(name, built.notices());
					for (TableWriter writer : writers) {
						write(built.table(), name, writer, of);
					}
				}
				progress.advance();
			}
		}
	}

	private void write(AppendixTable table, String name, TableWriter writer, Written of) throws OutputException {
		OutputFile<WriteReport> file = output.write(name + "." + writer.extension(), out -> writer.write(table, out));
		of.files().add(file.path());
		of.note(file.path().getFileName().toString(), file.result().notices());
	}
}
