// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.workbench.editor.completion.PlanContentAssist;
import org.kehoach.workbench.editor.completion.ProposalList;

/** The list of proposals: what it says beside them, and its keys. */
class ProposalListTest extends EditorTest {

	@Test
	void besideAnItemOfThePlanAboveStandsWhatTheHoverSays() throws Exception {
		int end = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "thực hiện KH494.");
		ICompletionProposalExtension5 item = answered("proposal", () -> proposal(end, "KH494.N01"), found -> found != null);
		String text = answered("description", () -> (String) item.getAdditionalProposalInfo(new NullProgressMonitor()), found -> found != null && found.startsWith("**"));
		assertTrue(text.startsWith("**" + PlanKind.TASK.word() + " N01**"), text);
		assertTrue(text.contains("kh-494.kehoach"), text);
	}

	private ICompletionProposalExtension5 proposal(int offset, String name) {
		return Stream.of(new PlanContentAssist().computeCompletionProposals(viewer(), offset)).filter(each -> each.getDisplayString().equals(name)).findFirst()
				.map(ICompletionProposalExtension5.class::cast).orElse(null);
	}

	/** Where there is no window manager the platform's list does not stay open: something like it stands for it. */
	@Test
	void tabIsEnterWhileTheListIsShownAndElseItself() {
		ProposalList keys = new ProposalList();
		keys.install(viewer());
		Shell list = new Shell(viewer().getTextWidget().getShell(), SWT.ON_TOP);
		try {
			new Table(list, SWT.NONE);
			assertEquals(SWT.TAB, pressed(keys, SWT.TAB, 0));
			list.open();
			assertEquals(SWT.CR, pressed(keys, SWT.TAB, 0));
			assertEquals(SWT.TAB, pressed(keys, SWT.TAB, SWT.SHIFT));
			assertEquals('a', pressed(keys, 'a', 0));
		} finally {
			list.dispose();
			keys.uninstall();
		}
	}

	/** What a key is for those who are told of it later. */
	private char pressed(ProposalList keys, char character, int held) {
		Event key = new Event();
		key.widget = viewer().getTextWidget();
		key.character = character;
		key.stateMask = held;
		key.doit = true;
		VerifyEvent event = new VerifyEvent(key);
		keys.verifyKey(event);
		return event.character;
	}
}
