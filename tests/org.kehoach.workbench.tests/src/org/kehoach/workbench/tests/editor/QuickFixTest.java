// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.Test;
import org.kehoach.language.fixes.QuickFixes;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;
import org.kehoach.workbench.editor.fixes.LineFixes;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/** Problems that are put right by the platform's quick fix. */
class QuickFixTest extends EditorTest {

	private static final String LISTED_TWICE = "KH217";
	private static final String TWICE = "phối hợp SoTuPhap, SoTuPhap";

	/** Where the mistake is; the first line is 1. */
	private int line;

	/** @return the offset behind it */
	private int makeMistake() throws BadLocationException {
		int end = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, TWICE);
		line = document().getLineOfOffset(end) + 1;
		return end;
	}

	@Test
	void aUnitThatIsListedTwiceIsTakenOutAndOneUndoBringsItBack() throws Exception {
		makeMistake();
		String twice = document().get();
		Fix fix = fix(LISTED_TWICE);
		assertTrue(fix.label().contains("SoTuPhap"), fix.label());
		fix.run();
		Conditions.waitFor("fixed", () -> document().get().contains("phối hợp SoTuPhap\n"));
		Conditions.waitFor("finding gone", () -> marker(LISTED_TWICE) == null);
		editor.getAction("undo").run();
		assertEquals(twice, document().get());
	}

	@Test
	void theFixOfAClosedPlanOpensIt() throws Exception {
		makeMistake();
		editor.doSave(null);
		fix(LISTED_TWICE);
		Workbench.page().closeEditor(editor, false);
		fix(LISTED_TWICE).run();
		Conditions.waitFor("editor with the fixed text", () -> Workbench.page().getActiveEditor() instanceof ITextEditor opened
				&& PlanProject.document(opened).get().contains("phối hợp SoTuPhap\n"));
		assertTrue(Workbench.page().getActiveEditor().isDirty());
	}

	@Test
	void aFixIsOfferedAnywhereInTheLine() throws Exception {
		int end = makeMistake();
		fix(LISTED_TWICE);
		int start = end - TWICE.length();
		IQuickAssistInvocationContext caret = new TextInvocationContext((ISourceViewer) viewer(), start, 0);
		ICompletionProposal[] found = new LineFixes().computeQuickAssistProposals(caret);
		assertEquals(1, found.length);
		found[0].apply(document());
		Conditions.waitFor("fixed", () -> document().get().contains("phối hợp SoTuPhap\n"));
	}

	@Test
	void theBulbStandsAtWhatCanBePutRightOnly() throws Exception {
		makeMistake();
		fix(LISTED_TWICE);
		Conditions.waitFor("bulb", () -> bulbs().contains(LISTED_TWICE));
		List<String> without = bulbs().stream().filter(code -> !QuickFixes.has(code)).toList();
		assertEquals(List.of(), without);
		assertTrue(problems().anyMatch(problem -> problem.isQuickFixableStateSet() && !problem.isQuickFixable()), "the example has some that only its author can put right");
	}

	private Stream<MarkerAnnotation> problems() {
		Iterable<Annotation> all = () -> ((ISourceViewer) viewer()).getAnnotationModel().getAnnotationIterator();
		return StreamSupport.stream(all.spliterator(), false).filter(MarkerAnnotation.class::isInstance).map(MarkerAnnotation.class::cast);
	}

	/** The rules of the problems that have a bulb. */
	private List<String> bulbs() {
		return problems().filter(problem -> problem.isQuickFixableStateSet() && problem.isQuickFixable())
				.map(problem -> problem.getMarker().getAttribute(FileMarkers.CODE, "")).toList();
	}

	/** What can be done about a finding. */
	private record Fix(IMarkerResolution first, IMarker finding) {

		String label() {
			return first.getLabel();
		}

		void run() {
			first.run(finding);
		}
	}

	/** Waits for the first fix of a finding; looked up once, for the finding may come anew at any time. */
	private Fix fix(String code) {
		Fix[] found = { null };
		Conditions.waitFor("fix of " + code, () -> {
			IMarker marker = marker(code);
			IMarkerResolution[] fixes = marker == null ? new IMarkerResolution[0] : IDE.getMarkerHelpRegistry().getResolutions(marker);
			found[0] = fixes.length == 0 ? null : new Fix(fixes[0], marker);
			return found[0] != null;
		});
		return found[0];
	}

	private IMarker marker(String code) {
		try {
			return Arrays.stream(project.file(PlanProject.PLAN).findMarkers(FileMarkers.TYPE, true, IResource.DEPTH_ZERO))
					.filter(marker -> code.equals(marker.getAttribute(FileMarkers.CODE, "")))
					// the example has one of its own
					.filter(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) == line).findFirst().orElse(null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
