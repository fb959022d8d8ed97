// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.util.List;
import java.util.Random;

/** Deadlines in all notations of the plan language. */
final class Times {

	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
	private static final List<String> UNDATED = List.of("định kỳ hằng quý", "hằng năm", "định kỳ nửa năm, hằng năm hoặc đột xuất",
			"trong vòng 05 ngày làm việc sau khi \"nhận được yêu cầu\"", "hằng tháng");

	private Times() {
	}

	/** A time that lies in these months of a year and ends in them. */
	static String dated(Random random, int year, int firstMonth, int lastMonth) {
		int month = firstMonth + random.nextInt(lastMonth - firstMonth + 1);
		int day = 2 + random.nextInt(27);
		String date = date(day, month, year);
		return switch (random.nextInt(11)) {
		case 0, 1 -> "trước ngày " + date;
		case 2 -> "chậm nhất ngày " + date;
		case 3 -> "đến ngày " + date;
		case 4 -> "ngày " + date;
		case 5 -> "tháng " + month + "/" + year;
		case 6 -> "từ ngày " + date(1, firstMonth, year) + " đến ngày " + date;
		case 7 -> "\"Báo cáo sơ bộ\" (trước ngày " + date + "), \"báo cáo chính thức\" (chậm nhất ngày " + date + ")";
		case 8 -> "chậm nhất ngày " + date + " đối với \"hồ sơ tiếp nhận trong năm\"";
		case 9 -> firstMonth == 1 && lastMonth == 12 ? year(random, year) : "trước ngày " + date;
		default -> {
			int quarter = (month + 2) / 3;
			boolean whole = quarter * 3 - 2 >= firstMonth && quarter * 3 <= lastMonth;
			yield whole ? "quý " + QUARTERS.get(quarter - 1) + "/" + year : "chậm nhất ngày " + date;
		}
		};
	}

	/**
	 * A last day in these months of a year, without a beginning: whoever carries it out may be done long before. Draws as often as
	 * {@link #dated}.
	 */
	static String deadline(Random random, int year, int firstMonth, int lastMonth) {
		int month = firstMonth + random.nextInt(lastMonth - firstMonth + 1);
		String date = date(2 + random.nextInt(27), month, year);
		return switch (random.nextInt(11)) {
		case 0, 1, 4 -> "trước ngày " + date;
		case 3, 5 -> "đến ngày " + date;
		case 7 -> "\"Báo cáo sơ bộ\" (trước ngày " + date + "), \"báo cáo chính thức\" (chậm nhất ngày " + date + ")";
		case 8 -> "chậm nhất ngày " + date + " đối với \"hồ sơ tiếp nhận trong năm\"";
		default -> "chậm nhất ngày " + date;
		};
	}

	private static String year(Random random, int year) {
		return switch (random.nextInt(4)) {
		case 0 -> "cả năm " + year;
		case 1 -> "6 tháng cuối năm " + year;
		case 2 -> "quý III, IV/" + year;
		default -> "năm " + year;
		};
	}

	/** A time without a last day: recurring, or after an event. */
	static String undated(Random random) {
		return UNDATED.get(random.nextInt(UNDATED.size()));
	}

	/** Days below 10 and the months 1 and 2 have a leading zero (Decree 30/2020/NĐ-CP, Annex I). */
	static String date(int day, int month, int year) {
		return (day < 10 ? "0" : "") + day + "/" + (month < 3 ? "0" : "") + month + "/" + year;
	}
}
