// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import static org.kehoach.documents.appendix.Plans.MAKE;

import java.util.List;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.Column;
import org.kehoach.model.ColumnRole;
import org.kehoach.model.DocumentType;
import org.kehoach.model.Indicator;
import org.kehoach.model.IndicatorBaseline;
import org.kehoach.model.Numbering;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentNumber;

/**
 * The column layouts that are found in plans of ministries, provinces, communes and
 * universities, on one small plan that holds everything they ask for.
 */
public enum Layouts {
	/** A commune's yearly plan: six columns, numbers through the table. */
	COMMUNE(false) {
		@Override
		void fill(Appendix appendix) {
			appendix.setNumbering(Numbering.CONTINUOUS);
			columns(appendix, "NUMBER=TT", "TASK=Nội dung nhiệm vụ", "LEAD=Cơ quan chủ trì", "COORDINATION=Cơ quan phối hợp",
					"TIMING=Thời gian thực hiện/hoàn thành", "PRODUCT=Sản phẩm");
		}
	},
	/** A provincial department's plan: nine columns. */
	DEPARTMENT(false) {
		@Override
		void fill(Appendix appendix) {
			columns(appendix, "NUMBER=TT", "GOAL=Mục tiêu", "TASK=Nhiệm vụ", "ACTIVITY=Hoạt động",
					"PRODUCT=Kết quả/Sản phẩm", "LEAD=Chủ trì", "COORDINATION=Phối hợp", "TIMING=Thời gian",
					"FUNDING=Kinh phí");
		}
	},
	/** Other agencies: headings in two rows, codes, support, results in figures beside the products. */
	TWO_ROWS(false) {
		@Override
		void fill(Appendix appendix) {
			appendix.setCodes(true);
			columns(appendix, "CODE=Mã", "TASK=Nhiệm vụ", "RESULT=Định lượng", "PRODUCT=Sản phẩm", "LEAD=Chủ trì",
					"COORDINATION=Phối hợp", "SUPPORT=Hỗ trợ", "TIMING=Thời hạn", "NOTE=Ghi chú");
			below(appendix, "Kết quả", 2, 3);
			below(appendix, "Trách nhiệm thực hiện", 4, 5, 6);
		}
	},
	/** A commune's style guide: groups in a column, indicators, and a reason that leaders see in the draft only. */
	WITH_REASONS(false) {
		@Override
		void fill(Appendix appendix) {
			appendix.setGrouped(false);
			columns(appendix, "NUMBER=STT", "AREA=Nhóm nhiệm vụ", "TASK=Tên nhiệm vụ", "LEAD=Chủ trì",
					"SUPPORT=Lực lượng hỗ trợ", "INDICATOR=Chỉ tiêu gắn với nhiệm vụ", "RATIONALE=Lý do");
		}
	},
	/** Indicators with the values for three milestones. */
	MILESTONES(true) {
		@Override
		void fill(Appendix appendix) {
			columns(appendix, "NUMBER=STT", "INDICATOR=Chỉ tiêu", "UNIT=Đơn vị tính");
			Plans.milestone(appendix, "Đến hết năm 2026", "2026");
			Plans.milestone(appendix, "Đến năm 2030", "2030");
			Plans.milestone(appendix, "Tầm nhìn 2045", "2045");
			columns(appendix, "LEAD=Đơn vị chủ trì", "COORDINATION=Đơn vị phối hợp cung cấp số liệu");
			below(appendix, "Mức phấn đấu", 3, 4, 5);
		}
	},
	/** A plan template: indicators with a row for each milestone, and where they come from. */
	TARGETS(true) {
		@Override
		void fill(Appendix appendix) {
			columns(appendix, "NUMBER=STT", "INDICATOR=Nội dung chỉ tiêu", "RESULT=Hiện trạng", "TARGET=Chỉ tiêu",
					"TIMING=Mốc hoàn thành", "GOAL=Gắn mục tiêu", "POPULATION=Đối tượng", "PARENT=Chỉ tiêu của cấp trên");
		}
	},
	/** A university's guide: six columns without groups, codes for numbers. */
	UNIVERSITY(false) {
		@Override
		void fill(Appendix appendix) {
			appendix.setGrouped(false);
			appendix.setCodes(true);
			columns(appendix, "NUMBER=STT", "TASK=Nhiệm vụ", "LEAD=Chủ trì", "COORDINATION=Phối hợp", "TIMING=Thời hạn",
					"PRODUCT=Sản phẩm");
		}
	};

	private final boolean indicators;

	Layouts(boolean indicators) {
		this.indicators = indicators;
	}

	abstract void fill(Appendix appendix);

