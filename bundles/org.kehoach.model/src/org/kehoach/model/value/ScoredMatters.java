// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.kehoach.model.Topic;

/** What plans are scored for by the PAR Index (Decision 876/QĐ-BNV) and its copies below, as far as words and figures tell it. */
public final class ScoredMatters {

	/** Per cent of the units that are inspected in a year, at least. */
	public static final BigDecimal INSPECTED_UNITS = BigDecimal.valueOf(30);

	/** The kinds of steering work that are scored, each with the word by which an untagged task is known. */
	public static final Map<Topic, String> STEERING = Collections.unmodifiableMap(new EnumMap<>(Map.of(Topic.INSPECTION, "kiểm tra",
			Topic.COMMUNICATION, "tuyên truyền", Topic.INITIATIVE, "sáng kiến", Topic.DIALOGUE, "đối thoại")));

	/** What is inspected: not the inspections that are made in the digital environment. */
	private static final Pattern UNITS = Pattern.compile("(phòng|đơn vị|cơ quan|xã|địa phương)[^.]*được kiểm tra|kiểm tra[^.]*(tại|đối với) [^.]*(phòng|đơn vị|cơ quan|xã|địa phương)");

	private ScoredMatters() {
	}

	/**
	 * True for an indicator of how many units are inspected.
	 *
	 * @param title may be null
	 * @param population what its percentage is taken of; may be null
	 */
	public static boolean isInspection(String title, String population) {
		String text = title == null ? "" : Phrases.normal(title);
		return text.contains("kiểm tra") && UNITS.matcher(text + " " + population).find();
	}

	/**
	 * The first day on which a plan is issued too late: a plan for a year has its first month, one for several years its first year.
	 *
	 * @param period with both ends
	 */
	public static LocalDate late(TimeWindow period) {
		boolean oneYear = period.first().plusYears(1).isAfter(period.last());
		return oneYear ? period.first().plusMonths(1) : period.first().plusYears(1);
	}
}
