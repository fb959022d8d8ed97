// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that the server can put right. */
class CodeActionsTest {

	private static final String TWICE = "KH217";

	@Test
	void aUnitThatIsListedTwiceIsTakenOut(@TempDir Path folder) throws Exception {
		try (PlanServer server = PlanServer.ofSamples(folder)) {
			String text = Samples.around("phối hợp SoNoiVu, SoNoiVu");
			server.open(Samples.PLAN, text);
			Diagnostic finding = server.findings(Samples.PLAN, findings -> findings.stream().anyMatch(CodeActionsTest::isTwice)).stream()
					.filter(CodeActionsTest::isTwice).findFirst().orElseThrow();
			CodeAction action = actions(server, finding).getFirst().getRight();
			assertEquals("Bỏ «SoNoiVu»", action.getTitle());
			List<TextEdit> edits = action.getEdit().getChanges().get(server.uri(Samples.PLAN));
			int comma = text.indexOf(", SoNoiVu");
			assertEquals(List.of(new TextEdit(
					new Range(PlanServer.position(text, comma), PlanServer.position(text, comma + ", SoNoiVu".length())), "")), edits);
		}
	}

	@Test
	void whatNoMachineCanKnowIsNotOffered(@TempDir Path folder) throws Exception {
		try (PlanServer server = PlanServer.ofSamples(folder)) {
			server.open(Samples.PLAN, Samples.around("phối hợp KhongCo"));
			Diagnostic finding = server.findings(Samples.PLAN, findings -> findings.stream().anyMatch(f -> "KH010".equals(code(f))))
					.stream().filter(f -> "KH010".equals(code(f))).findFirst().orElseThrow();
			assertEquals(List.of(), actions(server, finding));
		}
	}

	@Test
	void aFindingOfAnEarlierLongerTextHasNoFix(@TempDir Path folder) throws Exception {
		try (PlanServer server = PlanServer.ofSamples(folder)) {
			server.open(Samples.PLAN, Samples.around("phối hợp SoNoiVu, SoNoiVu"));
			Diagnostic finding = server.findings(Samples.PLAN, findings -> findings.stream().anyMatch(CodeActionsTest::isTwice)).stream()
					.filter(CodeActionsTest::isTwice).findFirst().orElseThrow();
			server.change(Samples.PLAN, "// gần như trống\n");
			assertEquals(List.of(), actions(server, finding));
		}
	}

	private static List<Either<Command, CodeAction>> actions(PlanServer server, Diagnostic finding) throws Exception {
		return PlanServer.answer(server.documents().codeAction(
				new CodeActionParams(server.document(Samples.PLAN), finding.getRange(), new CodeActionContext(List.of(finding), List.of(CodeActionKind.QuickFix)))));
	}

	private static boolean isTwice(Diagnostic finding) {
		return TWICE.equals(code(finding));
	}

	private static String code(Diagnostic finding) {
		return finding.getCode() == null ? "" : finding.getCode().getLeft();
	}
}
