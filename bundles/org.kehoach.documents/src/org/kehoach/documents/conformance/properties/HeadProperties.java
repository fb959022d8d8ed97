// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.ISSUER;
import static org.kehoach.documents.conformance.parts.Component.MOTTO;
import static org.kehoach.documents.conformance.parts.Component.NATIONAL_NAME;
import static org.kehoach.documents.conformance.parts.Component.SUPERIOR;

import java.util.List;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.word.Cell;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.ParagraphFormat;

/** Quốc hiệu and tiêu ngữ; the superior and the issuing body (Phụ lục I, Mục II). */
public final class HeadProperties {
	private static final String NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
	private static final String WORDS = "Độc lập - Tự do - Hạnh phúc";
	/** Lengths are computed from the widths of Times New Roman, and lines are drawn by hand. */
	private static final double RULE_TOLERANCE = 0.1;
	private static final double SHARE_TOLERANCE = 0.03;
	private static final int GAP_TOLERANCE = 20;

	private HeadProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(component("ND30-201", "present", Places.present(NATIONAL_NAME)),
				component("ND30-202", "national-name", Letters.text(NATIONAL_NAME, NAME::equals)),
				component("ND30-203", "size-12-13", Letters.size(NATIONAL_NAME, 12, 13)),
				component("ND30-204", "bold", Letters.weight(NATIONAL_NAME, true, false)),
				component("ND30-205", "right-column", rightOfIssuer()), //
				component("ND30-206", "centred", Places.centred(NATIONAL_NAME)), //
				component("ND30-211", "present", Places.present(MOTTO)), //
				component("ND30-212", "motto", Letters.text(MOTTO, WORDS::equals)), //
				component("ND30-213", "size-13-14", Letters.size(MOTTO, 13, 14)),
				component("ND30-214", "bold", Letters.weight(MOTTO, true, false)), //
				component("ND30-215", "centred-below-name", Places.centredBelow(MOTTO, NATIONAL_NAME)),
				component("ND30-216", "single", singleSpacing()), //
				component("ND30-217", "line-below", Rules.present(MOTTO)),
				component("ND30-218", "line-as-text", Rules.share(MOTTO, 1 - RULE_TOLERANCE, 1 + RULE_TOLERANCE)),
				component("ND30-221", "present", Places.present(ISSUER)),
				component("ND30-222", "capitals", Letters.capitals(SUPERIOR, true)),
				component("ND30-223", "size-12-13", Letters.size(SUPERIOR, 12, 13)),
				component("ND30-224", "regular", Letters.weight(SUPERIOR, false, false)),
				component("ND30-225", "capitals", Letters.capitals(ISSUER, true)),
				component("ND30-226", "size-12-13", Letters.size(ISSUER, 12, 13)),
				component("ND30-227", "bold", Letters.weight(ISSUER, true, false)),
				component("ND30-228", "centred-below-superior", Places.centredBelow(ISSUER, SUPERIOR)),
				component("ND30-229", "line-below", Rules.present(ISSUER)),
				component("ND30-230", "line-third-half", Rules.share(ISSUER, 1 / 3.0 - SHARE_TOLERANCE, 1 / 2.0 + SHARE_TOLERANCE)));
	}

	private static Property component(String code, String wanted, Measure measure) {
		return new Property(code, Source.COMPONENTS, wanted, measure);
	}

	private static Measure rightOfIssuer() {
		return (document, words) -> document.parts().stream().filter(part -> Places.has(part, NATIONAL_NAME)).map(part -> {
			Paragraph name = part.paragraphs(NATIONAL_NAME).getFirst();
			Cell cell = name.cell();
			boolean right = cell != null && cell.column() > 0;
			boolean first = cell == null || cell.row() == 0;
			return new Measured(words.get(right && first ? "value.rightColumn" : "value.elsewhere"), right && first, words.place(name));
		}).toList();
	}

	/** One line spacing each, and nothing between the two. */
	private static Measure singleSpacing() {
		return (document, words) -> document.parts().stream()
				.filter(part -> Places.has(part, NATIONAL_NAME) && Places.has(part, MOTTO)).map(part -> {
					Paragraph name = part.paragraphs(NATIONAL_NAME).getLast();
					Paragraph motto = part.paragraphs(MOTTO).getFirst();
					int gap = name == motto ? 0 : ParagraphFormat.orZero(name.format().after()) + ParagraphFormat.orZero(motto.format().before());
					int between = Math.max(0, part.paragraphs().indexOf(motto) - part.paragraphs().indexOf(name) - 1);
					double lines = Spacing.lines(motto);
					boolean kept = gap <= GAP_TOLERANCE && between == 0 && Spacing.isSingle(lines);
					return new Measured(words.get("value.spacing", words.number(lines), words.pt(gap / 20.0), between), kept, words.place(motto));
				}).toList();
	}
}
