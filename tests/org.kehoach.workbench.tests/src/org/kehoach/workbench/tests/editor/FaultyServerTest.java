// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.assists.CaretAssists;
import org.kehoach.workbench.editor.breadcrumb.PlanBreadcrumb;
import org.kehoach.workbench.editor.completion.PlanContentAssist;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.diagnostics.DiagnosticMarkers;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/** A server that answers late, in the wrong order, nonsense or not at all: one can type on, and the window says what is wrong. */
class FaultyServerTest {

	private static final String FORMAT = "org.kehoach.workbench.editor.format";
	private static final String UNTIDY = "phối   hợp    SoTuPhap";
	private static final int FAR = 1_000_000;

	private PlanProject project;
	private ITextEditor editor;
	private FakeServer server;

	@BeforeEach
	void open() throws Exception {
		project = new PlanProject();
		editor = project.openChecked();
		server = new FakeServer();
	}

	@AfterEach
	void clean() throws CoreException {
		server.close();
		Workbench.reset();
	}

	@Test
	void anAnswerToAnEarlierTextIsDropped() throws Exception {
		PlanProject.addLine(editor, EditorTest.LEAD_OF_FIRST_TASK, UNTIDY);
		server.hold("formatting");
		execute(FORMAT);
		Conditions.waitFor("question", () -> server.held("formatting") > 0);
		document().replace(0, 0, "// gõ tiếp\n");
		String typed = document().get();
		server.release("formatting");
		Conditions.waitFor("said", () -> isSaid(null) || document().get().equals(typed));
		// what was asked for after it is answered, so the late one has come
		document().replace(0, 0, "\n");
		execute(FORMAT);
		Conditions.waitFor("formatted", () -> !document().get().contains(UNTIDY));
		assertTrue(document().get().contains("// gõ tiếp"));
	}

	@Test
	void answersInTheWrongOrderDoNotBringBackTheOldText() throws Exception {
		editor.selectAndReveal(document().get().indexOf("mục tiêu M01") + 1, 0);
		Conditions.waitFor("breadcrumb", () -> crumbs().stream().anyMatch(text -> text.startsWith("M01")));
		server.hold("documentSymbol");
		rename("M01", "M77");
		Conditions.waitFor("first question", () -> server.held("documentSymbol") > 0);
		int first = server.held("documentSymbol");
		rename("M77", "M78");
		Conditions.waitFor("second question", () -> server.held("documentSymbol") > first);
		server.release("documentSymbol");
		Conditions.waitFor("the newest", () -> crumbs().stream().anyMatch(text -> text.startsWith("M78")));
		Conditions.handleEvents();
		assertTrue(crumbs().stream().noneMatch(text -> text.startsWith("M77")), crumbs()::toString);
	}

	@Test
	void whoeverWaitsIsToldSo() throws Exception {
		server.silent("formatting");
		execute(FORMAT);
		Conditions.waitFor("said", () -> isSaid(Messages.get("server.waiting")));
		document().replace(0, 0, "// gõ được\n");
		assertTrue(editor.isDirty());
	}

