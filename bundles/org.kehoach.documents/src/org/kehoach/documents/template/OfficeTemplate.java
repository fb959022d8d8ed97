// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.read.OfficeFileException;
import org.kehoach.documents.write.CleanDocument;
import org.kehoach.documents.write.DocumentWriter;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.WriteReport;

/**
 * A Word file of an office with placeholders: everything else in it stays as it is. The file is read anew each time, so it can
 * be changed in between; it is treated as untrusted, and never written to.
 */
public final class OfficeTemplate implements DocumentWriter {
	private final Path path;

	/**
	 * Names a template.
	 *
	 * @param path
	 *            of a DOCX, DOTX or one with macros, never null
	 */
	public OfficeTemplate(Path path) {
		this.path = Objects.requireNonNull(path);
	}

	/**
	 * The file.
	 *
	 * @return never null
	 */
	public Path path() {
		return path;
	}

	/**
	 * What is wrong with the template, whatever document it is for.
	 *
	 * @return in the order of the file; empty for a good template; never null
	 * @throws OfficeFileException
	 *             if the file cannot be read
	 */
	public List<TemplateProblem> check() throws OfficeFileException {
		try (TemplateFile file = TemplateFile.open(path)) {
			return List.copyOf(new TemplateCheck(file, new TemplateScan(file.parts())).alone());
		}
	}

	/**
	 * What is wrong with the template for a document: also what the document has and the template has no room for.
	 *
	 * @param document
	 *            never null
	 * @return errors, for which {@link #write} must not be called, and notes; never null
	 * @throws OfficeFileException
	 *             if the file cannot be read
	 */
	public List<TemplateProblem> check(AdministrativeDocument document) throws OfficeFileException {
		try (TemplateFile file = TemplateFile.open(path)) {
			return List.copyOf(new TemplateCheck(file, new TemplateScan(file.parts())).of(new DocumentParts(document)));
		}
	}

	@Override
	public String extension() {
		return "docx";
	}

	/**
	 * Writes a document in the form of the template.
	 *
	 * @throws IllegalStateException
	 *             if the template has errors
	 */
	@Override
	public WriteReport write(AdministrativeDocument source, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		AdministrativeDocument document = CleanDocument.of(source, notices);
		try (TemplateFile file = TemplateFile.open(path)) {
			TemplateScan scan = new TemplateScan(file.parts());
			DocumentParts parts = new DocumentParts(document);
			if (new TemplateCheck(file, scan).of(parts).stream().anyMatch(problem -> !problem.kind().isNote())) {
				throw new IllegalStateException("a template with errors: " + path);
			}
			new TemplateFiller(file, scan, parts, notices).fill();
			file.describe(document.info());
			file.save(out);
		}
		out.flush();
		return new WriteReport(notices);
	}

	/**
	 * Writes a copy of the template with its problems marked in it, each by a colour and a comment.
	 *
	 * @param problems
	 *            as one of the checks told them, never null
	 * @param language
	 *            of the comments, never null
	 * @param out
	 *            stays open, never null
	 * @throws IOException
	 *             if the template cannot be read, or the stream fails
	 */
	public void writeMarked(List<TemplateProblem> problems, Locale language, OutputStream out) throws IOException {
		try (TemplateFile file = TemplateFile.open(path)) {
			new MarkedCopy(file, language).mark(problems);
			file.save(out);
		}
		out.flush();
	}
}
