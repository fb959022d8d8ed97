// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kehoach.language.lexer.NameScan;

/** Who may refer to whom, and what has to be read again after a change. */
class BatchTest {

	private static final Fingerprint ENVIRONMENT = new Fingerprint(1, 1);

	private final List<ScannedFile> files = new ArrayList<>();

	private void file(String name, int content, List<String> declared, String... mentioned) {
		files.add(scanned(name, content, new NameScan.Found(declared, Set.of(mentioned))));
	}

	private static ScannedFile scanned(String name, int content, NameScan.Found names) {
		return new ScannedFile(Path.of(name), true, new Seen(FileStamp.NONE, 100, new Fingerprint(content, 0), names));
	}

	/** Nation, province, two communes, and a plan that nobody knows. */
	private void country(int nation, int province, int commune) {
		files.clear();
		file("nation", nation, List.of("Nation", "Registry"));
		file("province", province, List.of("Province"), "Nation", "Registry", "Unit");
		file("commune", commune, List.of("Commune"), "Province", "Registry", "Unit");
		file("other", 4, List.of("Other"), "Province");
		file("alone", 5, List.of("Alone"), "Nobody");
	}

	private List<Fingerprint> whole() {
		return new WholeFingerprints(files, new Dependencies(files), ENVIRONMENT).make();
	}

	@Test
	void whoIsReferredToIsNoLeaf() {
		country(1, 2, 3);
		Dependencies dependencies = new Dependencies(files);
		assertFalse(dependencies.isLeaf(0));
		assertFalse(dependencies.isLeaf(1));
		assertTrue(dependencies.isLeaf(2));
		assertTrue(dependencies.isLeaf(4));
		assertEquals(List.of(0, 1), dependencies.of(2));
		assertEquals(List.of(0, 1), dependencies.reachedFrom(List.of(3)));
		assertEquals(List.of(), dependencies.reachedFrom(List.of(4)));
	}

	@Test
	void filesThatReferToTheSameStandTogetherUpToALimit() {
		for (int i = 0; i < 5; i++) {
			file("a" + i, i, List.of("A" + i), "Top");
			file("b" + i, i, List.of("B" + i), "Top", "Second");
		}
		file("top", 1, List.of("Top"));
		file("second", 1, List.of("Second"));
		List<List<Integer>> parts = new Dependencies(files).parts(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), 250);
		assertEquals(List.of(List.of(0, 2), List.of(4, 6), List.of(8), List.of(1, 3), List.of(5, 7), List.of(9)), parts);
	}

	@Test
	void aChangeReachesThoseBelowAndNobodyElse() {
		country(1, 2, 3);
		List<Fingerprint> before = whole();
		country(1, 20, 3);
		List<Fingerprint> after = whole();
		assertEquals(before.get(0), after.get(0));
		assertNotEquals(before.get(1), after.get(1));
		assertNotEquals(before.get(2), after.get(2));
		assertNotEquals(before.get(3), after.get(3));
		assertEquals(before.get(4), after.get(4));
		country(1, 2, 30);
		after = whole();
		assertEquals(before.get(1), after.get(1));
		assertNotEquals(before.get(2), after.get(2));
		assertEquals(before.get(3), after.get(3));
	}

	@Test
	void aNameThatAppearsIsAChangeForThoseWhoLookedItUp() {
		country(1, 2, 3);
		List<Fingerprint> before = whole();
		file("new", 6, List.of("Nobody"));
		List<Fingerprint> after = whole();
		assertEquals(before.get(3), after.get(3));
		assertNotEquals(before.get(4), after.get(4));
	}

	@Test
	void inACircleAllDependOnAll() {
		file("a", 1, List.of("A"), "B");
		file("b", 2, List.of("B"), "C");
		file("c", 3, List.of("C"), "A");
		file("d", 4, List.of("D"), "A");
		List<Fingerprint> before = whole();
		assertEquals(before.get(0), before.get(2));
		files.set(1, scanned("b", 9, files.get(1).names()));
		List<Fingerprint> after = whole();
		for (int i = 0; i < files.size(); i++) {
			assertNotEquals(before.get(i), after.get(i));
		}
	}

	@Test
	void aLongChainNeedsNoDeepStack() {
		int length = 100_000;
		for (int i = 0; i < length; i++) {
			file("k" + i, i, List.of("K" + i), "K" + (i - 1));
		}
		assertEquals(length, whole().stream().distinct().count());
	}
}