	@Test
	void nonsenseChangesNothing() throws Exception {
		String before = document().get();
		Range nowhere = new Range(new Position(FAR, FAR), new Position(-FAR, -FAR));
		server.answer("foldingRange", answer -> List.of(new FoldingRange(-FAR, FAR), new FoldingRange(FAR, -FAR)));
		server.answer("documentSymbol", answer -> null);
		server.answer("documentHighlight", answer -> null);
		server.answer("codeLens", answer -> null);
		server.answer("completion", answer -> Either.forLeft(List.of(new CompletionItem("vô nghĩa"))));
		CodeAction overlapping = new CodeAction("vô nghĩa");
		overlapping.setEdit(new WorkspaceEdit(Map.of(uri(), List.of(new TextEdit(new Range(new Position(0, 0), new Position(9, 0)), "a"),
				new TextEdit(new Range(new Position(1, 0), new Position(3, 0)), "b")))));
		server.answer("codeAction", answer -> List.of(Either.forRight(new CodeAction("không có gì")), Either.forRight(overlapping)));
		List<Diagnostic> nonsense = List.of(new Diagnostic(nowhere, "ở đâu đó", DiagnosticSeverity.Error, "kehoach", "KH999"));
		DiagnosticMarkers findings = LanguageConnection.get().findings();
		Conditions.waitFor("the finding is shown all the same", () -> {
			// what the real server finds may come behind it, and takes its place
			if (!findings.of(uri()).equals(nonsense)) {
				findings.publishDiagnostics(new PublishDiagnosticsParams(uri(), nonsense));
			}
			return project.errors(PlanProject.PLAN).stream().anyMatch(error -> error.endsWith("KH999"));
		});
		EditorTest.answered("no proposals", () -> new PlanContentAssist().computeCompletionProposals(PlanProject.viewer(editor), 0),
				proposals -> proposals.length == 0);
		CaretAssists assists = new CaretAssists();
		Conditions.waitFor("assists", () -> List.of(assists.computeQuickAssistProposals(caret(0))).stream().map(ICompletionProposal::getDisplayString)
				.toList().equals(List.of("vô nghĩa")));
		assists.computeQuickAssistProposals(caret(0))[0].apply(document());
		Conditions.waitFor("said", () -> isSaid(trouble()));
		assertEquals(before, document().get());
	}

	@Test
	void aServerThatDiesLeavesTheTextAndSaysSo() throws Exception {
		server.die("đã chết");
		String line = "// gõ khi máy chủ đã chết\n";
		for (int i = 0; i < line.length(); i++) {
			document().replace(i, 0, line.substring(i, i + 1));
		}
		assertTrue(document().get().startsWith(line));
		Conditions.waitFor("said", () -> isSaid(trouble()));
		editor.doSave(null);
		assertTrue(project.file(PlanProject.PLAN).readString().startsWith(line));
		// once it lives again it gets the whole text, so that its answers fit
		server.live();
		document().replace(0, 0, "\n");
		PlanProject.addLine(editor, EditorTest.LEAD_OF_FIRST_TASK, "phối hợp KhongCo");
		int wrong = document().getLineOfOffset(document().get().indexOf("phối hợp KhongCo")) + 1;
		Conditions.waitFor("the mistake is found at its line", () -> project.errors(PlanProject.PLAN).contains(wrong + " KH010"));
	}

	private String trouble() {
		return Messages.get("server.trouble", "|").split("\\|")[0];
	}

	private void rename(String before, String after) throws Exception {
		int offset = document().get().indexOf("mục tiêu " + before) + "mục tiêu ".length();
		document().replace(offset, before.length(), after);
		editor.selectAndReveal(offset, 0);
	}

	private IDocument document() {
		return PlanProject.document(editor);
	}

	private String uri() {
		return PlanFiles.uri(project.file(PlanProject.PLAN)).orElseThrow();
	}

	private IQuickAssistInvocationContext caret(int offset) {
		return new TextInvocationContext((ISourceViewer) PlanProject.viewer(editor), offset, 0);
	}

	private List<String> crumbs() {
		var crumbs = PlanBreadcrumb.of((SourceViewer) PlanProject.viewer(editor));
		assertNotNull(crumbs);
		return crumbs.texts();
	}

	/** Whether the status line says something; null for anything. */
	private static boolean isSaid(String start) {
		return isSaid(Workbench.page().getWorkbenchWindow().getShell(), start);
	}

	private static boolean isSaid(Composite around, String start) {
		for (Control child : around.getChildren()) {
			if (child instanceof CLabel label && label.getText() != null && !label.getText().isEmpty()
					&& (start == null || label.getText().startsWith(start)) || child instanceof Composite inner && isSaid(inner, start)) {
				return true;
			}
		}
		return false;
	}

	private static void execute(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}
}
