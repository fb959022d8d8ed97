// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** The server is asked each thing once, however many show it. */
@ExtendWith(FailOnLoggedError.class)
class RequestsTest {

	/** Longer than the pauses of all who ask after the last key, in milliseconds. */
	private static final int QUIET = 2_000;

	private PlanProject project;
	private ITextEditor editor;
	private FakeServer server;

	@BeforeEach
	void open() throws Exception {
		project = new PlanProject();
		editor = project.openChecked();
		Workbench.page().showView("org.eclipse.ui.views.ContentOutline");
		server = new FakeServer();
		quietAfter();
	}

	@AfterEach
	void clean() throws CoreException {
		server.close();
		Workbench.reset();
	}

	/** What was asked until some things were asked and nothing more is asked for a while. */
	private Map<String, Integer> quietAfter(String... expected) {
		Map<String, Integer> all = new TreeMap<>();
		long[] last = { System.nanoTime() };
		Conditions.waitFor("no more questions", () -> {
			Map<String, Integer> now = server.calls();
			if (!now.isEmpty()) {
				last[0] = System.nanoTime();
			}
			now.forEach((call, times) -> all.merge(call, times, Integer::sum));
			return all.keySet().containsAll(Set.of(expected)) && System.nanoTime() - last[0] > QUIET * 1_000_000L;
		});
		return all;
	}

	@Test
	void aKeyAsksEachThingOnce() throws Exception {
		IDocument document = PlanProject.document(editor);
		document.replace(document.get().indexOf("\"", document.get().indexOf("nhiệm vụ ")) + 1, 0, "X");
		Map<String, Integer> asked = quietAfter("didChange", "documentSymbol", "foldingRange");
		System.out.println("Figure: a key asks " + asked);
		assertEquals(1, asked.get("didChange"), asked::toString);
		assertEquals(1, asked.get("documentSymbol"), asked::toString);
		assertEquals(1, asked.get("foldingRange"), asked::toString);
	}

	@Test
	void aStepOfTheCaretAsksForItsNameOnly() throws Exception {
		IDocument document = PlanProject.document(editor);
		editor.selectAndReveal(document.get().indexOf(EditorTest.LEAD_OF_FIRST_TASK) + EditorTest.LEAD_OF_FIRST_TASK.length() - 1, 0);
		Map<String, Integer> asked = quietAfter("documentHighlight");
		System.out.println("Figure: a step of the caret asks " + asked);
		assertEquals(Map.of("documentHighlight", 1), asked);
	}

	@Test
	void aQuestionThatIsDroppedAgainAndAgainIsGivenUp() throws Exception {
		server.drop("codeAction");
		IDocument document = PlanProject.document(editor);
		document.replace(document.get().indexOf("\"", document.get().indexOf("nhiệm vụ ")) + 1, 0, "X");
		Map<String, Integer> asked = quietAfter("codeAction");
		assertTrue(asked.get("codeAction") > 1, asked::toString);
	}
}
