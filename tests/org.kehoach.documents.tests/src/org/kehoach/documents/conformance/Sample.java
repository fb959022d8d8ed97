// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file with letters and appendices, one section each. */
final class Sample {
	final List<Letter> letters = new ArrayList<>();
	final List<AppendixSpec> appendices = new ArrayList<>();
	final Para pageNumber = new Para(" PAGE ", 14).centred();

	private Sample() {
		pageNumber.pageNumber = true;
	}

	/** A plan with two appendices. */
	static Sample plan() {
		Sample sample = new Sample();
		sample.letters.add(new Letter(false).withPlan());
		sample.appendices.add(new AppendixSpec("Phụ lục I"));
		sample.appendices.add(new AppendixSpec("Phụ lục II"));
		return sample;
	}

	/** A decision and the plan that is attached to it. */
	static Sample decision() {
		Sample sample = new Sample();
		sample.letters.add(new Letter(false).withDecision());
		sample.letters.add(new Letter(true).withChapters());
		return sample;
	}

	/** An appendix in a file of its own, with the note on the signature. */
	static Sample appendix() {
		Sample sample = new Sample();
		AppendixSpec appendix = new AppendixSpec("Phụ lục");
		appendix.note = new Para("05/KH-SCT; 05/02/2025; 2025-02-05T16:46:46+07:00", 10);
		appendix.note.alignment = "right";
		sample.appendices.add(appendix);
		return sample;
	}

	Letter letter() {
		return letters.getFirst();
	}

	Letter attached() {
		return letters.get(1);
	}

	AppendixSpec first() {
		return appendices.getFirst();
	}

	/** The paragraph of the text that begins so. */
	Para text(String beginning) {
		return letters.stream().flatMap(letter -> letter.body.stream()).filter(paragraph -> paragraph.text.startsWith(beginning)).findFirst().orElseThrow();
	}

	WordFile file() {
		StringBuilder body = new StringBuilder();
		int sections = letters.size() + appendices.size();
		int done = 0;
		for (Letter letter : letters) {
			body.append(letter.xml()).append(end(letter.page, ++done == sections));
		}
		for (AppendixSpec appendix : appendices) {
			body.append(appendix.xml()).append(end(appendix.page, ++done == sections));
		}
		return new WordFile(body.toString(), pageNumber.xml());
	}

	private static String end(PageSpec page, boolean last) {
		return last ? page.xml() : "<w:p><w:pPr>" + page.xml() + "</w:pPr></w:p>";
	}

	Path write(Path file) throws IOException {
		return file().write(file);
	}
}
