// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.conformance.measure.PropertyResult;
import org.kehoach.documents.conformance.measure.Words;
import org.kehoach.documents.conformance.parts.DocumentFinder;
import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.WordText;
import org.kehoach.documents.conformance.word.WordTextReader;
import org.kehoach.documents.read.OfficeFile;
import org.kehoach.documents.read.OfficeFileException;

/** Measures Word files. Has no state; may be used by several threads. */
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
	 *            a DOCX, never null
	 * @return never null
	 * @throws OfficeFileException
	 *             if the file cannot be read; its message says what to do
	 */
	public ConformanceReport check(Path file) throws OfficeFileException {
		WordText text;
		try (OfficeFile open = OfficeFile.open(file)) {
			text = WordTextReader.read(open);
		}
		Words words = new Words(language);
		OfficialDocument document = DocumentFinder.find(text);
		List<PropertyResult> results = PropertyCatalog.all().stream().map(property -> property.measure(document, words)).toList();
		List<String> notes = new ArrayList<>();
		if (!text.hasStyles()) {
			notes.add(words.get("note.noStyles"));
		}
		if (document.isList()) {
			notes.add(words.get("note.list"));
		}
		return new ConformanceReport(file, results, notes);
	}
}
