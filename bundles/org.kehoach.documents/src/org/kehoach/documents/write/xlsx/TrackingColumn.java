// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.util.Arrays;
import java.util.List;

import org.kehoach.documents.tasks.TaskList;

/** A column of a tracking sheet: what the plan says, then what the unit fills in. */
enum TrackingColumn {
	NUMBER("TT", 5, true),
	PLAN("Kế hoạch", 16, false),
	ITEM("Mục", 7, true),
	ROLE("Vai trò", 10, true),
	WORK("Nhiệm vụ", 36, false),
	PRODUCTS("Sản phẩm", 20, false),
	LEADS("Chủ trì", 15, false),
	COORDINATORS("Phối hợp", 16, false),
	TIME("Thời gian", 13, true),
	DUE("Hạn cuối", 12, true),
	FUNDING("Kinh phí", 12, true),
	AMOUNT("Số tiền (đồng)", 14, false),
	STATUS("Trạng thái", 14, true),
	DONE("Ngày hoàn thành", 12, true),
	EVIDENCE("Minh chứng (số, ngày văn bản)", 22, false);

	private final String heading;
	private final int digits;
	private final boolean centred;

	TrackingColumn(String heading, int digits, boolean centred) {
		this.heading = heading;
		this.digits = digits;
		this.centred = centred;
	}

	String heading() {
		return heading;
	}

	/** Width, in digits. */
	int digits() {
		return digits;
	}

	boolean centred() {
		return centred;
	}

	/** Whether the unit fills it in. */
	boolean toFillIn() {
		return compareTo(STATUS) >= 0;
	}

	/** Those that a list needs: plans only where there are several, and nothing that would stay empty in every row. */
	static List<TrackingColumn> of(TaskList list) {
		return Arrays.stream(values()).filter(column -> switch (column) {
		case PLAN -> list.plans().size() > 1;
		case ITEM -> list.any(assignment -> !assignment.number().isEmpty());
		case FUNDING -> list.any(assignment -> !assignment.funding().paragraphs().isEmpty());
		case AMOUNT -> list.any(assignment -> assignment.amount() != null);
		default -> true;
		}).toList();
	}
}
