// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.conformance.ConformanceChecker;
import org.kehoach.documents.conformance.ConformanceReport;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.documents.read.OfficeFileException;

/** What can be done with an office's own Word files and PDFs, which need no plan. */
public final class OfficeFiles {

	private OfficeFiles() {
	}

	/**
	 * The Word files and PDFs that {@link #conform} is to measure one by one.
	 *
	 * @param source a file, or a folder, searched with its subfolders
	 * @return sorted, at least one
	 * @throws EngineException if the folder cannot be searched, or has neither DOCX nor PDF
	 */
	public static List<Path> wordFiles(Path source) throws EngineException {
		return WordFiles.of(source);
	}

	/**
	 * Measures a Word file or the pages of a PDF, ours or an office's, against Nghị định 30/2020/NĐ-CP.
	 *
	 * @param file a DOCX or PDF
	 * @return all properties, in the system's language
	 * @throws EngineException if the file cannot be read
	 */
	public static ConformanceReport conform(Path file) throws EngineException {
		Locale language = Locale.getDefault();
		try {
			return new ConformanceChecker(language).check(file);
		} catch (OfficeFileException e) {
			throw new EngineException(e.message(language), e);
		}
	}

	/**
	 * Writes an office template to begin with: a Word file with a placeholder for each part of a document, and an explanation.
	 *
	 * @param file a DOCX that is not there yet
	 * @param decision true for plans that a decision issues: the template holds both
	 * @return the file
	 * @throws EngineException if the file is there already or cannot be written
	 */
	public static Path startTemplate(Path file, boolean decision) throws EngineException {
		return Templates.start(file, decision);
	}

	/**
	 * Checks an office template by itself, and writes a copy with its errors marked, if it has any.
	 *
	 * @param template a DOCX or DOTX
	 * @param output the folder for the copy
	 * @throws EngineException if the template cannot be read, or the copy cannot be written
	 */
	public static TemplateReport checkTemplate(Path template, Path output) throws EngineException {
		return Templates.check(template, new OutputFolder(output));
	}

	/**
	 * Checks an office template by itself. Writes nothing.
	 *
	 * @param template a DOCX or DOTX
	 * @return what is wrong, without a marked copy
	 * @throws EngineException if the template cannot be read
	 */
	public static TemplateReport checkTemplate(Path template) throws EngineException {
		return Templates.check(template, null);
	}
}
