// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import org.kehoach.model.Activity;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.Column;
import org.kehoach.model.ColumnRole;
import org.kehoach.model.DocumentType;
import org.kehoach.model.Funding;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFactory;
import org.kehoach.model.Product;
import org.kehoach.model.QualitativeTarget;
import org.kehoach.model.Target;
import org.kehoach.model.Task;
import org.kehoach.model.TextTiming;
import org.kehoach.model.Timing;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/** Makes parts of plans without a parser. */
final class Plans {
	static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private Plans() {
	}

	static Unit unit(String title, String shortName) {
		Unit unit = MAKE.createUnit();
		unit.setTitle(title);
		unit.setShortName(shortName);
		return unit;
	}

	static Plan plan() {
		Plan plan = MAKE.createPlan();
		plan.setType(DocumentType.PLAN);
		plan.setNumber(DocumentNumber.parse("/KH-SCT"));
		plan.setDate(PartialDate.parse("7/2025"));
		plan.setIssuer(unit("Sở Công Thương", null));
		return plan;
	}

	static Area area(Plan plan, String title) {
		Area area = MAKE.createArea();
		area.setTitle(title);
		plan.getAreas().add(area);
		return area;
	}

	static Task task(Area area, String title) {
		Task task = MAKE.createTask();
		task.setTitle(title);
		area.getItems().add(task);
		return task;
	}

	static Goal goal(Area area, String title) {
		Goal goal = MAKE.createGoal();
		goal.setTitle(title);
		area.getItems().add(goal);
		return goal;
	}

	static Indicator indicator(Area area, String title) {
		Indicator indicator = MAKE.createIndicator();
		indicator.setTitle(title);
		area.getItems().add(indicator);
		return indicator;
	}

	/** A part of an indicator. */
	static Indicator part(Indicator whole, String title) {
		Indicator part = MAKE.createIndicator();
		part.setTitle(title);
		whole.getParts().add(part);
		return part;
	}

	static Task subtask(Task whole, String title) {
		Task task = MAKE.createTask();
		task.setTitle(title);
		whole.getSubtasks().add(task);
		return task;
	}

	/** A target in words; the milestone and the level may be null. */
	static Target target(Indicator indicator, String milestone, AdministrativeLevel level, String wording) {
		QualitativeTarget value = MAKE.createQualitativeTarget();
		value.setWording(wording);
		Target target = MAKE.createTarget();
		target.setMilestone(milestone == null ? null : PartialDate.parse(milestone));
		target.setLevel(level == null ? AdministrativeLevel.UNSPECIFIED : level);
		target.setValue(value);
		indicator.getTargets().add(target);
		return target;
	}

	static Funding funding(String wording) {
		Funding funding = MAKE.createFunding();
		funding.setWording(wording);
		return funding;
	}

	static void period(Plan plan, String from, String to) {
		Period period = MAKE.createPeriod();
		period.setFrom(PartialDate.parse(from));
		period.setTo(PartialDate.parse(to));
		plan.setPeriod(period);
	}

	static Column column(Appendix appendix, ColumnRole role, String heading) {
		Column column = MAKE.createColumn();
		column.setRole(role);
		column.setHeading(heading);
		appendix.getColumns().add(column);
		return column;
	}

	static Column milestone(Appendix appendix, String heading, String milestone) {
		Column column = column(appendix, ColumnRole.MILESTONE, heading);
		column.setMilestone(PartialDate.parse(milestone));
		return column;
	}

	static Activity activity(Task task, String title, String... products) {
		Activity activity = MAKE.createActivity();
		activity.setTitle(title);
		for (String product : products) {
			activity.getProducts().add(product(product));
		}
		task.getActivities().add(activity);
		return activity;
	}

	static Product product(String text) {
		Product product = MAKE.createProduct();
		product.setText(text);
		return product;
	}

	static Timing timing(String wording) {
		TextTiming timing = MAKE.createTextTiming();
		timing.setWording(wording);
		return timing;
	}

	static Appendix appendix(Plan plan, ColumnRole... roles) {
		Appendix appendix = MAKE.createAppendix();
		appendix.setTitle("Chi tiết nhiệm vụ");
		appendix.setGrouped(true);
		for (ColumnRole role : roles) {
			column(appendix, role, role.getName());
		}
		plan.getAppendices().add(appendix);
		return appendix;
	}
}
