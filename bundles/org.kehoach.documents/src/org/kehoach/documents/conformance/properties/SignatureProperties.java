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
				component("ND30-610", "centred-below-post", Places.centredBelow(SIGNER, POST)));
	}

	private static Property component(String code, String wanted, Measure measure) {
		return new Property(code, Source.COMPONENTS, wanted, measure);
	}

	/** A file is signed once; an attached document need not be. */
	static Measure presentOnce(Component component) {
		return (document, words) -> {
			if (document.parts().isEmpty()) {
				return List.of();
			}
			boolean there = !document.lines(component).isEmpty();
			return List.of(new Measured(there ? words.place(document.lines(component).getFirst()) : words.get("value.missing"), there, ""));
		};
	}

	/** "KT. GIÁM ĐỐC": full stop and blank behind the letters. */
	private static Measure authority() {
		return (document, words) -> document.lines(POST).stream().filter(line -> line.text().matches(AUTHORITY))
				.map(line -> new Measured(words.quote(line.text()), line.text().matches(AUTHORITY_RIGHT), words.place(line))).toList();
	}
}
