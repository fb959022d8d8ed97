// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.NUMBER;
import static org.kehoach.documents.conformance.parts.Component.PLACE_DATE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.word.Line;

/** Place and date of issue (Phụ lục I, Mục II). */
public final class PlaceDateProperties {
	private static final Pattern FORM = Pattern.compile("(?su)\\p{L}(.*\\S)?, ngày\\b.*\\btháng\\b.*\\bnăm\\b.*");
	private static final Pattern DAY = Pattern.compile("(?iu)ngày\\s*(\\d+|(?=[\\s.…_]*tháng))");
	private static final Pattern MONTH = Pattern.compile("(?iu)tháng\\s*(\\d+|(?=[\\s.…_]*năm))");
	/** Below ten, days have a zero; months only the first two. */
	private static final int DAYS_WITH_ZERO = 9;
	private static final int MONTHS_WITH_ZERO = 2;

	private PlaceDateProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(component("ND30-311", "present-unless-attached", NumberProperties.presentUnlessAttached(PLACE_DATE)),
				component("ND30-312", "place-form", form()), //
				component("ND30-313", "day-zero", zero(DAY, DAYS_WITH_ZERO)), //
				component("ND30-314", "month-zero", zero(MONTH, MONTHS_WITH_ZERO)),
				component("ND30-315", "size-13-14", Letters.size(PLACE_DATE, 13, 14)),
				component("ND30-316", "italic", Letters.weight(PLACE_DATE, false, true)),
				component("ND30-317", "level-number", Places.level(PLACE_DATE, NUMBER)));
	}

	private static Property component(String code, String wanted, Measure measure) {
		return new Property(code, Source.COMPONENTS, wanted, measure);
	}

	/** Blanks in front of the comma stand for a place that is to be filled in. */
	private static Measure form() {
		return (document, words) -> document.lines(PLACE_DATE).stream().map(line -> {
			boolean blank = Blanks.is(line.text().split(",", 2)[0]) && FORM.matcher("X" + line.text()).matches();
			String value = words.quote(line.text());
			return blank ? Measured.blank(value, words.place(line)) : new Measured(value, FORM.matcher(line.text()).matches(), words.place(line));
		}).toList();
	}

	/** A number up to the limit is written with two digits; none at all is a blank. */
	private static Measure zero(Pattern pattern, int limit) {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (Line line : document.lines(PLACE_DATE)) {
				Matcher matcher = pattern.matcher(line.text());
				if (matcher.find()) {
					String digits = matcher.group(1);
					all.add(digits.isEmpty() ? Measured.blank(words.quote(line.text()), words.place(line))
							: new Measured(digits, digits.length() > 1 || Integer.parseInt(digits) > limit, words.place(line)));
				}
			}
			return all;
		};
	}
}
