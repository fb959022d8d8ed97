// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.util.List;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Area;
import org.kehoach.model.DateTiming;
import org.kehoach.model.DocumentType;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFactory;
import org.kehoach.model.RecurringTiming;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Review;
import org.kehoach.model.ReviewKind;
import org.kehoach.model.Rhythm;
import org.kehoach.model.Task;
import org.kehoach.model.Timing;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/** Makes plans that charge units with work. */
public final class Work {
	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private Work() {
	}

	static Unit unit(UnitKind kind, String title, Unit... members) {
		Unit unit = MAKE.createUnit();
		unit.setKind(kind);
		unit.setTitle(title);
		unit.setName(title.replace(" ", ""));
		unit.getMembers().addAll(List.of(members));
		return unit;
	}

	static Unit agency(String title, AdministrativeLevel level, Unit above) {
		Unit unit = unit(UnitKind.AGENCY, title);
		unit.setLevel(level);
		unit.setParent(above);
		return unit;
	}

	/** A plan of the second half of 2025 with one area. */
	static Plan plan(Unit issuer) {
		Plan plan = MAKE.createPlan();
		plan.setName("KH");
		plan.setType(DocumentType.PLAN);
		plan.setNumber(DocumentNumber.parse("5/KH-SCT"));
		plan.setDate(PartialDate.parse("10/7/2025"));
		plan.setIssuer(issuer);
		Period period = MAKE.createPeriod();
		period.setFrom(PartialDate.parse("1/7/2025"));
		period.setTo(PartialDate.parse("31/12/2025"));
		plan.setPeriod(period);
		Area area = MAKE.createArea();
		area.setTitle("Thể chế");
		plan.getAreas().add(area);
		return plan;
	}

	static Area area(Plan plan) {
		return plan.getAreas().getFirst();
	}

	/** A task of the area, named as its title; the date may be null. */
	static Task task(Plan plan, String title, String date, Unit... leads) {
		Task task = MAKE.createTask();
		task.setName(title.replaceAll("\\W", ""));
		task.setTitle(title);
		task.setTiming(date == null ? null : on(date));
		task.getLeads().addAll(List.of(leads));
		area(plan).getItems().add(task);
		return task;
	}

	static DateTiming on(String date) {
		DateTiming timing = MAKE.createDateTiming();
		timing.setDate(PartialDate.parse(date));
		return timing;
	}

	static RecurringTiming every(Rhythm... rhythms) {
		RecurringTiming timing = MAKE.createRecurringTiming();
		timing.getRhythms().addAll(List.of(rhythms));
		return timing;
	}

	static ReportingDuty report(Plan plan, String title, Timing timing, Unit... from) {
		ReportingDuty duty = MAKE.createReportingDuty();
		duty.setTitle(title);
		duty.setTiming(timing);
		duty.getFrom().addAll(List.of(from));
		plan.getReports().add(duty);
		return duty;
	}

	/** A review of a plan; the text may be null. */
	static Review review(Plan plan, ReviewKind kind, String text, Timing timing) {
		Review review = MAKE.createReview();
		review.setKind(kind);
		review.setText(text);
		review.setTiming(timing);
		plan.getReviews().add(review);
		return review;
	}

	/** A list of one task and one quarterly report with the text in every place. */
	public static TaskList of(String text) {
		Unit unit = unit(UnitKind.AGENCY, text);
		Plan plan = plan(unit);
		Task task = task(plan, text, "30/9/2025", unit);
		task.getCoordinators().add(unit);
		task.getProducts().add(MAKE.createProduct());
		task.getProducts().getFirst().setText(text);
		task.getTiming().setWording(text);
		task.setFunding(MAKE.createFunding());
		task.getFunding().setText(text);
		report(plan, text, every(Rhythm.QUARTER), unit);
		return new TaskLists(List.of(plan), List.of(unit)).of(unit);
	}
}
