// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.Run;
import org.kehoach.documents.style.DecreeStyle;

/** Font, colour and letters of all text, tables and headers included (Phụ lục I, Mục I). */
public final class FontProperties {

	private FontProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(
				new Property("ND30-111", Source.PAGE, "font",
						(document, words) -> Letters.each(lines(document), FontProperties::fonts, FontProperties::isTimes, words)),
				new Property("ND30-112", Source.PAGE, "black",
						(document, words) -> Letters.each(lines(document), run -> colour(run, words.get("value.black")), FontProperties::isBlack, words)),
				new Property("ND30-113", Source.PAGE, "unicode", unicode()));
	}

	private static List<Line> lines(OfficialDocument document) {
		Stream<Paragraph> margins = document.text().sections().stream()
				.flatMap(section -> Stream.of(section.headers(), section.firstHeader(), section.footers())).flatMap(List::stream);
		return Stream.concat(document.text().paragraphs().stream(), margins).flatMap(paragraph -> paragraph.lines().stream()).toList();
	}

	/** Letters of ASCII and the others may have different fonts. */
	private static String fonts(Run run) {
		String ascii = String.valueOf(run.format().font());
		String beyond = String.valueOf(run.format().fontBeyond());
		return ascii.equals(beyond) ? ascii : ascii + " / " + beyond;
	}

	private static boolean isTimes(Run run) {
		return DecreeStyle.FONT.equalsIgnoreCase(run.format().font()) && DecreeStyle.FONT.equalsIgnoreCase(run.format().fontBeyond());
	}

	private static String colour(Run run, String black) {
		return isBlack(run) ? black : "#" + run.format().colour();
	}

	/** A colour that is not given is black on white paper. */
	private static boolean isBlack(Run run) {
		String colour = run.format().colour();
		return colour == null || colour.equalsIgnoreCase("auto") || colour.equals("000000");
	}

	private static Measure unicode() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (Line line : lines(document)) {
				String text = line.text();
				if (!text.isEmpty()) {
					boolean kept = Normalizer.isNormalized(text, Normalizer.Form.NFC);
					all.add(new Measured(words.get(kept ? "value.composed" : "value.decomposed"), kept, words.place(line)));
				}
			}
			return all;
		};
	}
}
