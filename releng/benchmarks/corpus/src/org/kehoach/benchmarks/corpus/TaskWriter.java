// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes the tasks of a plan: first those that carry out tasks above, then its own. */
final class TaskWriter {

	private static final List<String> STEERING = List.of("Kiểm tra công tác cải cách hành chính tại các đơn vị", "Tuyên truyền về cải cách hành chính",
			"Phát động phong trào sáng kiến cải cách hành chính", "Đối thoại với người dân, doanh nghiệp về thủ tục hành chính");
	/** The task of each plan about corruption, and the area that it stands in; it is what people search for first. */
	private static final String CORRUPTION = "Phòng, chống tham nhũng, lãng phí, tiêu cực: ";
	private static final int PUBLIC_FINANCE = 5;
	private static final List<String> FUNDING = List.of("thường xuyên", "dự toán \"Theo dự toán hằng năm\"", "tự chủ", "dự toán 250 triệu đồng");
	/** One of so many tasks of a plan that others carry out is for a whole group. */
	private static final int FOR_GROUP = 5;
	private static final int UNDATED = 10;

	private final Charge charge;
	private final Issued above;
	private final Random random;
	private final Words words;
	private final Source source;
	private final List<PlanWriter.Found> defects = new ArrayList<>();
	private Defect.Kind planted;
	/** Tasks above that this plan has still to carry out. */
	private final List<String> open;
	private final Map<String, List<String>> assigned = new HashMap<>();
	private int count;

	TaskWriter(Charge charge, Issued above, Random random, Words words, Source source, Defect.Kind planted) {
		this.charge = charge;
		this.above = above;
		this.random = random;
		this.words = words;
		this.source = source;
		this.planted = planted;
		this.open = new ArrayList<>(above == null ? List.of() : above.tasks().getOrDefault(charge.group(), List.of()));
	}

	List<PlanWriter.Found> defects() {
		return defects;
	}

	/** Names of the tasks by the unit that leads them. */
	Map<String, List<String>> assigned() {
		return assigned;
	}

	int count() {
		return count;
	}

	/** @param area number of the area, from 0; of what is above, the last area takes the rest */
	void write(int area, List<String> goals, int tasks) {
		for (int i = 0; i < tasks; i++) {
			String carriedOut = open.isEmpty() ? null : open.remove(0);
			write(title(area, i), goals.get(i % goals.size()), carriedOut);
		}
		if (area == 6 && !open.isEmpty()) {
			throw new IllegalStateException("Plan " + charge.plan() + " has too few tasks");
		}
	}

	private String title(int area, int task) {
		if (area == 0 && task < STEERING.size()) {
			return STEERING.get(task) + ": " + words.object();
		}
		return area == PUBLIC_FINANCE && task == 0 ? CORRUPTION + Words.lower(words.clause()) : words.clause();
	}

	private void write(String title, String goal, String carriedOut) {
		String name = "N%02d".formatted(++count);
		boolean forGroup = charge.downwards() != null && count % FOR_GROUP == 0;
		String lead = forGroup ? charge.downwards() : charge.leads().get(count % charge.leads().size());
		assigned.computeIfAbsent(lead, key -> new ArrayList<>()).add(name);
		source.add("").open("nhiệm vụ " + name + " \"" + title + "\" phục vụ " + goal);
		boolean late = carriedOut != null && plant(Defect.Kind.LATE_DEADLINE, source.line(), name);
		if (carriedOut != null) {
			source.add("thực hiện " + above.name() + "." + carriedOut);
		} else if (above != null && plant(Defect.Kind.BROKEN_LINK, source.line(), name)) {
			source.add("thực hiện " + above.name() + ".N999");
		}
		for (int i = random.nextInt(4); i > 1; i--) {
			source.open("hoạt động \"" + words.clause() + "\"").add("sản phẩm " + words.product()).close();
		}
		source.add("sản phẩm " + words.product());
		source.add("chủ trì " + lead);
		String other = charge.leads().get((count + 1) % charge.leads().size());
		source.add("phối hợp " + other + ", " + charge.leads().get((count + 2) % charge.leads().size()));
		boolean endless = carriedOut == null && above != null && count > 3 && plant(Defect.Kind.UNCHECKABLE_TIME, source.line(), name);
		source.add("thời hạn " + (endless ? "thường xuyên" : late ? "chậm nhất ngày 31/12/" + charge.lastYear() : time(carriedOut, forGroup)));
		source.add("kinh phí " + words.pick(FUNDING));
		if (random.nextInt(6) == 0) {
			source.add("ghi chú \"Theo hướng dẫn tại @NghiDinh201; lồng ghép với " + words.object() + ".\"");
		}
		source.close();
	}

	private boolean plant(Defect.Kind kind, int line, String task) {
		if (planted != kind) {
			return false;
		}
		defects.add(new PlanWriter.Found(kind, line, charge.plan() + "." + task));
		planted = null;
		return true;
	}

	/**
	 * Who carries out a task is done before who set it: the nation in 2030, provinces in 2029, departments in 2028; communes
	 * before October 2026, what their provinces ask of them by October or November. What others carry out has a last day only.
	 */
	private String time(String carriedOut, boolean forGroup) {
		if (above == null && forGroup) {
			return Times.deadline(random, 2030, 1, 11);
		}
		if (above != null && charge.downwards() != null) {
			return forGroup ? Times.deadline(random, 2026, 10, 11) : Times.deadline(random, 2029, 1, 11);
		}
		if (carriedOut != null) {
			return charge.lastYear() == Charge.FIRST_YEAR ? Times.dated(random, 2026, 1, 9) : Times.dated(random, 2028, 1, 12);
		}
		return random.nextInt(UNDATED) == 0 ? Times.undated(random)
				: Times.dated(random, Charge.FIRST_YEAR + random.nextInt(charge.lastYear() - Charge.FIRST_YEAR + 1), 1, 12);
	}
}