	/** The table of this layout. */
	public BuiltAppendix build(Edition edition) {
		Plan plan = plan();
		Appendix appendix = MAKE.createAppendix();
		appendix.setTitle(indicators ? "Các chỉ tiêu chủ yếu" : "Danh mục nhiệm vụ cụ thể");
		appendix.setIndicators(indicators);
		appendix.setGrouped(true);
		fill(appendix);
		plan.getAppendices().add(appendix);
		return AppendixTableBuilder.build(plan, appendix, edition);
	}

	private static void columns(Appendix appendix, String... columns) {
		for (String column : columns) {
			String[] parts = column.split("=", 2);
			Plans.column(appendix, ColumnRole.valueOf(parts[0]), parts[1]);
		}
	}

	private static void below(Appendix appendix, String group, int... indices) {
		for (int index : indices) {
			Column column = appendix.getColumns().get(index);
			column.setGroupHeading(group);
		}
	}

	private static Plan plan() {
		Plan plan = Plans.plan();
		Plans.period(plan, "2026", "31/12/2030");
		Unit office = Plans.unit("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "VP HĐND-UBND");
		Unit culture = Plans.unit("Phòng Văn hóa - Xã hội", "Phòng VH-XH");
		Unit centre = Plans.unit("Trung tâm Phục vụ hành chính công", "TT PVHCC");
		Unit youth = Plans.unit("Đoàn Thanh niên phường", "Đoàn TN");

		Indicator satisfaction = MAKE.createIndicator();
		satisfaction.setTitle("Mức độ hài lòng của người dân, doanh nghiệp");
		plan.getItems().add(satisfaction);
		Plans.target(satisfaction, null, null, "tối thiểu 95%");
		IndicatorBaseline baseline = MAKE.createIndicatorBaseline();
		baseline.setFromYear(2025);
		baseline.setAmount(new java.math.BigDecimal("91.5"));
		baseline.setPercent(true);
		satisfaction.setBaseline(baseline);
		Task survey = MAKE.createTask();
		survey.setTitle("Khảo sát sự hài lòng của người dân");
		survey.getLeads().add(office);
		survey.setTiming(Plans.timing("hằng năm"));
		survey.getServes().add(satisfaction);
		plan.getItems().add(survey);

		Area procedures = Plans.area(plan, "Cải cách thủ tục hành chính");
		procedures.getLeads().add(centre);
		procedures.setTiming(Plans.timing("thường xuyên"));
		procedures.setFunding(Plans.funding("dự toán"));
		var goal = Plans.goal(procedures, "Thủ tục hành chính đơn giản, thuận tiện");
		Indicator files = Plans.indicator(procedures, "Hồ sơ được số hóa");
		files.setUnit("%");
		files.setPopulation("hồ sơ thủ tục hành chính");
		files.getMeasures().add(goal);
		files.getRefines().add(parent());
		Plans.target(files, "2026", AdministrativeLevel.PROVINCE, "tối thiểu 80%");
		Plans.target(files, "2026", AdministrativeLevel.COMMUNE, "tối thiểu 60%");
		Plans.target(files, "2030", null, "100%");
		Indicator reused = Plans.part(files, "Hồ sơ dùng lại kết quả đã số hóa");
		Plans.target(reused, "2028", null, "từ 30% trở lên");
		Task digitize = Plans.task(procedures, "Số hóa hồ sơ, kết quả giải quyết");
		digitize.getServes().addAll(List.of(goal, files));
		digitize.getCoordinators().addAll(List.of(culture, office));
		digitize.getSupporters().add(youth);
		digitize.setRationale("Năm 2025 mới đạt 52%.");
		digitize.setNote("Ưu tiên hồ sơ đất đai");
		Plans.activity(digitize, "Lập danh mục hồ sơ", "Danh mục");
		Plans.activity(digitize, "Quét, nhập dữ liệu", "Cơ sở dữ liệu").setTiming(Plans.timing("quý III, IV"));
		Task scanning = Plans.subtask(digitize, "Trang bị máy quét");
		scanning.getProducts().add(Plans.product("Máy quét"));
		Task review = Plans.task(procedures, "Rà soát thủ tục hành chính nội bộ");
		review.getProducts().add(Plans.product("Báo cáo rà soát"));

		Area service = Plans.area(plan, "Cải cách chế độ công vụ");
		Task training = Plans.task(service, "Bồi dưỡng công chức");
		training.getLeads().add(culture);
		training.setTiming(Plans.timing("trước 30/11/2026"));
		training.getProducts().add(Plans.product("Lớp bồi dưỡng"));
		return plan;
	}

	private static Indicator parent() {
		Plan above = MAKE.createPlan();
		above.setType(DocumentType.PLAN);
		above.setNumber(DocumentNumber.parse("494/KH-UBND"));
		Indicator indicator = Plans.indicator(Plans.area(above, "Thủ tục"),
				"Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt tối thiểu 80% ở cấp tỉnh và 65% ở cấp xã, tính trên tổng số hồ sơ");
		return indicator;
	}
}
