// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.RenameParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.language.ide.server.LargeFolders;

/** Of a folder that is too large to be held the server loads what is open, and what that refers to. */
class LargeFolderTest {

	private static final String CHILD = "con.kehoach";
	private static final String LATE = "muon.kehoach";
	private static final String LATE_TEXT = "kế hoạch KHMuon \"Kế hoạch đến muộn\" {\n}\n";

	private PlanServer server;

	@BeforeEach
	void start(@TempDir Path folder) throws Exception {
		Map<String, String> files = new HashMap<>(Samples.FILES);
		files.put(CHILD, Samples.PLAN_TEXT.replace("KHSo", "KHCon").replace("thực hiện KH494\n", "thực hiện KHSo\n")
				.replace("thực hiện KH494.N1", "thực hiện KHSo.N07").replace("cụ thể hóa KH494.M1", "cụ thể hóa KHSo.M01"));
		files.put("lon.kehoach", "// " + "x".repeat((int) LargeFolders.LARGE) + "\n");
		server = new PlanServer(folder, files);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private static List<String> errors(List<Diagnostic> findings) {
		return findings.stream().map(finding -> String.valueOf(finding.getCode().get())).filter("KH010"::equals).toList();
	}

	@Test
	void nothingIsCheckedBeforeItIsNeeded() throws Exception {
		server.openFromDisk(Samples.STRANGER);
		assertEquals(List.of(Samples.STRANGER), server.checkedAfter(Samples.STRANGER, Samples.FILES.get(Samples.STRANGER) + "// \n"));
	}

	@Test
	void whatAnOpenPlanRefersToIsLoaded() throws Exception {
		server.openFromDisk(CHILD);
		assertEquals(List.of(), errors(server.findings(CHILD, findings -> true)));
		// the plan above, and what that refers to in turn
		server.findings(Samples.PLAN, findings -> true);
		server.findings(Samples.PARENT, findings -> true);
		server.findings(Samples.REGISTRY, findings -> true);
	}

	/** Loaded together with it, all of it would be begun again with each key: a text that is typed in is never done. */
	@Test
	void whatAnOpenPlanRefersToIsLoadedBeforeItsOwnTurn() throws Exception {
		server.openFromDisk(CHILD);
		server.findings(CHILD, findings -> true);
		assertEquals(Set.of(Samples.PLAN, Samples.PARENT, Samples.REGISTRY), Set.copyOf(server.toldBefore(CHILD)));
	}

	@Test
	void aNameThatIsTypedLoadsItsFile() throws Exception {
		String text = "kế hoạch KHMoi \"Kế hoạch mới\" {\n\tthực hiện KHKhong\n}\n";
		server.open("moi.kehoach", text);
		server.findings("moi.kehoach", findings -> !errors(findings).isEmpty());
		server.change("moi.kehoach", text.replace("KHKhong", "KH494"));
		server.findings("moi.kehoach", findings -> errors(findings).isEmpty());
	}

	@Test
	void aFileThatComesLaterIsLoadedIfItIsWaitedFor() throws Exception {
		server.open("moi.kehoach", "kế hoạch KHMoi \"Kế hoạch mới\" {\n\tthực hiện KHMuon\n}\n");
		server.findings("moi.kehoach", findings -> !errors(findings).isEmpty());
		server.write(LATE, LATE_TEXT);
		server.created(LATE);
		server.findings("moi.kehoach", findings -> errors(findings).isEmpty());
	}

	@Test
	void aNameIsNotChangedWhileFilesThatAreNotHeldHaveIt() throws Exception {
		server.openFromDisk(Samples.PARENT);
		ExecutionException refused = assertThrows(ExecutionException.class, () -> rename(Samples.PARENT, "N1 \"Rà", "N100"));
		assertTrue(refused.getMessage().contains(Samples.PLAN), refused.getMessage());
		server.openFromDisk(Samples.PLAN);
		assertEquals(2, rename(Samples.PARENT, "N1 \"Rà", "N100"));
	}

	/** @return how many files would be changed */
	private int rename(String file, String at, String name) throws Exception {
		int offset = Samples.FILES.get(file).indexOf(at);
		return PlanServer.answer(server.documents().rename(new RenameParams(server.document(file),
				PlanServer.position(Samples.FILES.get(file), offset), name))).getChanges().size();
	}

	@Test
	void notesSayThatNotAllIsKnown() throws Exception {
		server.openFromDisk(Samples.PARENT);
		server.openFromDisk(Samples.PLAN);
		assertTrue(PlanServer.answer(server.documents().codeLens(new CodeLensParams(server.document(Samples.PARENT)))).stream()
				.anyMatch(lens -> lens.getCommand().getTitle().equals("← 1 (trong các tệp đã mở)")));
	}

	@Test
	void whatOnlyAClosedPlanNeededIsForgotten() throws Exception {
		server.openFromDisk(CHILD);
		server.findings(Samples.PLAN, findings -> !findings.isEmpty());
		server.openFromDisk(Samples.STRANGER);
		assertEquals(List.of(CHILD, Samples.PLAN), server.held(Samples.STRANGER, CHILD, Samples.PLAN));
		server.close(CHILD);
		assertEquals(List.of(), server.held(Samples.STRANGER, CHILD, Samples.PLAN));
		server.findings(Samples.PLAN, List::isEmpty);
		// it comes again when it is needed again
		server.openFromDisk(CHILD);
		server.findings(Samples.PLAN, findings -> !findings.isEmpty());
		assertEquals(List.of(), errors(server.findings(CHILD, findings -> true)));
	}

	@Test
	void whatAnotherOpenPlanNeedsStays() throws Exception {
		server.openFromDisk(CHILD);
		server.openFromDisk(Samples.PLAN);
		server.findings(Samples.PARENT, findings -> true);
		server.close(CHILD);
		assertEquals(List.of(Samples.PLAN, Samples.PARENT), server.held(Samples.PLAN, CHILD, Samples.PLAN, Samples.PARENT));
	}
}
