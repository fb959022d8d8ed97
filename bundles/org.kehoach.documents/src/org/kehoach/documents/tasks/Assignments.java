// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kehoach.documents.appendix.AppendixTableBuilder;
import org.kehoach.documents.appendix.Texts;
import org.kehoach.documents.appendix.WorkItem;
import org.kehoach.documents.table.Bullet;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.model.Activity;
import org.kehoach.model.Funding;
import org.kehoach.model.Plan;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Review;
import org.kehoach.model.ReviewKind;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.value.FullNames;

/** Makes assignments of the work, the reports and the reviews of one plan. */
final class Assignments {
	private final Plan plan;
	private final String citation;
	private final Instant issued;

	Assignments(Plan plan) {
		this.plan = plan;
		this.citation = WorkItem.citation(plan);
		this.issued = AppendixTableBuilder.info(plan, "", "").created();
	}

	/** What is charged to whoever leads. */
	Assignment of(WorkItem item, int index) {
		return new Assignment(key(item, index), issued, citation, item.number(), Role.LEAD, subject(item), work(item), item.products(),
				WorkItem.names(item.leads()), WorkItem.names(item.coordinators()), WorkItem.time(item.timing()),
				DueDates.last(item.timing(), plan.getPeriod()).orElse(null), item.funding(), amount(item.ownFunding()),
				DueDates.of(item.timing(), plan.getPeriod()));
	}

	Assignment of(ReportingDuty duty, List<Unit> from, int index) {
		List<Paragraph> work = new ArrayList<>(Texts.prose(duty.getTitle()));
		String way = way(duty);
		if (!way.isEmpty()) {
			work.add(Paragraph.plain(way));
		}
		return new Assignment(plan.getName() + "#bao-cao-" + index, issued, citation, "", Role.REPORT, line(duty.getTitle()),
				new Cell(work, 1), Cell.EMPTY,
				WorkItem.names(from), Cell.EMPTY, WorkItem.time(duty.getTiming()),
				DueDates.last(duty.getTiming(), plan.getPeriod()).orElse(null), Cell.EMPTY, null,
				DueDates.of(duty.getTiming(), plan.getPeriod()));
	}

	/** Of reviews of the same kind each has a number of its own, so that a mid-term review put in later changes no other. */
	Assignment of(Review review) {
		boolean last = review.getKind() == ReviewKind.FINAL;
		String said = line(review.getText());
		String subject = said.isEmpty() ? (last ? "Tổng kết" : "Sơ kết") + " việc thực hiện " + citation : said;
		int index = 1 + plan.getReviews().stream().filter(other -> other.getKind() == review.getKind()).toList().indexOf(review);
		List<Paragraph> work = said.isEmpty() ? List.of(Paragraph.plain(subject)) : Texts.prose(review.getText());
		return new Assignment(plan.getName() + (last ? "#tong-ket-" : "#so-ket-") + index, issued, citation, "", Role.REVIEW, subject,
				new Cell(work, 1), Cell.EMPTY, WorkItem.names(List.of(plan.getIssuer())), Cell.EMPTY, WorkItem.time(review.getTiming()),
				DueDates.last(review.getTiming(), plan.getPeriod()).orElse(null), Cell.EMPTY, null,
				DueDates.of(review.getTiming(), plan.getPeriod()));
	}

	private static String way(ReportingDuty duty) {
		String to = duty.getTo().stream().map(Assignments::name).collect(Collectors.joining(", "));
		String via = duty.getVia() == null ? "" : "qua " + name(duty.getVia());
		if (to.isEmpty()) {
			return Texts.capitalized(via);
		}
		return "Gửi: " + to + (via.isEmpty() ? "" : " (" + via + ")");
	}

	private static String name(Unit unit) {
		return Texts.orEmpty(unit.getShortName() == null ? unit.getTitle() : unit.getShortName());
	}

	/** A task without a name of its own is known by its place. */
	private String key(WorkItem item, int index) {
		String task = FullNames.of(item.task());
		String name = task == null ? plan.getName() + "#" + index : task;
		return item.activity() == null ? name : name + "." + (item.task().getActivities().indexOf(item.activity()) + 1);
	}

	private static String subject(WorkItem item) {
		return line(item.activity() == null || item.activity().getTitle() == null ? item.task().getTitle()
				: item.activity().getTitle());
	}

	private static String line(String text) {
		return Texts.prose(text).stream().map(Paragraph::text).findFirst().orElse("");
	}

	/** A subtask is read below its task, which often begins its sentence. */
	private static Cell work(WorkItem item) {
		List<Paragraph> paragraphs = new ArrayList<>();
		if (item.task().eContainer() instanceof Task around) {
			paragraphs.addAll(Texts.prose(around.getTitle()));
			bulleted(item.task().getTitle(), Bullet.DASH, paragraphs);
		} else {
			paragraphs.addAll(Texts.prose(item.task().getTitle()));
		}
		Bullet bullet = item.task().eContainer() instanceof Task ? Bullet.PLUS : Bullet.DASH;
		List<Activity> shown = item.activity() != null ? List.of(item.activity())
				: item.task().getActivities();
		shown.forEach(activity -> bulleted(activity.getTitle(), bullet, paragraphs));
		return new Cell(paragraphs, 1);
	}

	private static void bulleted(String text, Bullet bullet, List<Paragraph> paragraphs) {
		Texts.prose(text).forEach(
				line -> paragraphs.add(line.bullet() == Bullet.NONE ? new Paragraph(bullet, line.text()) : line));
	}

	private static BigDecimal amount(Funding funding) {
		if (funding == null || funding.getAmount() == null) {
			return null;
		}
		int zeros = switch (funding.getMoneyUnit()) {
		case DONG -> 0;
		case THOUSAND_DONG -> 3;
		case MILLION_DONG -> 6;
		case BILLION_DONG -> 9;
		};
		return funding.getAmount().movePointRight(zeros);
	}
}
