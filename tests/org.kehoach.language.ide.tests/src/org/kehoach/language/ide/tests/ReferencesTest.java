// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who names a thing, in all files. */
class ReferencesTest {

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
	void ofATaskFromAnotherPlan() throws Exception {
		server.openFromDisk(Samples.PARENT);
		assertEquals(List.of("kh-so.kehoach «KH494.N1»"), references(Samples.PARENT, "N1 \"Rà soát"));
	}

	@Test
	void askedAtAReference() throws Exception {
		server.openFromDisk(Samples.PLAN);
		assertEquals(List.of("kh-so.kehoach «KH494.N1»"), references(Samples.PLAN, "N1\n"));
	}

	@Test
	void ofAGoalInItsPlan() throws Exception {
		server.openFromDisk(Samples.PLAN);
		assertEquals(List.of("kh-so.kehoach «M01»", "kh-so.kehoach «M01»"), references(Samples.PLAN, "M01 \"Văn"));
	}

	@Test
	void ofAUnit() throws Exception {
		server.openFromDisk(Samples.REGISTRY);
		assertEquals(List.of("kh-494.kehoach «SoNoiVu»", "kh-494.kehoach «SoNoiVu»"), references(Samples.REGISTRY, "SoNoiVu"));
	}

	private List<String> references(String file, String at) throws Exception {
		String text = Samples.FILES.get(file);
		ReferenceParams params = new ReferenceParams(server.document(file), PlanServer.position(text, text.indexOf(at) + 1),
				new ReferenceContext(false));
		return PlanServer.answer(server.documents().references(params)).stream().map(ReferencesTest::shown).sorted()
				.collect(Collectors.toList());
	}

	private static String shown(Location location) {
		String file = Path.of(URI.createURI(location.getUri()).toFileString()).getFileName().toString();
		return file + " «" + cut(Samples.FILES.get(file), location.getRange()) + '»';
	}

	static String cut(String text, Range range) {
		String[] lines = text.split("\n", -1);
		return lines[range.getStart().getLine()].substring(range.getStart().getCharacter(), range.getEnd().getCharacter());
	}
}
