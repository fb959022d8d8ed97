// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another name for a thing, in all files. */
class RenameTest {

	private PlanServer server;

	@BeforeEach
	void start(@TempDir Path folder) throws Exception {
		server = PlanServer.ofSamples(folder);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@Test
	void aTaskOfThePlanAboveAtItsDeclaration() throws Exception {
		server.openFromDisk(Samples.PARENT);
		assertEquals(Map.of(Samples.PARENT, List.of("N1"), Samples.PLAN, List.of("N1")), rename(Samples.PARENT, "N1 \"Rà", "N100"));
	}

	@Test
	void aTaskOfThePlanAboveAtAReference() throws Exception {
		server.openFromDisk(Samples.PLAN);
		assertEquals(Map.of(Samples.PARENT, List.of("N1"), Samples.PLAN, List.of("N1")), rename(Samples.PLAN, "N1\n", "N100"));
	}

	@Test
	void aPlanAlsoWhereItsItemsAreNamed() throws Exception {
		server.openFromDisk(Samples.PLAN);
		assertEquals(Map.of(Samples.PARENT, List.of("KH494"), Samples.PLAN, List.of("KH494", "KH494", "KH494")),
				rename(Samples.PLAN, "KH494.N1", "KH495"));
	}

	@Test
	void aRegistryWhoseNameIsLeftOutInReferences() throws Exception {
		server.openFromDisk(Samples.REGISTRY);
		assertEquals(Map.of(Samples.REGISTRY, List.of("QuangTri"), Samples.PARENT, List.of("QuangTri"), Samples.PLAN, List.of("QuangTri")),
				rename(Samples.REGISTRY, "QuangTri \"", "TinhQuangTri"));
	}

	@Test
	void aDivision() throws Exception {
		server.openFromDisk(Samples.REGISTRY);
		assertEquals(Map.of(Samples.REGISTRY, List.of("VanPhong"), Samples.PLAN, List.of("VanPhong")), rename(Samples.REGISTRY, "VanPhong", "VP"));
	}

	@Test
	void theResultHasNoErrorMoreThanBefore() throws Exception {
		server.openFromDisk(Samples.PLAN);
		String text = Samples.PLAN_TEXT;
		List<String> names = rename(Samples.PLAN, "M01 \"", "MucTieuMot").get(Samples.PLAN);
		assertEquals(List.of("M01", "M01", "M01"), names);
		server.change(Samples.PLAN, text.replace("M01", "MucTieuMot"));
		server.findings(Samples.PLAN, findings -> findings.stream().noneMatch(f -> f.getCode() != null && "KH010".equals(f.getCode().getLeft())));
	}

	@Test
	void namesThatMayNotBeGiven() throws Exception {
		server.openFromDisk(Samples.PLAN);
		for (String bad : List.of("hai từ", "7N", "nhiệm vụ", "", "a.b", "N01\"")) {
			ExecutionException refused = assertThrows(ExecutionException.class, () -> rename(Samples.PLAN, "M01 \"", bad), bad);
			assertTrue(refused.getCause().getMessage().startsWith("«" + bad.strip() + "»"), refused.getCause().getMessage());
		}
		ExecutionException taken = assertThrows(ExecutionException.class, () -> rename(Samples.PLAN, "M01 \"", "C01"));
		assertTrue(taken.getCause().getMessage().contains("KHSo.C01"), taken.getCause().getMessage());
	}

	@Test
	void whereThereIsNoName() throws Exception {
		server.openFromDisk(Samples.PLAN);
		PrepareRenameParams keyword = new PrepareRenameParams(server.document(Samples.PLAN), place(Samples.PLAN, "chủ trì VanPhong"));
		assertNull(PlanServer.answer(server.documents().prepareRename(keyword)));
		PrepareRenameParams name = new PrepareRenameParams(server.document(Samples.PLAN), place(Samples.PLAN, "VanPhong"));
		assertEquals("VanPhong", PlanServer.answer(server.documents().prepareRename(name)).getSecond().getPlaceholder());
	}

	private static Position place(String file, String at) {
		String text = Samples.FILES.get(file);
		return PlanServer.position(text, text.indexOf(at) + 1);
	}

	/** What is replaced, by file. */
	private Map<String, List<String>> rename(String file, String at, String name) throws Exception {
		WorkspaceEdit edit = PlanServer.answer(server.documents().rename(new RenameParams(server.document(file), place(file, at), name)));
		Map<String, List<String>> replaced = new TreeMap<>();
		edit.getChanges().forEach((uri, edits) -> {
			String changed = Path.of(URI.createURI(uri).toFileString()).getFileName().toString();
			assertTrue(edits.stream().map(TextEdit::getNewText).allMatch(name::equals));
			replaced.put(changed, edits.stream().map(one -> ReferencesTest.cut(Samples.FILES.get(changed), one.getRange())).toList());
		});
		return replaced;
	}
}
