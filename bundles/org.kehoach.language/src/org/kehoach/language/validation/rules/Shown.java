// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.model.Period;
import org.kehoach.model.TargetValue;
import org.kehoach.model.Timing;
import org.kehoach.model.Unit;

/** How messages name things; complete also for files with syntax errors, in which anything may be missing. */
final class Shown {

	private static final int LONGEST = 60;

	private Shown() {
	}

	static String of(Unit unit) {
		return unit.getTitle() == null ? String.valueOf(unit.getName()) : unit.getTitle();
	}

	static String of(Timing timing) {
		return timing.getWording() == null ? source(timing) : timing.getWording();
	}

	static String of(TargetValue value) {
		return value.getWording() == null ? source(value) : value.getWording();
	}

	static String of(Period period) {
		return period.getFrom().equals(period.getTo()) ? period.getFrom().toString() : period.getFrom() + " - " + period.getTo();
	}

	/** The start of a long text. */
	static String start(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST).strip() + "…" : line;
	}

	private static String source(EObject object) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		return node == null ? "?" : NodeModelUtils.getTokenText(node);
	}
}
