// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The indicators of a plan: the same everywhere, with figures that are a little higher on every level. */
final class Indicators {

	/** How many; the last ones are of rare kinds. */
	static final int COUNT = 20;
	private static final int[] MILESTONES = { 2026, 2028, 2030 };
	private static final String[] POPULATIONS = { "phòng, đơn vị, cơ quan trực thuộc", "thủ tục hành chính đủ điều kiện", "hồ sơ thủ tục hành chính",
			"người dân, doanh nghiệp được hỏi ý kiến", "giao dịch thanh toán", "cán bộ, công chức, viên chức", "nhiệm vụ được giao",
			"văn bản trao đổi giữa các cơ quan", "dữ liệu dùng chung đã kết nối", "phản ánh, kiến nghị đã tiếp nhận", "đơn vị sự nghiệp công lập",
			"chế độ báo cáo định kỳ" };

	/** The kinds of targets, by the number of the indicator. */
	enum Shape {
		/** At least so many percent; each plan a little more than the one above. */
		SHARE,
		/** At most so many percent. */
		CEILING,
		/** A reduction against a year. */
		CHANGE,
		/** Within so many days. */
		RESPONSE,
		/** A share of what the first indicator counts, written inside it. */
		PART,
		/** Among the first so many. */
		RANK
	}

	private Indicators() {
	}

	static Shape shape(int number) {
		return switch (number) {
		case 13, 14 -> Shape.CEILING;
		case 15, 16 -> Shape.CHANGE;
		case 17 -> Shape.RESPONSE;
		case 18 -> Shape.PART;
		case 20 -> Shape.RANK;
		default -> Shape.SHARE;
		};
	}

	static String name(int number) {
		return "C%02d".formatted(number);
	}

	static String title(int number) {
		String population = population(number);
		return switch (shape(number)) {
		case SHARE, PART -> number == 1 ? "Tỷ lệ phòng, đơn vị, cơ quan trực thuộc được kiểm tra công tác cải cách hành chính hằng năm"
				: "Tỷ lệ " + population + " đạt yêu cầu của nhóm chỉ tiêu thứ " + number;
		case CEILING -> "Tỷ lệ " + population + " bị trễ hạn thuộc nhóm chỉ tiêu thứ " + number;
		case CHANGE -> "Chi phí tuân thủ của " + population + " thuộc nhóm chỉ tiêu thứ " + number;
		case RESPONSE -> "Thời gian công bố danh mục thủ tục hành chính";
		case RANK -> "Thứ hạng cải cách hành chính";
		};
	}

	static String population(int number) {
		return POPULATIONS[(number - 1) % POPULATIONS.length];
	}

	/** The figures of the plan at the top, by year. */
	static Map<Integer, Integer> first(int number) {
		Map<Integer, Integer> figures = new TreeMap<>();
		for (int i = 0; i < MILESTONES.length; i++) {
			figures.put(MILESTONES[i], switch (shape(number)) {
			case SHARE, PART -> 40 + number + 10 * i;
			case CEILING -> 20 - 5 * i;
			case CHANGE -> 10 + 5 * i;
			case RESPONSE, RANK -> 0;
			});
		}
		return figures;
	}

	/** A little more than the plan above asks, up to a year. */
	static Map<Integer, Integer> next(int number, Map<Integer, Integer> above, int lastYear, Random random) {
		Map<Integer, Integer> figures = new TreeMap<>();
		int more = 1 + random.nextInt(3);
		above.forEach((year, figure) -> {
			if (year <= lastYear) {
				figures.put(year, shape(number) == Shape.CEILING ? figure - 1 : figure + more);
			}
		});
		return figures;
	}

	/** How a target is written, after its milestone. */
	static String target(int number, int year, int figure) {
		return switch (shape(number)) {
		case SHARE, PART -> switch ((number + year) % 5) {
		case 0 -> figure + "%";
		case 1 -> "từ " + figure + "% trở lên";
		case 2 -> "trên " + figure + "%";
		default -> "tối thiểu " + figure + "%";
		};
		case CEILING -> "tối đa " + figure + "%";
		case CHANGE -> "giảm tối thiểu " + figure + "% so với năm 2025";
		case RESPONSE, RANK -> throw new IllegalArgumentException("no figure for a year");
		};
	}
}
