// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.assists.CaretAssists;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/** What Ctrl+1 offers where nothing is wrong. */
class AssistTest extends EditorTest {

	private static final String DEADLINE = "thời hạn quý IV/2025";

	@Test
	void aChangeAtTheCaretIsMadeAndUndoneInOneStep() throws Exception {
		Workbench.page().activate(editor);
		int end = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, DEADLINE);
		editor.selectAndReveal(end - 2, 0);
		String before = document().get();
		CaretAssists assists = new CaretAssists();
		List<String> first = offered(assists, end - 2).map(ICompletionProposal::getDisplayString).toList();
		assertEquals(List.of(Messages.get("assist.waiting")), first);
		String days = "từ ngày 1/10/2025 đến ngày 31/12/2025";
		Conditions.waitFor("offered", () -> offered(assists, end - 2).anyMatch(each -> each.getDisplayString().contains(days)));
		ICompletionProposal change = offered(assists, end - 2).filter(each -> each.getDisplayString().contains(days)).findFirst().orElseThrow();
		assertTrue(change.getAdditionalProposalInfo().contains(days), change::getAdditionalProposalInfo);
		change.apply(document());
		assertTrue(document().get().contains("thời hạn " + days));
		editor.getAction("undo").run();
		assertEquals(before, document().get());
	}

	@Test
	void aChangeThatWasOfferedForAnEarlierTextIsRefused() throws Exception {
		Workbench.page().activate(editor);
		int task = offset("nhiệm vụ N01 ");
		editor.selectAndReveal(task, 0);
		CaretAssists assists = new CaretAssists();
		Conditions.waitFor("offered", () -> offered(assists, task).anyMatch(each -> each.getDisplayString().contains("N01")));
		ICompletionProposal change = offered(assists, task).filter(each -> each.getDisplayString().contains("N01")).findFirst().orElseThrow();
		document().replace(0, 0, "// gõ tiếp\n");
		String typed = document().get();
		change.apply(document());
		assertEquals(typed, document().get());
	}

	private Stream<ICompletionProposal> offered(CaretAssists assists, int offset) {
		return Stream.of(assists.computeQuickAssistProposals(new TextInvocationContext((ISourceViewer) viewer(), offset, 0)));
	}
}
