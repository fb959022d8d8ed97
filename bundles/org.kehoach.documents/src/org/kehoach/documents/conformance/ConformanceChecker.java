// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.conformance.measure.PropertyResult;
import org.kehoach.documents.conformance.measure.Words;
import org.kehoach.documents.conformance.page.PrintedText;
import org.kehoach.documents.conformance.page.PrintedTextReader;
import org.kehoach.documents.conformance.parts.DocumentFinder;
import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.WordText;
import org.kehoach.documents.conformance.word.WordTextReader;
import org.kehoach.documents.read.OfficeFile;
import org.kehoach.documents.read.OfficeFileException;
import org.kehoach.documents.read.PdfFile;

/** Measures Word files and printed pages. Has no state; may be used by several threads. */
public final class ConformanceChecker {
	private final Locale language;

	/**
	 * A checker that tells its findings in a language.
	 *
	 * @param language
	 *            of the reader, never null
	 */
	public ConformanceChecker(Locale language) {
		this.language = language;
	}

	/**
	 * Measures all properties of the {@link PropertyCatalog} in a file.
	 *
	 * @param file
	 *            a DOCX, or a PDF, whose pages are measured as far as they show a property; never null
	 * @return never null
	 * @throws OfficeFileException
	 *             if the file cannot be read; its message says what to do
	 */
	public ConformanceReport check(Path file) throws OfficeFileException {
		Words words = new Words(language);
		List<String> notes = new ArrayList<>();
		WordText text = PdfFile.isPdf(file) ? printed(file, words, notes) : word(file);
		OfficialDocument document = DocumentFinder.find(text);
		List<PropertyResult> results = PropertyCatalog.all().stream().map(property -> property.measure(document, words)).toList();
		if (!text.hasStyles()) {
			notes.add(words.get("note.noStyles"));
		}
		if (document.isList()) {
			notes.add(words.get("note.list"));
		}
		return new ConformanceReport(file, results, notes);
	}

	private static WordText word(Path file) throws OfficeFileException {
		try (OfficeFile open = OfficeFile.open(file)) {
			return WordTextReader.read(open);
		}
	}

	private static WordText printed(Path file, Words words, List<String> notes) throws OfficeFileException {
		try (PdfFile open = PdfFile.open(file)) {
			PrintedText printed = PrintedTextReader.read(open);
			if (!printed.notEmbedded().isEmpty()) {
				notes.add(words.get("note.notEmbedded", String.join(", ", printed.notEmbedded())));
			}
			if (!printed.emptyPages().isEmpty()) {
				notes.add(words.get("note.emptyPages", words.list(printed.emptyPages().stream().map(String::valueOf).toList())));
			}
			return printed.text();
		}
	}
}
