// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.editor.preferences.EditorPreferences;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/** What happens while keys are typed, and the commands that change the layout. */
class TypingTest extends EditorTest {

	private int start;

	@BeforeEach
	void anEmptyLine() throws Exception {
		Workbench.page().activate(editor);
		start = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "");
		editor.selectAndReveal(start, 0);
	}

	@AfterEach
	void defaults() {
		EditorPreferences.store().setToDefault(EditorPreferences.FORMAT_ON_SAVE);
		EditorPreferences.store().setToDefault(EditorPreferences.CLOSE_PAIRS);
		EditorPreferences.store().setToDefault(EditorPreferences.WRAP_TEXTS);
		EditorPreferences.store().setToDefault(EditorPreferences.FIT_PASTED);
	}

	@Test
	void pairsAreClosedAndTypedOver() {
		type("hoạt động \"A\" {");
		assertEquals("hoạt động \"A\" {|}", line());
		type("}");
		assertEquals("hoạt động \"A\" {}|", line());
	}

	@Test
	void backspaceTakesBothOfAPair() {
		type("\"");
		assertEquals("\"|\"", line());
		type("\b");
		assertEquals("|", line());
	}

	@Test
	void threeQuotationMarksOpenATextOfSeveralLines() {
		type("\"\"\"");
		assertEquals("\"\"\"|\"\"\"", line());
	}

	@Test
	void insideATextBracketsAndQuotationMarksAreLeftAlone() {
		type("\"a (b");
		assertEquals("\"a (b|\"", line());
		type("\"");
		assertEquals("\"a (b\"|", line());
	}

	@Test
	void aSelectionIsPutBetween() {
		type("một hai");
		editor.selectAndReveal(start + 4, 3);
		type("\"");
		assertTrue(line().replace("|", "").equals("một \"hai\""), this::line);
	}

	@Test
	void whoDoesNotWantPairsGetsNone() {
		EditorPreferences.store().setValue(EditorPreferences.CLOSE_PAIRS, false);
		type("\"A\" {");
		assertEquals("\"A\" {|", line());
	}

	@Test
	void theQuotationMarksOfWordComeInPairsWithinTexts() {
		type("hoạt động \"về \u00ABA");
		assertEquals("hoạt động \"về \u00ABA|\u00BB\"", line());
		type("\u00BB");
		assertEquals("hoạt động \"về \u00ABA\u00BB|\"", line());
	}

	@Test
	void linesOfATextAreDividedWhenTheyBecomeTooLong() throws Exception {
		String words = "Ban hành kế hoạch kiểm tra cải cách hành chính tại các phòng và đơn vị thuộc Sở trong năm";
		type("ghi chú \"\"\"\n");
		document().replace(viewer().getSelectedRange().x, 0, words);
		editor.selectAndReveal(offset(words) + words.length(), 0);
		type(" đúngdắn");
		assertTrue(document().get().contains("trong\n\t\t\tnăm đúngdắn"), () -> document().get().substring(start, start + 200));
		EditorPreferences.store().setValue(EditorPreferences.WRAP_TEXTS, false);
		type(" vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ");
		assertTrue(document().get().contains("đúngdắn vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ vàđúnghạnvàđầyđủ"));
	}

	@Test
	void pastedQuotationMarksAndLineEndsBrokeATextOnOneLine() {
		type("hoạt động \"về \"");
		editor.selectAndReveal(start + "hoạt động \"về ".length(), 0);
		paste("các \"điểm nghẽn\"\u00AD\u000Bvà vướng mắc");
		assertEquals("hoạt động \"về các \\\"điểm nghẽn\\\" và vướng mắc|\"", line());
	}

	@Test
	void severalParagraphsPastedBetweenEmptyQuotesBecomeATextOfSeveralLines() {
		type("ghi chú \"");
		paste("Một câu.\r\nHai câu.\r\n\uF0B7\tGạch đầu dòng");
		String text = document().get();
		assertTrue(text.contains("ghi chú \"\"\"\n\t\t\t\tMột câu.\n\n\t\t\t\tHai câu.\n\t\t\t\t- Gạch đầu dòng\n\t\t\t\t\"\"\"\n"), () -> text.substring(start, start + 200));
		editor.getAction("undo").run();
		assertEquals("ghi chú \"|\"", line());
	}

	@Test
	void whatIsPastedInATextOfSeveralLinesIsDividedAtItsWidth() {
		type("ghi chú \"\"\"\n");
		String words = "Công khai thủ tục hành chính trên Cổng dịch vụ công quốc gia và thực hiện theo cơ chế một cửa, một cửa liên thông của tỉnh.";
		paste(words + "\r\nHết.");
		String text = document().get();
		assertTrue(text.contains("Hết."), text);
		assertTrue(text.substring(start, text.indexOf("Hết.")).lines().allMatch(line -> line.length() < words.length()), () -> text.substring(start, start + 300));
	}

	@Test
	void aLineOfAPlanIsPastedAsItIs() {
		paste("hoạt động \"A\"\n\t\t\thoạt  động \"B\"");
		assertTrue(document().get().startsWith("hoạt động \"A\"\n\t\t\thoạt  động \"B\"", start), this::line);
	}

	private void paste(String words) {
		Clipboard clipboard = new Clipboard(viewer().getTextWidget().getDisplay());
		try {
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
			((ITextOperationTarget) viewer()).doOperation(ITextOperationTarget.PASTE);
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void commentsComeAndGo() throws Exception {
		type("hỗ trợ SoTuPhap");
		String before = document().get();
		execute("org.kehoach.workbench.editor.toggleComment");
		assertTrue(line().contains("// hỗ trợ SoTuPhap"), this::line);
		execute("org.kehoach.workbench.editor.toggleComment");
		assertEquals(before, document().get());
	}

	@Test
	void theWholePlanIsFormattedAndUndoneInOneStep() throws Exception {
		type("phối   hợp    SoTuPhap");
		String before = document().get();
		execute("org.kehoach.workbench.editor.format");
		Conditions.waitFor("formatted", () -> document().get().contains("\t\t\tphối hợp SoTuPhap\n"));
		editor.getAction("undo").run();
		assertEquals(before, document().get());
	}

	@Test
	void onlySelectedLinesAreFormatted() throws Exception {
		type("phối   hợp    SoTuPhap");
		int other = offset("thời kỳ");
		document().replace(other, 0, "   ");
		editor.selectAndReveal(offset("phối   hợp"), 3);
		execute("org.kehoach.workbench.editor.format");
		Conditions.waitFor("formatted", () -> document().get().contains("\t\t\tphối hợp SoTuPhap\n"));
		assertTrue(document().get().contains("   thời kỳ"));
	}

	@Test
	void formattedWhenSavedIfWanted() throws Exception {
		EditorPreferences.store().setValue(EditorPreferences.FORMAT_ON_SAVE, true);
		type("phối   hợp    SoTuPhap");
		execute(IWorkbenchCommandConstants.FILE_SAVE);
		Conditions.waitFor("formatted", () -> document().get().contains("\t\t\tphối hợp SoTuPhap\n") && !editor.isDirty());
		assertTrue(project.file(PlanProject.PLAN).readString().contains("\t\t\tphối hợp SoTuPhap\n"));
	}

	@Test
	void notFormattedWhenSavedByDefault() throws Exception {
		type("phối   hợp    SoTuPhap");
		execute(IWorkbenchCommandConstants.FILE_SAVE);
		Conditions.waitFor("saved", () -> !editor.isDirty());
		assertTrue(project.file(PlanProject.PLAN).readString().contains("phối   hợp"));
	}

	/** The line that was added, with the caret as "|". */
	private String line() {
		String text = document().get();
		StringBuilder line = new StringBuilder(text.substring(start, text.indexOf('\n', start)));
		int caret = viewer().getSelectedRange().x - start;
		return caret < 0 || caret > line.length() ? line.toString() : line.insert(caret, '|').toString();
	}

	private void type(String keys) {
		StyledText widget = viewer().getTextWidget();
		for (char key : keys.toCharArray()) {
			Event event = new Event();
			event.character = key;
			event.keyCode = key == '\b' ? SWT.BS : key;
			widget.notifyListeners(SWT.KeyDown, event);
		}
	}

	private static void execute(String command) throws CommandException {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}
}
