// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.ATTACHED_TO;
import static org.kehoach.documents.conformance.parts.Component.ISSUER;
import static org.kehoach.documents.conformance.parts.Component.NUMBER;
import static org.kehoach.documents.conformance.parts.Component.PLACE_DATE;
import static org.kehoach.documents.conformance.parts.Component.SUBJECT;
import static org.kehoach.documents.conformance.parts.Component.TYPE_WORD;

import java.util.List;
import java.util.stream.Collectors;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.parts.Component;
import org.kehoach.documents.conformance.parts.DocumentPart;
import org.kehoach.documents.conformance.word.Line;

/** Type word, subject, and what a document is attached to (Phụ lục I, Mục II; Phụ lục III). */
public final class TitleProperties {
	private static final double SHARE_TOLERANCE = 0.03;
	/** Lengths of the fields that go with a document (Phụ lục VI). */
	private static final int SUBJECT_LETTERS = 500;
	private static final int ISSUER_LETTERS = 200;

	private TitleProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(component("ND30-401", "present", typeWord()), //
				component("ND30-402", "capitals", Letters.capitals(TYPE_WORD, true)),
				component("ND30-403", "size-13-14", Letters.size(TYPE_WORD, 13, 14)),
				component("ND30-404", "bold", Letters.weight(TYPE_WORD, true, false)), //
				component("ND30-405", "centred", Places.centred(TYPE_WORD)), //
				component("ND30-411", "present", subject()), //
				component("ND30-412", "lowercase", Letters.capitals(SUBJECT, false)),
				component("ND30-413", "size-13-14", Letters.size(SUBJECT, 13, 14)),
				component("ND30-414", "bold", Letters.weight(SUBJECT, true, false)), //
				component("ND30-415", "centred", Places.centred(SUBJECT)), //
				component("ND30-416", "line-below", Rules.present(SUBJECT)),
				component("ND30-417", "line-third-half", Rules.share(SUBJECT, 1 / 3.0 - SHARE_TOLERANCE, 1 / 2.0 + SHARE_TOLERANCE)),
				new Property("ND30-418", Source.METADATA, "length-500", length(SUBJECT, SUBJECT_LETTERS)),
				new Property("ND30-419", Source.METADATA, "length-200", length(ISSUER, ISSUER_LETTERS)),
				new Property("ND30-421", Source.MODELS, "attached-unnumbered", unnumbered()),
				new Property("ND30-422", Source.MODELS, "attached-words", Letters.text(ATTACHED_TO, TitleProperties::isPart)),
				new Property("ND30-423", Source.MODELS, "italic", Letters.weight(ATTACHED_TO, false, true)),
				new Property("ND30-424", Source.MODELS, "size-13-14", Letters.size(ATTACHED_TO, 13, 14)),
				new Property("ND30-425", Source.MODELS, "centred", Places.centred(ATTACHED_TO)));
	}

	private static Property component(String code, String wanted, Measure measure) {
		return new Property(code, Source.COMPONENTS, wanted, measure);
	}

	/** The note goes over several lines; only its beginning and end tell the words. */
	private static boolean isPart(String line) {
		return !line.matches("(?iu)\\(?\\s*(ban hành\\s+)?kèm theo.*") || line.startsWith("(Kèm theo ");
	}

	/** A letter (công văn) has no type word; it is addressed to somebody instead. */
	private static Measure typeWord() {
		return (document, words) -> document.parts().stream().filter(part -> !isLetter(part))
				.map(part -> there(part, TYPE_WORD, words.get("value.missing"))).toList();
	}

	private static Measure subject() {
		return (document, words) -> document.parts().stream().filter(part -> Places.has(part, TYPE_WORD))
				.map(part -> there(part, SUBJECT, words.get("value.missing"))).toList();
	}

	private static Measured there(DocumentPart part, Component component, String missing) {
		boolean there = Places.has(part, component);
		return new Measured(there ? text(part, component) : missing, there, "");
	}

	private static String text(DocumentPart part, Component component) {
		return part.lines(component).stream().map(Line::text).collect(Collectors.joining(" "));
	}

	private static boolean isLetter(DocumentPart part) {
		return part.paragraphs().stream().anyMatch(paragraph -> paragraph.text().startsWith("Kính gửi"));
	}

	private static Measure length(Component component, int limit) {
		return (document, words) -> document.parts().stream().filter(part -> Places.has(part, component)).map(part -> {
			int length = text(part, component).length();
			return new Measured(words.get("value.letters", length), length <= limit, words.place(part.lines(component).getFirst()));
		}).toList();
	}

	private static Measure unnumbered() {
		return (document, words) -> document.parts().stream().filter(DocumentPart::isAttached).map(part -> {
			boolean numbered = Places.has(part, NUMBER) || Places.has(part, PLACE_DATE);
			return new Measured(words.get(numbered ? "value.present" : "value.none"), !numbered, words.place(part.lines(ATTACHED_TO).getFirst()));
		}).toList();
	}
}
