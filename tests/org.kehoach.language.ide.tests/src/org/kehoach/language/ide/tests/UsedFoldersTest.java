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

/** A folder sees the folders that its settings file names, through any number of steps, and no others. */
class UsedFoldersTest {

	private static final String PLAN = "ba/" + Samples.PLAN;
	/** So that a checked plan always has findings: none at all are published for a folder that is taken away. */
	private static final String WITH_WARNINGS = "kế hoạch Them \"Thêm\" { lĩnh vực thể chế T \"T\" { nhiệm vụ N1 \"Việc\" } }";

	@TempDir
	private Path root;

	private Map<String, String> files(String uses) {
		return Map.of("mot/" + Samples.REGISTRY, Samples.FILES.get(Samples.REGISTRY), "hai/" + Samples.PARENT,
				Samples.FILES.get(Samples.PARENT), "hai/kehoach.properties", "uses = ../mot", PLAN, Samples.FILES.get(Samples.PLAN) + WITH_WARNINGS,
				"ba/kehoach.properties", uses);
	}

	private List<Path> folders(String... names) {
		return List.of(names).stream().map(root::resolve).toList();
	}

	@Test
	void aFolderSeesWhatTheFoldersItUsesUse() throws Exception {
		try (PlanServer server = new PlanServer(root, files("uses = ../hai"), folders("ba", "hai", "mot"))) {
			assertEquals(List.of(), errors(server.findings(PLAN, findings -> true)));
		}
	}

	@Test
	void aFolderDoesNotSeeOthers() throws Exception {
		try (PlanServer server = new PlanServer(root, files("# nothing"), folders("ba", "hai", "mot"))) {
			assertTrue(!errors(server.findings(PLAN, findings -> true)).isEmpty());
		}
	}

	@Test
	void aFolderThatIsGivenAgainSeesThoseThatCameLater() throws Exception {
		try (PlanServer server = new PlanServer(root, files("uses = ../hai"), folders("ba"))) {
			server.findings(PLAN, findings -> !errors(findings).isEmpty());
			server.changeFolders(folders("ba"), folders("mot", "hai", "ba"));
			server.findings(PLAN, findings -> !findings.isEmpty() && errors(findings).isEmpty());
		}
	}

	@Test
	void aDocumentOpenedAtOnceDoesNotKeepNewFoldersFromBeingRead() throws Exception {
		try (PlanServer server = new PlanServer(root, files("uses = ../hai"), folders("mot"))) {
			server.changeFolders(List.of(), folders("hai", "ba"));
			server.openFromDisk(PLAN);
			server.findings(PLAN, findings -> !findings.isEmpty() && errors(findings).isEmpty());
		}
	}

	@Test
	void aFolderThatWasDeletedAndMadeAgainIsReadAnew() throws Exception {
		Map<String, String> files = files("uses = ../hai");
		try (PlanServer server = new PlanServer(root, files, folders("mot", "hai", "ba"))) {
			server.findings(PLAN, findings -> !findings.isEmpty());
			server.delete("ba");
			server.changeFolders(folders("ba"), List.of());
			server.write(PLAN, files.get(PLAN) + WITH_WARNINGS.replace("Them", "SauNay"));
			server.changeFolders(List.of(), folders("ba"));
			server.findings(PLAN, findings -> findings.size() > 1 && !errors(findings).isEmpty());
		}
	}

	/** They were looked for on the disk, where nothing was left. */
	@Test
	void findingsOfADeletedFolderAreWithdrawn() throws Exception {
		try (PlanServer server = new PlanServer(root, files("uses = ../hai"), folders("mot", "hai", "ba"))) {
			server.findings(PLAN, findings -> !findings.isEmpty());
			server.delete("ba");
			server.changeFolders(folders("ba"), List.of());
			server.findings(PLAN, List::isEmpty);
		}
	}

	private static List<Diagnostic> errors(List<Diagnostic> findings) {
		return findings.stream().filter(f -> f.getSeverity() == DiagnosticSeverity.Error).toList();
	}
}
