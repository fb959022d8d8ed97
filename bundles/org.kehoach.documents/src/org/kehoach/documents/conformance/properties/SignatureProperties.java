// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.POST;
import static org.kehoach.documents.conformance.parts.Component.SIGNER;

import java.util.List;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.parts.Component;
import org.kehoach.documents.conformance.parts.DocumentPart;
import org.kehoach.documents.conformance.word.Line;

/** Quyền hạn, chức vụ, họ tên of who signs (Phụ lục I, Mục II). */
public final class SignatureProperties {
	private static final String AUTHORITY = "(?su)(TM|KT|TL|TUQ|Q|T/M|K/T|T/L|TU/Q)\\b.*";
	private static final String AUTHORITY_RIGHT = "(?su)(TM|KT|TL|TUQ|Q)\\. \\S.*";
	private static final String DEGREE = "(?iu)((GS|PGS|TS|TSKH|ThS|Th\\.S|BS|DS|KS|CN|NGƯT|NGND)[.\\s]"
			+ "|(giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|cử nhân|ông|bà|đồng chí)\\s).*";

	private SignatureProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(component("ND30-601", "present", presentOnce(POST)), //
				component("ND30-602", "capitals", Letters.capitals(POST, true)),
				component("ND30-603", "size-13-14", Letters.size(POST, 13, 14)), //
				component("ND30-604", "bold", Letters.weight(POST, true, false)),
				component("ND30-605", "authority", authority()), //
				component("ND30-606", "size-13-14", Letters.size(SIGNER, 13, 14)),
				component("ND30-607", "bold", Letters.weight(SIGNER, true, false)),
				component("ND30-608", "lowercase", Letters.capitals(SIGNER, false)),
				component("ND30-609", "no-degree", Letters.text(SIGNER, text -> !text.matches(DEGREE))),
				component("ND30-610", "centred-below-post", Places.centredBelow(SIGNER, POST)), //
				component("ND30-611", "name-present", belongs(SIGNER, POST)));
	}

	private static Property component(String code, String wanted, Measure measure) {
		return new Property(code, Source.COMPONENTS, wanted, measure);
	}

	/** A file is signed once; an attached document need not be, nor a file of such documents alone. */
	static Measure presentOnce(Component component) {
		return (document, words) -> {
			List<Line> lines = document.lines(component);
			if (lines.isEmpty()) {
				return document.parts().stream().allMatch(DocumentPart::isAttached) ? List.of()
						: List.of(new Measured(words.get("value.missing"), false, ""));
			}
			boolean blank = lines.stream().allMatch(line -> Blanks.is(line.text()));
			String place = words.place(lines.getFirst());
			return List.of(blank ? Measured.blank(place, "") : new Measured(place, true, ""));
		};
	}

	/** What belongs to a component: where that one is there and this one is not, its place was left blank. */
	static Measure belongs(Component component, Component to) {
		return (document, words) -> document.parts().stream().filter(part -> Places.has(part, to)).map(part -> {
			boolean there = part.lines(component).stream().anyMatch(line -> !Blanks.is(line.text()));
			return there ? new Measured(words.place(part.lines(component).getFirst()), true, "")
					: Measured.blank(words.get("value.missing"), words.place(part.lines(to).getLast()));
		}).toList();
	}

	/** "KT. GIÁM ĐỐC": full stop and blank behind the letters. */
	private static Measure authority() {
		return (document, words) -> document.lines(POST).stream().filter(line -> line.text().matches(AUTHORITY))
				.map(line -> new Measured(words.quote(line.text()), line.text().matches(AUTHORITY_RIGHT), words.place(line))).toList();
	}
}
