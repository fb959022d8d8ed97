// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.workbench.editor.safety.KeptText;
import org.kehoach.workbench.editor.safety.UnsavedTexts;
import org.kehoach.workbench.editor.safety.UnsavedTexts.LeftOver;

/** The folder of texts that are not saved yet, over several runs of the program. */
class UnsavedTextsTest {

	private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");

	@TempDir
	Path folder;
	private Path plan;
	private UnsavedTexts first;
	private UnsavedTexts second;

	@BeforeEach
	void twoRuns() throws IOException {
		plan = folder.resolve("Kế hoạch số 1.kehoach");
		Files.writeString(plan, "cũ");
		first = new UnsavedTexts(folder.resolve("kept"), "a");
		second = new UnsavedTexts(folder.resolve("kept"), "b");
	}

	private KeptText text(Instant at, String text) {
		return new KeptText(plan, at, UnsavedTexts.saved(plan), text);
	}

	private static List<String> texts(UnsavedTexts store) throws IOException {
		return store.leftOver().texts().stream().map(left -> left.kept().text()).toList();
	}

	@Test
	void whatARunHasKeptTheNextOneFinds() throws IOException {
		KeptText kept = text(NOON, "mới\n\n# chưa lưu\n");
		first.keep(kept);
		assertEquals(List.of(), first.leftOver().texts(), "a run does not offer its own texts");
		assertEquals(List.of(kept), second.leftOver().texts().stream().map(LeftOver::kept).toList());
	}

	@Test
	void onlyTheNewestTextOfAFileCounts() throws IOException {
		first.keep(text(NOON, "một"));
		first.keep(text(NOON.plusSeconds(3), "hai"));
		second.keep(text(NOON.plusSeconds(9), "ba"));
		assertEquals(List.of("ba"), texts(new UnsavedTexts(folder.resolve("kept"), "c")));
	}

	@Test
	void savedTextsAreNotOfferedAndGo() throws IOException {
		first.keep(text(NOON, "mới"));
		Files.writeString(plan, "\uFEFFmới");
		assertEquals(List.of(), texts(second));
		try (Stream<Path> left = Files.list(folder.resolve("kept"))) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void aDroppedTextIsGone() throws IOException {
		first.keep(text(NOON, "mới"));
		first.drop(plan);
		assertEquals(List.of(), texts(second));
	}

	@Test
	void droppingALeftOverDropsOlderOnesButNotNewerOnes() throws IOException {
		first.keep(text(NOON, "một"));
		second.keep(text(NOON.plusSeconds(5), "hai"));
		UnsavedTexts third = new UnsavedTexts(folder.resolve("kept"), "c");
		LeftOver newest = third.leftOver().texts().getFirst();
		third.keep(text(NOON.plusSeconds(9), "ba"));
		third.drop(newest);
		assertEquals(List.of("ba"), texts(new UnsavedTexts(folder.resolve("kept"), "d")));
	}

	@Test
	void textsOfAFileThatIsGoneAreOffered() throws IOException {
		first.keep(text(NOON, "mới"));
		Files.delete(plan);
		assertEquals(List.of("mới"), texts(second));
	}

	@Test
	void whatCannotBeUnderstoodIsNamedAndStays() throws IOException {
		first.keep(text(NOON, "mới"));
		Path damaged = folder.resolve("kept").resolve("a-0.txt");
		Files.writeString(damaged, "Kehoach: unsaved text, 1\nx");
		assertEquals(List.of(damaged), second.leftOver().unreadable());
		assertEquals(List.of("mới"), texts(second));
		assertTrue(Files.exists(damaged));
	}

	/** Two runs at once: one drops its text while the other looks through the folder, which then told of no text at all. */
	@Test
	void aTextThatVanishesMeanwhileIsPassedOver() throws IOException {
		first.keep(text(NOON, "mới"));
		// listed, but not there when it is read
		Files.createSymbolicLink(folder.resolve("kept").resolve("c-0.txt"), folder.resolve("khong-con.txt"));
		assertEquals(List.of("mới"), texts(second));
		assertEquals(List.of(), second.leftOver().unreadable());
	}

	@Test
	void aPersonCanReadIt() throws IOException {
		first.keep(text(NOON, "thời hạn quý I/2026"));
		try (Stream<Path> kept = Files.list(folder.resolve("kept"))) {
			String content = Files.readString(kept.findFirst().orElseThrow());
			assertTrue(content.endsWith("\n\nthời hạn quý I/2026"), content);
			assertTrue(content.contains(plan.toString()), content);
		}
	}
}
