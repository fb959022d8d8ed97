// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.language.messages.IssueCodes;

/** The server tells of errors and takes them back. */
class DiagnosticsTest {

	private static final int UNKNOWN_UNIT_LINE = 23;

	@Test
	void aFolderIsCheckedWithoutAnyOpenFile(@TempDir Path folder) throws Exception {
		String wrong = Samples.PLAN_TEXT.replace("KH494.N1", "KH494.N99");
		try (PlanServer server = new PlanServer(folder, Map.of(Samples.REGISTRY, Samples.FILES.get(Samples.REGISTRY), Samples.PARENT,
				Samples.FILES.get(Samples.PARENT), Samples.PLAN, wrong))) {
			Diagnostic error = errors(server.findings(Samples.PLAN, DiagnosticsTest::hasErrors)).getFirst();
			assertEquals(IssueCodes.UNKNOWN_REFERENCE, error.getCode().getLeft());
			assertTrue(error.getMessage().getLeft().contains("«KH494.N99»"), error::toString);
		}
	}

	@Test
	void anErrorComesAndGoes(@TempDir Path folder) throws Exception {
		try (PlanServer server = PlanServer.ofSamples(folder)) {
			server.findings(Samples.PLAN, findings -> !hasErrors(findings));
			server.openFromDisk(Samples.PLAN);
			server.change(Samples.PLAN, Samples.around("phối hợp KhongCo"));
			Diagnostic error = errors(server.findings(Samples.PLAN, DiagnosticsTest::hasErrors)).getFirst();
			assertEquals(UNKNOWN_UNIT_LINE, error.getRange().getStart().getLine());
			server.change(Samples.PLAN, Samples.around("phối hợp SoNoiVu"));
			assertEquals(List.of(), errors(server.findings(Samples.PLAN, findings -> !hasErrors(findings))));
		}
	}

	@Test
	void anErrorThatAnotherFileCauses(@TempDir Path folder) throws Exception {
		try (PlanServer server = PlanServer.ofSamples(folder)) {
			String parent = Samples.FILES.get(Samples.PARENT);
			server.open(Samples.PARENT, parent);
			server.change(Samples.PARENT, parent.replace("nhiệm vụ N1 ", "nhiệm vụ N11 "));
			assertTrue(hasErrors(server.findings(Samples.PLAN, DiagnosticsTest::hasErrors)));
			server.change(Samples.PARENT, parent);
			assertEquals(List.of(), errors(server.findings(Samples.PLAN, findings -> !hasErrors(findings))));
		}
	}

	@Test
	void aFileThatIsDeletedBeforeItIsReadDoesNotStopLaterChecks(@TempDir Path folder) throws Exception {
		try (PlanServer server = PlanServer.ofSamples(folder)) {
			server.openFromDisk(Samples.PLAN);
			// told of as new, gone when the server looks, and its deletion is never told
			server.created("da-xoa.kehoach");
			server.change(Samples.PLAN, Samples.around("phối hợp KhongCo"));
			assertTrue(hasErrors(server.findings(Samples.PLAN, DiagnosticsTest::hasErrors)));
			server.change(Samples.PLAN, Samples.around("phối hợp SoNoiVu"));
			assertEquals(List.of(), errors(server.findings(Samples.PLAN, findings -> !hasErrors(findings))));
		}
	}

	private static boolean hasErrors(List<Diagnostic> findings) {
		return !errors(findings).isEmpty();
	}

	private static List<Diagnostic> errors(List<Diagnostic> findings) {
		return findings.stream().filter(f -> f.getSeverity() == DiagnosticSeverity.Error).toList();
	}
}
