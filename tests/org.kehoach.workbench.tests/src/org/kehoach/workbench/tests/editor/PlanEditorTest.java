// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.Test;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.workbench.editor.completion.PlanContentAssist;
import org.kehoach.workbench.editor.hover.PlanHover;
import org.kehoach.workbench.editor.minings.PlanMinings;
import org.kehoach.workbench.editor.navigation.DefinitionLinks;
import org.kehoach.workbench.editor.outline.OutlineNode;
import org.kehoach.workbench.editor.outline.PlanOutline;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/** Colours, findings, completion, hover, navigation and outline. */
class PlanEditorTest extends EditorTest {

	private static final int AREAS = 7;

	@Test
	void colours() {
		ITextViewer viewer = PlanProject.viewer(editor);
		String text = PlanProject.document(editor).get();
		StyleRange keyword = viewer.getTextWidget().getStyleRangeAtOffset(text.indexOf("kế hoạch KHSo"));
		assertEquals(SWT.BOLD, keyword.fontStyle);
		StyleRange prose = viewer.getTextWidget().getStyleRangeAtOffset(text.indexOf("Triển khai Nghị quyết"));
		assertNotNull(prose.foreground);
		assertFalse(prose.foreground.equals(keyword.foreground));
	}

	@Test
	void anOpenedQuotationMarkColoursWhatFollows() throws Exception {
		IDocument document = PlanProject.document(editor);
		int keyword = document.get().indexOf("thời kỳ");
		document.replace(keyword, 0, "\"\"\"");
		StyleRange style = PlanProject.viewer(editor).getTextWidget().getStyleRangeAtOffset(keyword + 3);
		assertTrue(style == null || style.fontStyle == SWT.NORMAL, "still painted as a keyword");
		document.replace(keyword, 3, "");
		assertEquals(SWT.BOLD, PlanProject.viewer(editor).getTextWidget().getStyleRangeAtOffset(keyword).fontStyle);
	}

