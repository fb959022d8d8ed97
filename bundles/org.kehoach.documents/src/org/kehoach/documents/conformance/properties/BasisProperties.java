// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.BASIS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.parts.DocumentPart;
import org.kehoach.documents.conformance.word.Paragraph;

/** Căn cứ ban hành (Phụ lục I, Mục II). */
public final class BasisProperties {
	private static final Pattern LAW = Pattern.compile("(?iu)căn cứ (các )?(hiến pháp|bộ luật|luật).*");
	/** Resolutions of party congresses have no number. */
	private static final Pattern NUMBERED = Pattern.compile(
			"(?iu)căn cứ (các )?(nghị định|nghị quyết(?! đại hội)|quyết định|thông tư|thông tư liên tịch|chỉ thị|kế hoạch|chương trình"
					+ "|công văn|kết luận|thông báo)(?!\\p{L}).*");
	private static final Pattern FULL = Pattern
			.compile("(?su).*số \\d+\\S*/\\S+ ngày \\d{1,2}(/\\d{1,2}/| tháng \\d{1,2} năm )\\d{4} của \\p{Lu}.*");
	private static final Pattern SYMBOL = Pattern.compile("\\d+[-/]\\S*\\p{L}\\S*");

	private BasisProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(component("ND30-431", "size-13-14", Letters.size(BASIS, 13, 14)),
				component("ND30-432", "italic", Letters.weight(BASIS, false, true)), //
				component("ND30-433", "basis-own-line", ownLine()), //
				component("ND30-434", "basis-signs", signs()), //
				component("ND30-435", "citation", citation()), //
				component("ND30-436", "law-citation", law()));
	}

	private static Property component(String code, String wanted, Measure measure) {
		return new Property(code, Source.COMPONENTS, wanted, measure);
	}

	private static Measure ownLine() {
		return (document, words) -> document.paragraphs(BASIS).stream().map(paragraph -> {
			long bases = Pattern.compile("(?u)(^|[;.]\\s*)Căn cứ ").matcher(paragraph.text()).results().count();
			return new Measured(words.get("value.basesInLine", bases), bases <= 1, words.place(paragraph));
		}).toList();
	}

	/** Each ends with a semicolon, the last with a full stop. */
	private static Measure signs() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (DocumentPart part : document.parts()) {
				List<Paragraph> bases = part.paragraphs(BASIS);
				for (Paragraph basis : bases) {
					String text = basis.text();
					String wanted = basis == bases.getLast() ? "." : ";";
					all.add(new Measured(words.get("value.ends", text.substring(text.length() - 1)), text.endsWith(wanted), words.place(basis)));
				}
			}
			return all;
		};
	}

	/** The first time a document is cited in full; what was cited above may be short. */
	private static Measure citation() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			Set<String> known = new HashSet<>();
			for (Paragraph basis : document.paragraphs(BASIS)) {
				String text = basis.text();
				Matcher symbol = SYMBOL.matcher(text);
				boolean cited = symbol.find() && !known.add(symbol.group());
				if (NUMBERED.matcher(text).matches() && !cited) {
					boolean full = FULL.matcher(text).matches();
					all.add(new Measured(full ? words.get("value.full") : words.quote(text), full, words.place(basis)));
				}
			}
			return all;
		};
	}

	/** Laws are cited without number and issuer. */
	private static Measure law() {
		return (document, words) -> document.paragraphs(BASIS).stream().filter(basis -> LAW.matcher(basis.text()).matches()).map(basis -> {
			boolean kept = !basis.text().matches("(?su).*\\bsố \\d+.*");
			return new Measured(words.get(kept ? "value.withoutNumber" : "value.withNumber"), kept, words.place(basis));
		}).toList();
	}
}
