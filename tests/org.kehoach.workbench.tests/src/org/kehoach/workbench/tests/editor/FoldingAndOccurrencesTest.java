// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.editor.occurrences.PlanOccurrences;
import org.kehoach.workbench.tests.support.Conditions;

/** What the server says about a text, shown in its margin and background. */
class FoldingAndOccurrencesTest extends EditorTest {

	@Test
	void aTaskIsFoldedAndStaysSoWhileOneTypesElsewhere() throws Exception {
		int task = document().getLineOffset(document().getLineOfOffset(offset("nhiệm vụ N01 ")));
		Conditions.waitFor("folding of the task", () -> folding(task) != null);
		model().collapse(folding(task));
		int lines = document().getNumberOfLines();
		Conditions.waitFor("folded", () -> viewer().getTextWidget().getLineCount() < lines);
		int moved = "// ghi chú\n".length();
		document().replace(0, 0, "// ghi chú\n// và nữa\n");
		Conditions.waitFor("comment can be folded", () -> folding(0) != null);
		assertTrue(folding(task + moved + "// và nữa\n".length()).isCollapsed());
	}

	@Test
	void everythingThatHasBracesCanBeFolded() {
		long braces = document().get().lines().filter(line -> line.endsWith("{")).count();
		Conditions.waitFor("foldings", () -> foldings() >= braces);
	}

	@Test
	void theSameNameIsMarkedEverywhere() {
		int first = offset("mục tiêu M01") + "mục tiêu ".length();
		editor.selectAndReveal(first + 1, 0);
		Conditions.waitFor("marks", () -> marked().contains(first) && marked().size() > 1);
		List<Integer> places = marked();
		String text = document().get();
		assertTrue(places.stream().allMatch(place -> text.startsWith("M01", place)), places::toString);
		editor.selectAndReveal(offset("thời kỳ"), 0);
		Conditions.waitFor("no marks", () -> marked().isEmpty());
	}

	private ProjectionAnnotationModel model() {
		return ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
	}

	private ProjectionAnnotation folding(int offset) {
		for (Iterator<Annotation> all = model().getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position place = model().getPosition(annotation);
			if (annotation instanceof ProjectionAnnotation folding && place != null && place.offset == offset) {
				return folding;
			}
		}
		return null;
	}

	private int foldings() {
		int count = 0;
		for (Iterator<Annotation> all = model().getAnnotationIterator(); all.hasNext(); all.next()) {
			count++;
		}
		return count;
	}

	private List<Integer> marked() {
		List<Integer> places = new ArrayList<>();
		IAnnotationModel annotations = ((ISourceViewer) viewer()).getAnnotationModel();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (PlanOccurrences.ANNOTATION.equals(annotation.getType())) {
				places.add(annotations.getPosition(annotation).offset);
			}
		}
		return places;
	}
}
