// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.POST;
import static org.kehoach.documents.conformance.parts.Component.RECIPIENT;
import static org.kehoach.documents.conformance.parts.Component.RECIPIENTS_WORD;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.parts.DocumentPart;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.style.PageSetup;

/** Nơi nhận (Phụ lục I, Mục II). */
public final class RecipientProperties {
	private static final int LEFT_TOLERANCE = PageSetup.twips(1);

	private RecipientProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(component("ND30-621", "present", SignatureProperties.presentOnce(RECIPIENTS_WORD)),
				component("ND30-622", "size-12", Letters.size(RECIPIENTS_WORD, 12, 12)),
				component("ND30-623", "bold-italic", Letters.weight(RECIPIENTS_WORD, true, true)),
				component("ND30-624", "left-margin", atLeft()), //
				component("ND30-625", "level-post", Places.level(RECIPIENTS_WORD, POST)),
				component("ND30-626", "size-11", Letters.size(RECIPIENT, 11, 11)),
				component("ND30-627", "regular", Letters.weight(RECIPIENT, false, false)), //
				component("ND30-628", "dash", dash()), //
				component("ND30-629", "recipient-signs", signs()), //
				component("ND30-630", "archive", archive()), //
				component("ND30-631", "list-present", SignatureProperties.belongs(RECIPIENT, RECIPIENTS_WORD)));
	}

	private static Property component(String code, String wanted, Measure measure) {
		return new Property(code, Source.COMPONENTS, wanted, measure);
	}

	private static boolean isAtLeft(Paragraph paragraph) {
		return paragraph.format().beginsLeft() && Math.abs(BodyProperties.firstLine(paragraph)) <= LEFT_TOLERANCE
				&& (paragraph.cell() == null || paragraph.cell().column() == 0);
	}

	private static Measure atLeft() {
		return (document, words) -> document.paragraphs(RECIPIENTS_WORD).stream().map(paragraph -> {
			String value = words.alignment(paragraph.format()) + ", " + words.mm(BodyProperties.firstLine(paragraph));
			return new Measured(value, isAtLeft(paragraph), words.place(paragraph));
		}).toList();
	}

	private static Measure dash() {
		return (document, words) -> document.paragraphs(RECIPIENT).stream().map(paragraph -> {
			boolean kept = paragraph.text().startsWith("- ") && isAtLeft(paragraph);
			return new Measured(words.quote(paragraph.text()), kept, words.place(paragraph));
		}).toList();
	}

	private static Measure signs() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (DocumentPart part : document.parts()) {
				List<Paragraph> recipients = part.paragraphs(RECIPIENT);
				for (Paragraph recipient : recipients) {
					String text = recipient.text();
					String wanted = recipient == recipients.getLast() ? "." : ";";
					all.add(new Measured(words.get("value.ends", text.substring(text.length() - 1)), text.endsWith(wanted), words.place(recipient)));
				}
			}
			return all;
		};
	}

	/** The last line is the archive's: "- Lưu: VT, …". */
	private static Measure archive() {
		return (document, words) -> document.parts().stream().filter(part -> Places.has(part, RECIPIENT)).map(part -> {
			Paragraph last = part.paragraphs(RECIPIENT).getLast();
			return new Measured(words.quote(last.text()), last.text().matches("(?su)-?\\s*Lưu: VT\\b.*"), words.place(last));
		}).toList();
	}
}
