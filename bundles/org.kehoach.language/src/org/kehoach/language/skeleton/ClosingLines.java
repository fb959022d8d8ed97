// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.language.validation.rules.OwedItems;
import org.kehoach.model.Appendix;
import org.kehoach.model.Plan;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;

/** What stands behind the areas: funding, who does what, reports, recipients, signature, the table. */
final class ClosingLines {

	/** As many divisions are named as recipients. */
	private static final int FEW = 4;
	/** Whose head signs as what, by how the agency's name begins, without accents. */
	private static final List<List<String>> SIGNATORIES = List.of(List.of("so ", "GIÁM ĐỐC"), List.of("bo ", "BỘ TRƯỞNG"),
			List.of("van phong", "CHÁNH VĂN PHÒNG"), List.of("thanh tra", "CHÁNH THANH TRA"), List.of("department ", "DIRECTOR"));
	private static final String COMMITTEE = "UBND";

	private final SkeletonRequest request;
	private final References references;
	private final Words words;
	private final TimeWords times;

	ClosingLines(SkeletonRequest request, References references, Words words) {
		this.request = request;
		this.references = references;
		this.words = words;
		this.times = new TimeWords(request.period(), request.agency(), references);
	}

	String write() {
		StringBuilder text = new StringBuilder();
		Optional<Unit> office = office();
		text.append("\nkinh phí ").append(words.blank("funding")).append('\n');
		text.append("\ntổ chức thực hiện ").append(words.blank("implementation")).append('\n');
		office.ifPresent(unit -> text.append("\ntrách nhiệm ").append(references.unit(unit)).append(' ').append(words.blank("responsibility")).append('\n'));
		String by = office.map(unit -> " do " + references.unit(unit)).orElse("");
		text.append(reports(by));
		text.append("\nnơi nhận ").append(recipients()).append("\nlưu \"VT\"\nngười ký ").append(signatory()).append('\n');
		text.append(appendix());
		return text.toString();
	}

	/** The division that follows the plan up: the office, else the first one. */
	private Optional<Unit> office() {
		List<Unit> divisions = request.agency().getUnits().stream().filter(unit -> unit.getKind() == UnitKind.DIVISION && unit.getTitle() != null).toList();
		return divisions.stream().filter(unit -> {
			String title = VietnameseWords.unaccented(unit.getTitle());
			return title.startsWith("van phong") || title.contains("office");
		}).findFirst().or(() -> divisions.stream().findFirst());
	}

	/** Those that a plan above asks of the agency, else the yearly round of Công văn 4625/BNV-CCHC. */
	private String reports(String by) {
		StringBuilder text = new StringBuilder();
		for (Plan parent : request.parents()) {
			for (ReportingDuty above : OwedItems.reports(parent, request.agency())) {
				text.append("\nbáo cáo ").append(Quoted.line(above.getTitle() == null ? "" : above.getTitle())).append(by);
				String to = references.units(above.getTo().stream().filter(unit -> !unit.eIsProxy()).toList());
				text.append(to.isEmpty() ? "" : " gửi " + to);
				text.append(above.getVia() == null || above.getVia().eIsProxy() ? "" : " qua " + references.unit(above.getVia()));
				text.append(above.getTiming() == null ? "" : " thời hạn " + times.deadline(above.getTiming())).append('\n');
			}
		}
		if (text.isEmpty()) {
			String to = superior().map(unit -> " gửi " + references.unit(unit)).orElse("");
			text.append("\nbáo cáo ").append(Quoted.line(words.get("report"))).append(by).append(to)
					.append(" thời hạn định kỳ hằng quý, 6 tháng, năm\n");
		}
		return text.toString();
	}

	/** Who issued the plan above, as far as known. */
	private Optional<Unit> superior() {
		return request.parents().stream().map(Plan::getIssuer).filter(unit -> unit != null && !unit.eIsProxy() && unit != request.agency()).findFirst();
	}

	private String recipients() {
		List<Unit> inside = request.agency().getUnits();
		List<Unit> doing = inside.stream().filter(unit -> unit.getKind() == UnitKind.GROUP).limit(1).toList();
		if (doing.isEmpty()) {
			doing = inside.stream().filter(unit -> unit.getKind() == UnitKind.DIVISION).limit(FEW).toList();
		}
		String own = doing.stream().map(unit -> references.unit(unit) + " để thực hiện").collect(Collectors.joining(", "));
		String above = superior().map(unit -> references.unit(unit) + " để báo cáo").orElse("");
		if (own.isEmpty()) {
			own = words.blank("recipients");
		}
		return above.isEmpty() ? own : above + ", " + own;
	}

	private String signatory() {
		Unit agency = request.agency();
		if (COMMITTEE.equals(agency.getSymbol())) {
			return "thay mặt " + Quoted.line(words.get("chairman"));
		}
		String title = agency.getTitle() == null ? "" : VietnameseWords.unaccented(agency.getTitle());
		return SIGNATORIES.stream().filter(signs -> title.startsWith(signs.getFirst())).map(signs -> Quoted.line(signs.getLast())).findFirst()
				.orElseGet(() -> words.blank("signatory"));
	}

	/** The table of the plan above that lists tasks, with its headings; else the usual one. */
	private String appendix() {
		for (Plan parent : request.parents()) {
			for (Appendix appendix : parent.getAppendices()) {
				if (!appendix.isIndicators() && !appendix.getColumns().isEmpty()) {
					TableLayout layout = TableLayout.of(appendix);
					return "\n" + layout.text(Quoted.name(appendix.getName() == null ? "NhiemVu" : appendix.getName()), words.get("appendix"));
				}
			}
		}
		return "\n" + TableLayout.usual(words).text("NhiemVu", words.get("appendix"));
	}
}