	@Test
	void theWaveUnderALoneBracketGoesWithItsProblem() throws Exception {
		IDocument document = PlanProject.document(editor);
		int before = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "}");
		int bracket = before - 1;
		Conditions.waitFor("a wave", () -> isUnderlined(document.get().length() - 2) || isUnderlined(bracket));
		document.replace(bracket, 1, "");
		Conditions.waitFor("no error", () -> project.errors(PlanProject.PLAN).isEmpty());
		Conditions.waitFor("no wave", () -> !isUnderlined(document.get().length() - 2));
	}

	private boolean isUnderlined(int offset) {
		StyleRange style = PlanProject.viewer(editor).getTextWidget().getStyleRangeAtOffset(offset);
		return style != null && style.underline;
	}

	@Test
	void aKeywordWhoseMeaningHasTheTypedWordIsNoProposal() throws Exception {
		int end = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "");
		ICompletionProposal[] proposals = compute(end);
		PlanProject.document(editor).replace(end, 0, "nhiem v");
		List<String> left = Arrays.stream(proposals)
				.filter(proposal -> ((ICompletionProposalExtension2) proposal).validate(PlanProject.document(editor), end + "nhiem v".length(), null))
				.map(ICompletionProposal::getDisplayString).toList();
		assertEquals(List.of("nhiệm vụ …", "nhiệm vụ"), left);
	}

	@Test
	void anErrorIsMarkedWhileTypingAndGoesWhenFixed() throws Exception {
		assertEquals(List.of(), project.errors(PlanProject.PLAN));
		int end = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "phối hợp KhongCo");
		int line = PlanProject.document(editor).getLineOfOffset(end) + 1;
		Conditions.waitFor("error", () -> project.errors(PlanProject.PLAN).equals(List.of(line + " KH010")));
		PlanProject.document(editor).replace(end - "KhongCo".length(), "KhongCo".length(), "SoNoiVu");
		Conditions.waitFor("no error", () -> project.errors(PlanProject.PLAN).isEmpty());
	}

	@Test
	void aChangeOfThePlanAboveIsMarkedInTheOtherFile() throws Exception {
		IFile parent = project.file(PlanProject.PARENT);
		String text = parent.readString();
		parent.setContents(text.replace("nhiệm vụ N01 ", "nhiệm vụ N91 ").getBytes("UTF-8"), true, false, null);
		Conditions.waitFor("error in the plan", () -> !project.errors(PlanProject.PLAN).isEmpty());
		parent.setContents(text.getBytes("UTF-8"), true, false, null);
		Conditions.waitFor("no error", () -> project.errors(PlanProject.PLAN).isEmpty());
	}

	@Test
	void unitsAfterCoordination() throws Exception {
		List<String> names = proposals(PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "phối hợp "));
		assertTrue(names.containsAll(List.of("SoTuPhap", "CacDonVi", "VanPhong")), names::toString);
		assertTrue(names.indexOf("VanPhong") < names.indexOf("SoTuPhap"), "divisions of the issuer first");
	}

	@Test
	void itemsOfThePlanAbove() throws Exception {
		List<String> names = proposals(PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "thực hiện KH494."));
		assertTrue(names.contains("KH494.N01"), names::toString);
		assertTrue(names.stream().allMatch(name -> name.startsWith("KH494.")), names::toString);
	}

	@Test
	void aProposalReplacesWhatWasTypedAndABlankFollowsAKeyword() throws Exception {
		int end = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "phoi h");
		ICompletionProposal[] proposals = compute(end);
		((ICompletionProposalExtension2) proposals[0]).apply(PlanProject.viewer(editor), (char) 0, 0, end);
		assertTrue(PlanProject.document(editor).get().contains(LEAD_OF_FIRST_TASK + "\n\t\t\tphối hợp \n"));
	}

	/** The list was asked for behind "ph" and came when the rest was there already. */
	@Test
	void aProposalForAnEarlierCaretTookTheNextLineAway() throws Exception {
		int end = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "phoi h");
		ICompletionProposal[] proposals = compute(end - "oi h".length());
		ICompletionProposal keyword = Arrays.stream(proposals).filter(proposal -> proposal.getDisplayString().equals("phối hợp")).findFirst().orElseThrow();
		String before = document().get();
		((ICompletionProposalExtension2) keyword).apply(viewer(), (char) 0, 0, end);
		assertEquals(before.replace(LEAD_OF_FIRST_TASK + "\n\t\t\tphoi h\n", LEAD_OF_FIRST_TASK + "\n\t\t\tphối hợp \n"), document().get());
	}

	@Test
	void whoeverWritesProseIsLeftAlone() throws Exception {
		int comment = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "// nhiem v");
		assertEquals(0, new PlanContentAssist().computeCompletionProposals(viewer(), comment).length);
		int text = document().get().indexOf("Triển khai Nghị quyết") + "Tri".length();
		assertEquals(0, new PlanContentAssist().computeCompletionProposals(viewer(), text).length);
	}

	@Test
	void hoverExplainsAName() throws Exception {
		int offset = PlanProject.document(editor).get().indexOf("KH494.N01") + 7;
		PlanHover hover = new PlanHover();
		String text = answered("hover", () -> hover.getHoverInfo(viewer(), new Region(offset, 0)), found -> found != null);
		assertTrue(text.startsWith("**" + PlanKind.TASK.word() + " N01**"), text);
	}

	@Test
	void definitionOpensThePlanAbove() {
		int offset = PlanProject.document(editor).get().indexOf("KH494.N01") + 2;
		IHyperlink[] links = new DefinitionLinks().detectHyperlinks(PlanProject.viewer(editor), new Region(offset, 0), false);
		assertEquals("KH494.N01".length(), links[0].getHyperlinkRegion().getLength());
		links[0].open();
		Conditions.waitFor("editor of the plan above", () -> Workbench.page().getActiveEditor() instanceof ITextEditor active
				&& project.file(PlanProject.PARENT).equals(active.getEditorInput().getAdapter(IFile.class))
				&& ((ITextSelection) active.getSelectionProvider().getSelection()).getText().equals("N01"));
	}

	@Test
	void outlineHasTheSevenAreas() throws Exception {
		Shell shell = new Shell(Workbench.window().getShell());
		PlanOutline outline = (PlanOutline) editor.getAdapter(IContentOutlinePage.class);
		try {
			outline.createControl(shell);
			Conditions.waitFor("outline", () -> !outline.roots().isEmpty());
			OutlineNode plan = outline.roots().getFirst();
			assertEquals(AREAS, plan.children().stream().filter(n -> n.symbol().getKind() == PlanKind.AREA.symbolKind()).count());
			int before = plan.children().size();
			int end = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "phoi");
			Conditions.waitFor("syntax error", () -> !project.errors(PlanProject.PLAN).isEmpty());
			assertEquals(before, outline.roots().getFirst().children().size());
			editor.selectAndReveal(end, 0);
			Conditions.waitFor("caret followed", () -> outline.getSelection().toString().contains("OutlineNode"));
		} finally {
			outline.dispose();
			shell.dispose();
		}
	}

	@Test
	void outlineIsFilteredWithoutAccents() {
		Shell shell = new Shell(Workbench.window().getShell());
		PlanOutline outline = (PlanOutline) editor.getAdapter(IContentOutlinePage.class);
		try {
			outline.createControl(shell);
			Conditions.waitFor("outline", () -> !outline.roots().isEmpty());
			int all = shownItems(outline);
			outline.filter("xac dinh nhiem vu");
			List<String> found = new ArrayList<>();
			collect(((Tree) ((Composite) outline.getControl()).getChildren()[1]).getItems(), found);
			assertTrue(found.stream().anyMatch(name -> name.startsWith("N01 ")), found::toString);
			assertTrue(found.stream().noneMatch(name -> name.startsWith("N02 ")), found::toString);
			outline.filter("");
			assertEquals(all, shownItems(outline));
		} finally {
			outline.dispose();
			shell.dispose();
		}
	}

	private static int shownItems(PlanOutline outline) {
		List<String> found = new ArrayList<>();
		collect(((Tree) ((Composite) outline.getControl()).getChildren()[1]).getItems(), found);
		return found.size();
	}

	private static void collect(TreeItem[] items, List<String> names) {
		for (TreeItem item : items) {
			names.add(item.getText());
			if (item.getExpanded()) {
				collect(item.getItems(), names);
			}
		}
	}

	@Test
	void notesInTheTextTellReferencesAndDays() {
		PlanMinings minings = new PlanMinings();
		List<? extends ICodeMining> found = answered("notes", () -> minings.provideCodeMinings(viewer(), null).join(), list -> !list.isEmpty());
		String text = document().get();
		assertTrue(found.stream().anyMatch(note -> note.getLabel().contains("←") && text.startsWith("M01", note.getPosition().offset - 3)),
				() -> found.stream().map(ICodeMining::getLabel).toList().toString());
		assertTrue(found.stream().anyMatch(note -> note.getLabel().contains("/2025")),
				() -> found.stream().map(ICodeMining::getLabel).toList().toString());
	}

	private List<String> proposals(int offset) {
		return Arrays.stream(compute(offset)).map(ICompletionProposal::getDisplayString).toList();
	}

	private ICompletionProposal[] compute(int offset) {
		PlanContentAssist assist = new PlanContentAssist();
		return answered("proposals", () -> assist.computeCompletionProposals(viewer(), offset), found -> found.length > 0);
	}
}
