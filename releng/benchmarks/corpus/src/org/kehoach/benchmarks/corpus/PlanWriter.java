// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes one plan: goals and indicators that refine those above, tasks that carry out those above, and its own tasks. */
final class PlanWriter {

	/** A defect in this plan's file. */
	record Found(Defect.Kind kind, int line, String subject) {
	}

	private static final List<String> AREAS = List.of("chỉ đạo điều hành ChiDao \"Công tác chỉ đạo, điều hành\"", "thể chế TheChe \"Cải cách thể chế\"",
			"thủ tục hành chính ThuTuc \"Cải cách thủ tục hành chính\"", "tổ chức bộ máy BoMay \"Cải cách tổ chức bộ máy hành chính\"",
			"chế độ công vụ CongVu \"Cải cách chế độ công vụ\"", "tài chính công TaiChinh \"Cải cách tài chính công\"",
			"chính quyền số ChinhQuyenSo \"Xây dựng, phát triển chính quyền điện tử, chính quyền số\"");
	private static final int GOALS = 14;
	/** The goal that is about corruption; those of odd numbers nobody leaves out. */
	private static final String INTEGRITY = "M09";

	private final Charge charge;
	private final Issued above;
	private final Random random;
	private final Words words;
	private final Source source = new Source();
	private final List<Found> defects = new ArrayList<>();
	/** The defect to plant; null when done, or for none. */
	private Defect.Kind planted;
	private final TaskWriter tasks;
	private final List<String> goals = new ArrayList<>();
	private final Map<String, Map<Integer, Integer>> indicators = new TreeMap<>();
	/** What is left out on purpose, by the number of the area. */
	private final Map<Integer, List<String>> waived = new LinkedHashMap<>();
	private int implementsLine;

	/** @param above null for the plan at the top */
	PlanWriter(Charge charge, Issued above, Random random, Defect.Kind planted) {
		this.charge = charge;
		this.above = above;
		this.random = random;
		this.words = new Words(random, above == null ? Set.of() : above.clauses());
		this.planted = planted;
		this.tasks = new TaskWriter(charge, above, random, words, source, planted);
	}

	Source source() {
		return source;
	}

	List<Found> defects() {
		List<Found> all = new ArrayList<>(defects);
		all.addAll(tasks.defects());
		return all;
	}

	int tasks() {
		return tasks.count();
	}

	Issued write() {
		leaveOut();
		source.open("kế hoạch " + charge.plan() + " \"" + charge.title() + "\"");
		head();
		int total = Size.TASKS - 13 + random.nextInt(27);
		for (int area = 0; area < AREAS.size(); area++) {
			area(area, total / AREAS.size() + (area < total % AREAS.size() ? 1 : 0));
		}
		end();
		source.close();
		return new Issued(charge.plan(), List.copyOf(goals), indicators, tasks.assigned(), words.clauses());
	}

	/** Some of what the plan above asks does not concern everybody; an uncovered obligation is one that is not left out in so many words. */
	private void leaveOut() {
		if (above == null) {
			return;
		}
		Deque<String> names = new ArrayDeque<>();
		for (int i = 0; i < 2; i++) {
			// of an area's two goals one stays
			int first = random.nextInt(3);
			int group = i;
			IntStream.range(0, 3).mapToObj(turn -> "M%02d".formatted(2 * (1 + 3 * group + (first + turn) % 3))).filter(this::isAbove).findFirst()
					.ifPresent(names::add);
		}
		if (charge.lastYear() > Charge.FIRST_YEAR) {
			names.add(Indicators.name(10 + random.nextInt(3)));
		}
		if (charge.downwards() == null && charge.lastYear() > Charge.FIRST_YEAR) {
			names.add(Indicators.name(Indicators.COUNT));
		}
		// what the plan above has left out itself it does not ask of others
		names.removeIf(name -> !isAbove(name));
		names.forEach(name -> waived.computeIfAbsent(area(name), key -> new ArrayList<>()).add(name));
	}

