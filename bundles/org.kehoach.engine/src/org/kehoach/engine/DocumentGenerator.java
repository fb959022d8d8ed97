// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kehoach.documents.DocumentWriters;
import org.kehoach.documents.appendix.Edition;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFile;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.documents.plan.BuiltDocument;
import org.kehoach.documents.plan.DocumentMode;
import org.kehoach.documents.plan.PlanDocumentBuilder;
import org.kehoach.documents.template.OfficeTemplate;
import org.kehoach.documents.write.DocumentWriter;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.WriteReport;
import org.kehoach.model.Decision;
import org.kehoach.model.Plan;

/** Writes the whole documents of plans, one file a plan and format. */
final class DocumentGenerator {
	/** What templates are, and what is made in them. */
	private static final String TEMPLATE_FORMAT = "docx";

	/** The rule about words in square brackets. */
	private static final String UNWORDED = "KH807";

	private final DocumentRequest request;
	private final List<DocumentWriter> writers = new ArrayList<>();
	private final OutputFolder output;
	private final List<Path> files = new ArrayList<>();
	private final List<String> gaps = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private final Templates templates;

	DocumentGenerator(DocumentRequest request) throws EngineException {
		this.request = request;
		this.output = new OutputFolder(request.output());
		this.templates = new Templates(output);
		if (request.template() != null && !request.template().equals(DocumentRequest.NO_TEMPLATE)
				&& !request.formats().contains(TEMPLATE_FORMAT)) {
			throw new EngineException(Messages.get("template-format", request.template()), null);
		}
		for (String format : request.formats()) {
			writers.add(DocumentWriters.forExtension(format).orElseThrow(() -> new EngineException(
					Messages.get("unknown-format", format, String.join(", ", DocumentRequest.allFormats())), null)));
		}
	}

	DocumentResult generate(Workspace workspace, CheckResult checked, ProgressListener progress) throws EngineException {
		Set<Path> faulty = checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.map(Finding::file).collect(Collectors.toSet());
		Map<Plan, Decision> decisions = decisions(workspace);
		List<LoadedFile> wanted = workspace.files().stream().filter(file -> wanted(file.path())).toList();
		progress.begin(ProgressListener.Stage.WRITE, wanted.stream().mapToInt(file -> file.plans().size()).sum());
		for (LoadedFile file : wanted) {
			for (Plan plan : file.plans()) {
				progress.throwIfCancelled();
				if (faulty.contains(file.path())) {
					notes.add(Messages.get("document-with-errors", plan.getName()));
				} else {
					generate(plan, decisions.get(plan), file.path());
				}
				progress.advance();
			}
			unworded(file, checked, faulty);
		}
		return new DocumentResult(checked, List.copyOf(files), List.copyOf(gaps), List.copyOf(notes), templates.report());
	}

	/** What its author has still to word is printed with its brackets, so nobody may sign the document yet. */
	private void unworded(LoadedFile file, CheckResult checked, Set<Path> faulty) {
		long left = checked.findings().stream().filter(finding -> finding.code().equals(UNWORDED) && finding.file().equals(file.path())).count();
		if (left > 0 && !faulty.contains(file.path())) {
			gaps.add(Messages.get("unworded", file.path().getFileName(), (int) left));
		}
	}

	/** Of one file only its own plans are written, though the others of its folder are loaded. */
	private boolean wanted(Path file) {
		Path source = request.source().toAbsolutePath().normalize();
		return Files.isDirectory(source) || file.toAbsolutePath().normalize().equals(source);
	}

	private static Map<Plan, Decision> decisions(Workspace workspace) {
		Map<Plan, Decision> decisions = new HashMap<>();
		Stream.concat(workspace.files().stream(), workspace.used().stream()).flatMap(file -> file.content().stream())
				.flatMap(content -> content.getElements().stream()).filter(Decision.class::isInstance).map(Decision.class::cast)
				.filter(decision -> decision.getIssues() != null)
				.forEach(decision -> decisions.putIfAbsent(decision.getIssues(), decision));
		return decisions;
	}

	private void generate(Plan plan, Decision decision, Path source) throws EngineException {
		Edition edition = request.mode() == BuildMode.DRAFT ? Edition.DRAFT : Edition.ISSUE;
		DocumentMode mode = request.electronic() ? DocumentMode.ELECTRONIC : DocumentMode.PAPER;
		BuiltDocument built = PlanDocumentBuilder.build(plan, decision, edition, mode);
		built.gaps().forEach(gap -> gaps.add(plan.getName() + ": " + gap.message(Locale.getDefault())));
		note(plan.getName(), built.notices());
		Optional<OfficeTemplate> template = Templates.of(request.template(), source);
		if (template.isPresent() && template.get().path().toAbsolutePath().normalize()
				.equals(output.path().resolve(plan.getName() + "." + TEMPLATE_FORMAT))) {
			throw new EngineException(Messages.get("template-is-output", template.get().path()), null);
		}
		template.ifPresent(file -> templates.noteOtherFormats(file,
				request.formats().stream().filter(format -> !format.equals(TEMPLATE_FORMAT)).toList()));
		for (DocumentWriter writer : writers) {
			if (template.isEmpty() || !writer.extension().equals(TEMPLATE_FORMAT)) {
				write(built.document(), plan.getName(), writer);
			} else if (templates.fits(template.get(), built.document())) {
				write(built.document(), plan.getName(), template.get());
			} else {
				notes.add(Messages.get("document-without-template", plan.getName(), template.get().path().getFileName()));
			}
		}
	}

	private void note(String name, List<Notice> notices) {
		notices.forEach(notice -> notes.add(name + ": " + notice.message(Locale.getDefault())));
	}

	private void write(AdministrativeDocument document, String name, DocumentWriter writer) throws EngineException {
		try {
			OutputFile<WriteReport> file = output.write(name + "." + writer.extension(), out -> writer.write(document, out));
			files.add(file.path());
			note(file.path().getFileName().toString(), file.result().notices());
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
	}
}
