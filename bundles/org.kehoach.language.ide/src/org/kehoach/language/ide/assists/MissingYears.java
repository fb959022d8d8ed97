// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.Target;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** Lines for the years of the plan for which an indicator has no target yet; the figures are the author's. */
final class MissingYears implements Assist {

	/** A plan of more years is a mistyped period. */
	private static final int MOST_YEARS = 30;

	@Override
	public List<Fix> at(Caret caret) {
		Indicator indicator = caret.around(Indicator.class).orElse(null);
		TimeWindow days = caret.around(Plan.class).flatMap(plan -> Timings.window(plan.getPeriod())).orElse(null);
		if (indicator == null || indicator.getTargets().isEmpty() || days == null || days.first() == null || days.last() == null) {
			return List.of();
		}
		TreeMap<Integer, Target> known = new TreeMap<>();
		for (Target target : indicator.getTargets()) {
			PartialDate milestone = target.getMilestone();
			if (milestone == null || milestone.year() == 0) {
				return List.of();
			}
			// of several in one year the last: lines for later years come behind all of them
			known.put(milestone.year(), target);
		}
		int first = days.first().getYear();
		int last = days.last().getYear();
		if (last - first < 1 || last - first > MOST_YEARS) {
			return List.of();
		}
		List<TextEdit> edits = new ArrayList<>();
		int missing = 0;
		int year = first;
		while (year <= last) {
			if (known.containsKey(year)) {
				year++;
				continue;
			}
			int from = year;
			while (year <= last && !known.containsKey(year)) {
				year++;
			}
			missing += year - from;
			edits.add(lines(caret, known, from, year));
		}
		return edits.isEmpty() ? List.of() : List.of(Caret.fix(edits, "assist-years", missing));
	}

	/** Behind the target of the year before, else in front of that of the year behind. */
	private static TextEdit lines(Caret caret, TreeMap<Integer, Target> known, int from, int to) {
		boolean behind = known.lowerKey(from) != null;
		Target neighbour = behind ? known.lowerEntry(from).getValue() : known.higherEntry(from).getValue();
		ICompositeNode node = NodeModelUtils.findActualNodeFor(neighbour);
		String indent = caret.indentIn(neighbour.eContainer());
		StringBuilder lines = new StringBuilder();
		for (int year = from; year < to; year++) {
			lines.append(indent).append(start(caret, node)).append(' ').append(year).append(": \"\"").append(caret.text().lineEnd());
		}
		if (behind) {
			return caret.insertion().into(neighbour.eContainer(), neighbour, lines.toString());
		}
		boolean alone = caret.text().startsLine(node.getOffset());
		return new TextEdit(alone ? caret.text().lineStart(node.getOffset()) : node.getOffset(), 0,
				alone ? lines.toString() : lines.toString().stripLeading());
	}

	/** "năm" for the figure of one year, "đến năm" for what is to be reached by then: as the neighbour says. */
	private static String start(Caret caret, ICompositeNode neighbour) {
		for (ILeafNode leaf : neighbour.getLeafNodes()) {
			if (!leaf.isHidden()) {
				boolean until = leaf.getText().equalsIgnoreCase(caret.keyword("đến"));
				return until ? caret.keyword("đến") + ' ' + caret.keyword("năm") : caret.keyword("năm");
			}
		}
		return caret.keyword("năm");
	}
}
