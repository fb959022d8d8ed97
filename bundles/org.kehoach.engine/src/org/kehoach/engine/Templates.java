// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.documents.read.OfficeFileException;
import org.kehoach.documents.template.OfficeTemplate;
import org.kehoach.documents.template.ProblemKind;
import org.kehoach.documents.template.StartingTemplate;
import org.kehoach.documents.template.TemplateProblem;
import org.kehoach.language.settings.FolderSettings;

/** The office templates that documents are made in, and what is wrong with them. */
final class Templates {
	/** Behind the name of a copy with its errors marked; the same in all languages, so that it is written over the next time. */
	private static final String MARKED = "-danh-dau-loi.docx";

	private final OutputFolder output;
	private final Locale language = Locale.getDefault();
	private final Map<Path, Set<TemplateProblem>> found = new LinkedHashMap<>();

	/** @param output where copies with the errors marked are written; null for no copies */
	Templates(OutputFolder output) {
		this.output = output;
	}

	/**
	 * @param wanted null for what the settings around the plan's file say
	 * @return empty if the plan has no template
	 */
	static Optional<OfficeTemplate> of(Path wanted, Path planFile) throws EngineException {
		if (wanted != null) {
			return wanted.equals(DocumentRequest.NO_TEMPLATE) ? Optional.empty() : Optional.of(new OfficeTemplate(wanted));
		}
		try {
			return FolderSettings.around(planFile.toAbsolutePath()).template().map(OfficeTemplate::new);
		} catch (IOException e) {
			throw new EngineException(Messages.get("file-not-read", planFile.getParent()), e);
		}
	}

	/** Whether a document can be made in a template. Problems are kept for the report. */
	boolean fits(OfficeTemplate template, AdministrativeDocument document) throws EngineException {
		try {
			return keep(template, template.check(document));
		} catch (OfficeFileException e) {
			throw new EngineException(e.message(language), e);
		}
	}

	/** Keeps for the report that documents in other formats do not follow the template. */
	void noteOtherFormats(OfficeTemplate template, List<String> formats) {
		if (!formats.isEmpty()) {
			keep(template, List.of(TemplateProblem.otherFormats(formats)));
		}
	}

	private boolean keep(OfficeTemplate template, List<TemplateProblem> problems) {
		found.computeIfAbsent(template.path(), path -> new LinkedHashSet<>()).addAll(problems);
		return problems.stream().allMatch(problem -> problem.kind().isNote());
	}

	/** Writes the marked copies. */
	TemplateReport report() throws EngineException {
		List<String> errors = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		List<Path> marked = new ArrayList<>();
		for (Map.Entry<Path, Set<TemplateProblem>> entry : found.entrySet()) {
			Path name = entry.getKey().getFileName();
			for (TemplateProblem problem : entry.getValue()) {
				(problem.kind().isNote() ? notes : errors).add(name + ": " + problem.message(language));
			}
			if (output != null && entry.getValue().stream().anyMatch(problem -> !problem.kind().isNote() && problem.kind() != ProblemKind.STRICT)) {
				marked.add(mark(new OfficeTemplate(entry.getKey()), List.copyOf(entry.getValue())));
			}
		}
		return new TemplateReport(errors, notes, marked);
	}

	private Path mark(OfficeTemplate template, List<TemplateProblem> problems) throws EngineException {
		String name = template.path().getFileName().toString().replaceFirst("\\.[^.]*$", "") + MARKED;
		try {
			return output.write(name, out -> {
				template.writeMarked(problems, language, out);
				return null;
			}).path();
		} catch (OutputException e) {
			throw new EngineException(e.message(language), e);
		}
	}

	/** Checks a template by itself, and writes a copy with what is wrong marked, if anything is and there is a folder for it. */
	static TemplateReport check(Path template, OutputFolder output) throws EngineException {
		Templates templates = new Templates(output);
		OfficeTemplate file = new OfficeTemplate(template);
		try {
			templates.keep(file, file.check());
		} catch (OfficeFileException e) {
			throw new EngineException(e.message(templates.language), e);
		}
		return templates.report();
	}

	/** Writes a template to begin with. */
	static Path start(Path file, boolean decision) throws EngineException {
		Path target = file.toAbsolutePath().normalize();
		if (Files.exists(target)) {
			throw new EngineException(Messages.get("template-there", file), null);
		}
		Locale language = Locale.getDefault();
		try {
			return new OutputFolder(target.getParent()).write(target.getFileName().toString(), out -> {
				StartingTemplate.write(decision, language, out);
				return null;
			}).path();
		} catch (OutputException e) {
			throw new EngineException(e.message(language), e);
		}
	}
}
