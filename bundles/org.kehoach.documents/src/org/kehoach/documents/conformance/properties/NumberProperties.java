// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.ISSUER;
import static org.kehoach.documents.conformance.parts.Component.NUMBER;
import static org.kehoach.documents.conformance.parts.Component.TYPE_WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.parts.Component;
import org.kehoach.documents.conformance.parts.DocumentPart;
import org.kehoach.documents.conformance.parts.TypeWords;
import org.kehoach.documents.conformance.word.Line;

/** Number and symbol of a document (Phụ lục I, Mục II; abbreviations: Phụ lục III). */
public final class NumberProperties {
	/** A drafted document has no number yet: blanks or dots stand for it. */
	private static final Pattern PARTS = Pattern.compile("(?su)\\p{L}+\\s*:?\\s*(?<number>\\d+|[\\s._…]*)(?<blank>\\s*)/(?<symbol>.*)");
	private static final Set<String> MIXED = Set.of("CTr", "TTr", "QyĐ", "TrS", "TTg");

	private NumberProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(component("ND30-301", "present-unless-attached", presentUnlessAttached(NUMBER)),
				component("ND30-302", "number-word", Letters.text(NUMBER, text -> text.startsWith("Số:"))),
				component("ND30-303", "leading-zero", leadingZero()),
				component("ND30-304", "symbol-signs", parts(NumberProperties::hasRightSigns)),
				component("ND30-305", "symbol-capitals", parts(parts -> isCapital(parts.group("symbol")))),
				new Property("ND30-306", Source.MODELS, "abbreviation", abbreviation()),
				component("ND30-307", "size-13", Letters.size(NUMBER, 13, 13)),
				component("ND30-308", "regular", Letters.weight(NUMBER, false, false)),
				component("ND30-309", "centred-below-issuer", Places.centredBelow(NUMBER, ISSUER)),
				new Property("ND30-310", Source.METADATA, "length-30",
						parts(parts -> (parts.group("number") + "/" + parts.group("symbol")).strip().length() <= 30)));
	}

	private static Property component(String code, String wanted, Measure measure) {
		return new Property(code, Source.COMPONENTS, wanted, measure);
	}

	/** A document that is attached to another one has none (Phụ lục III). */
	static Measure presentUnlessAttached(Component component) {
		return (document, words) -> document.parts().stream().filter(part -> !part.isAttached()).map(part -> {
			boolean there = Places.has(part, component);
			return new Measured(there ? words.place(part.lines(component).getFirst()) : words.get("value.missing"), there, "");
		}).toList();
	}

	private static Measure parts(Predicate<Matcher> kept) {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (Line line : document.lines(NUMBER)) {
				Matcher parts = PARTS.matcher(line.text());
				if (parts.matches()) {
					all.add(Blanks.measured(parts.group("symbol"), kept.test(parts), words.quote(line.text()), words.place(line)));
				}
			}
			return all;
		};
	}

	/** A number that is not given yet is a blank. */
	private static Measure leadingZero() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (Line line : document.lines(NUMBER)) {
				Matcher parts = PARTS.matcher(line.text());
				if (parts.matches()) {
					boolean blank = Blanks.is(parts.group("number"));
					all.add(blank ? Measured.blank(words.quote(line.text()), words.place(line))
							: new Measured(words.quote(line.text()), parts.group("number").length() > 1, words.place(line)));
				}
			}
			return all;
		};
	}

	/** "05/KH-SCT": a stroke behind the number, hyphens in the symbol, no blanks. */
	private static boolean hasRightSigns(Matcher parts) {
		boolean together = parts.group("number").isBlank() || !parts.group("number").matches("\\d+") || parts.group("blank").isEmpty();
		return together && !Blanks.has(parts.group("symbol")) && parts.group("symbol").matches("[^\\s/–—]+(-[^\\s/–—-]+)+");
	}

	private static boolean isCapital(String symbol) {
		for (String word : symbol.strip().split("[\\s–—-]+")) {
			if (!MIXED.contains(word) && !word.equals(word.toUpperCase(Locale.of("vi", "VN")))) {
				return false;
			}
		}
		return true;
	}

	private static Measure abbreviation() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (DocumentPart part : document.parts()) {
				if (Places.has(part, NUMBER) && Places.has(part, TYPE_WORD)) {
					Optional<String> wanted = TypeWords.abbreviation(part.lines(TYPE_WORD).getFirst().text());
					Matcher parts = PARTS.matcher(part.lines(NUMBER).getFirst().text());
					if (wanted.isPresent() && parts.matches()) {
						String found = parts.group("symbol").strip().split("[\\s–—-]+")[0];
						all.add(new Measured(words.get("value.abbreviation", found, part.lines(TYPE_WORD).getFirst().text()),
								wanted.get().equalsIgnoreCase(found), words.place(part.lines(NUMBER).getFirst())));
					}
				}
			}
			return all;
		};
	}
}