	/** Number of the area in which an item stands, from 0. */
	private static int area(String name) {
		int number = Integer.parseInt(name.substring(1));
		return name.startsWith("M") ? (number - 1) / 2 : (number - 1) % AREAS.size();
	}

	private boolean isAbove(String name) {
		return above != null && (above.goals().contains(name) || above.indicators().containsKey(name));
	}

	private boolean isWaived(String name) {
		return waived.getOrDefault(area(name), List.of()).contains(name);
	}

	private void head() {
		source.add("dùng danh mục " + String.join(", ", charge.registries())).add("");
		charge.head().forEach(source::add);
		source.add("thời kỳ 1/1/" + Charge.FIRST_YEAR + " - 31/12/" + charge.lastYear());
		if (above != null) {
			implementsLine = source.line();
			source.add("thực hiện " + above.name());
		}
		if (planted == Defect.Kind.UNCOVERED_OBLIGATION) {
			int area = waived.keySet().iterator().next();
			defects.add(new Found(planted, implementsLine, above.name() + ": " + String.join(", ", waived.get(area))));
		}
		source.add(charge.registries().size() > 1 ? "căn cứ NghiDinh201, QuyetDinh901, QuyetDinh3001" : "căn cứ NghiDinh201, QuyetDinh901").add("");
		source.block("mở đầu", List.of("Thực hiện Nghị định số 201/2025/NĐ-CP ngày 02/6/2025 của Chính phủ và các văn bản hướng dẫn, cơ quan ban hành kế hoạch như sau:"));
		source.add("").block("mục tiêu chung", words.list(3)).add("").block("yêu cầu", words.list(3));
	}

	private void area(int number, int taskCount) {
		source.add("").open("lĩnh vực " + AREAS.get(number)).add("").block("nội dung", words.list(2));
		List<String> own = new ArrayList<>();
		for (int i = 1; i <= GOALS; i++) {
			String name = "M%02d".formatted(i);
			if (area(name) == number && !isWaived(name)) {
				goal(name);
				own.add(name);
			}
		}
		for (int i = 1; i <= Indicators.COUNT; i++) {
			String name = Indicators.name(i);
			boolean hasTargets = Indicators.shape(i) != Indicators.Shape.RESPONSE && Indicators.shape(i) != Indicators.Shape.RANK;
			boolean concerns = hasTargets || charge.lastYear() > Charge.FIRST_YEAR;
			if (area(name) == number && Indicators.shape(i) != Indicators.Shape.PART && concerns && !isWaived(name)) {
				indicator(i, own.get(0));
			}
		}
		waive(number);
		tasks.write(number, own, taskCount);
		source.close();
	}

	private void goal(String name) {
		goals.add(name);
		String clause = words.clause();
		String title = name.equals(INTEGRITY) ? "Phòng ngừa tham nhũng, tiêu cực trong hoạt động công vụ: " + Words.lower(clause) : clause;
		source.add("").add("mục tiêu " + name + " \"" + title + "\"" + refines(name));
	}

	private void indicator(int number, String goal) {
		source.add("").open("chỉ tiêu " + Indicators.name(number) + " \"" + Indicators.title(number) + "\" đo lường " + goal + refines(Indicators.name(number)));
		values(number);
		if (number == 1) {
			source.add("").open("trong số đó chỉ tiêu " + Indicators.name(18) + " \"" + Indicators.title(18) + "\"" + refines(Indicators.name(18)));
			values(18);
			source.close();
		}
		source.close();
	}

	private String refines(String name) {
		return isAbove(name) ? " cụ thể hóa " + above.name() + "." + name : "";
	}

	private void values(int number) {
		boolean department = charge.downwards() == null;
		indicators.put(Indicators.name(number), Map.of());
		switch (Indicators.shape(number)) {
		case RESPONSE -> source.add("đơn vị tính \"ngày làm việc\"")
				.add("đạt trong vòng " + (department ? "05" : above == null ? "10" : "08") + " ngày làm việc sau khi \"bộ, ngành công bố\"");
		case RANK -> source.add("đạt xếp hạng trong nhóm " + (above == null ? 20 : 15) + " về PARIndex trong số \"các tỉnh, thành phố\"");
		default -> figures(number);
		}
	}

	private void figures(int number) {
		String name = Indicators.name(number);
		Map<Integer, Integer> figures = Indicators.next(number, isAbove(name) ? above.indicators().get(name) : Indicators.first(number),
				charge.lastYear(), random);
		indicators.put(name, figures);
		source.add("đơn vị tính \"%\" trên \"" + Indicators.population(number) + "\"");
		boolean weaker = planted == Defect.Kind.WEAKER_TARGET && isAbove(name) && number > 1 && Indicators.shape(number) == Indicators.Shape.SHARE
				&& isAboveBefore(figures, above.indicators().get(name).get(charge.lastYear()) - 3);
		if (weaker) {
			figures.put(charge.lastYear(), above.indicators().get(name).get(charge.lastYear()) - 3);
			planted = null;
		}
		figures.forEach((year, figure) -> {
			if (weaker && year == charge.lastYear()) {
				defects.add(new Found(Defect.Kind.WEAKER_TARGET, source.line(), charge.plan() + "." + name));
			}
			source.add((charge.lastYear() == Charge.FIRST_YEAR ? "đạt " : "đến năm " + year + ": ") + Indicators.target(number, year, figure));
		});
	}

	/** The last target can be made weaker only if it stays above the earlier ones, or they would be reported too. */
	private boolean isAboveBefore(Map<Integer, Integer> figures, int last) {
		return figures.entrySet().stream().allMatch(figure -> figure.getKey() == charge.lastYear() || figure.getValue() < last);
	}

	private void waive(int number) {
		List<String> names = waived.getOrDefault(number, List.of());
		if (planted == Defect.Kind.UNCOVERED_OBLIGATION && !names.isEmpty()) {
			planted = null;
		} else if (!names.isEmpty()) {
			source.add("").add("không áp dụng " + String.join(", ", names.stream().map(name -> above.name() + "." + name).toList())
					+ " vì \"cơ quan không có chức năng, nhiệm vụ về nội dung này\"");
		}
	}

	private void end() {
		source.add("").add("kinh phí tự chủ \"Cân đối trong dự toán ngân sách hằng năm được giao.\"").add("");
		// the Prime Minister asks ministries, which are the Government's
		String charges = above == null ? "đề nghị " : "trách nhiệm ";
		source.add(charges + charge.leads().get(0) + " \"" + words.sentence() + ".\"");
		source.add(charges + charge.leads().get(1) + " \"" + words.sentence() + ".\"").add("");
		String to = above == null ? "ChinhPhu" : charge.downwards() == null ? Registries.PROVINCE : "BoNoiVu";
		source.add("báo cáo \"Báo cáo quý về cải cách hành chính\" do " + charge.leads().get(0) + " gửi " + to + " thời hạn định kỳ hằng quý");
		source.add("báo cáo \"Báo cáo năm về cải cách hành chính\" do " + charge.leads().get(0) + " gửi " + to + " thời hạn chậm nhất ngày 08/12").add("");
		source.add("kết thúc \"Chi tiết nhiệm vụ tại Phụ lục kèm theo. Có vướng mắc, các đơn vị báo cáo để được hướng dẫn.\"").add("");
		source.add("nơi nhận " + to + " để báo cáo, " + charge.leads().get(0) + " để thực hiện, \"Cổng thông tin điện tử\"");
		source.add("lưu \"VT\"").add("người ký \"" + charge.signatory() + "\"").add("");
		source.open("phụ lục NhiemVu \"Chi tiết các nhiệm vụ\"").add("liệt kê nhiệm vụ").add("nhóm theo lĩnh vực").add("đánh số theo nhóm");
		source.add("cột số thứ tự \"TT\"").add("cột nhiệm vụ \"Nhiệm vụ\"").add("cột hoạt động \"Hoạt động\"").add("cột sản phẩm \"Sản phẩm\"")
				.add("cột chủ trì \"Chủ trì\"").add("cột phối hợp \"Phối hợp\"").add("cột thời hạn \"Thời hạn\"").close();
	}
}
