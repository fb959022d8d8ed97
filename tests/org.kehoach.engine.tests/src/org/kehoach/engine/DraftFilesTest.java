// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.language.lexer.NameScan;

/** Of a folder that is too large only what a new plan can stand on is loaded. */
class DraftFilesTest {

	private static final long SMALL = 10;

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		plan("tinh", "KHTinh", "");
		plan("xa-1", "KHXa1", "thực hiện KHTinh");
		plan("xa-2", "KHXa2", "thực hiện KHTinh");
		Files.writeString(folder.resolve("dm.kehoach"), "danh mục DM {\n\tcơ quan UBND \"Ủy ban nhân dân tỉnh\"\n}\n");
	}

	private Path plan(String file, String name, String content) throws IOException {
		return Files.writeString(folder.resolve(file + ".kehoach"),
				"kế hoạch " + name + " \"Kế hoạch " + name + "\" {\n\tdùng danh mục DM\n\t" + content + "\n}\n");
	}

	private DraftFiles find(List<Path> sources, List<Path> wanted, long large) throws EngineException {
		return DraftFiles.find(sources, wanted, new WorkspaceLoader().service(NameScan.class), large, ProgressListener.NONE);
	}

	private static List<String> names(DraftFiles files) {
		return files.folders().own().stream().map(file -> file.getFileName().toString()).toList();
	}

	@Test
	void ofASmallFolderAllIsLoaded() throws Exception {
		DraftFiles files = find(List.of(folder), List.of(), DraftFiles.LARGE);
		assertEquals(List.of("dm.kehoach", "tinh.kehoach", "xa-1.kehoach", "xa-2.kehoach"), names(files));
		assertEquals(0, files.leftOut());
	}

	@Test
	void ofALargeOneWhatOthersReferTo() throws Exception {
		DraftFiles files = find(List.of(folder), List.of(), SMALL);
		assertEquals(List.of("dm.kehoach", "tinh.kehoach"), names(files));
		assertEquals(2, files.leftOut());
		assertEquals(Set.of("KHXa1", "KHXa2"), files.names());
	}

	@Test
	void whatIsWantedIsLoadedInAnyCase() throws Exception {
		DraftFiles files = find(List.of(folder), List.of(folder.resolve("xa-2.kehoach")), SMALL);
		assertEquals(List.of("dm.kehoach", "tinh.kehoach", "xa-2.kehoach"), names(files));
		assertEquals(files.folders(), find(List.of(folder, folder.resolve("xa-2.kehoach")), List.of(), SMALL).folders());
	}

	@Test
	void aSmallFolderBesideALargeOneIsLoadedAsAWhole(@TempDir Path other) throws Exception {
		Path leaf = Files.writeString(other.resolve("nho.kehoach"), "kế hoạch KHNho \"Nhỏ\" {\n}\n");
		long large = Files.size(leaf) + 1;
		assertTrue(find(List.of(folder, other), List.of(), large).folders().own().contains(leaf));
	}

	@Test
	void aFileThatCannotBeReadIsLeftToTheLoader() throws Exception {
		Path broken = Files.write(folder.resolve("hong.kehoach"), new byte[] { (byte) 0xC3, 0x28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 });
		assertTrue(find(List.of(folder), List.of(), SMALL).folders().own().contains(broken));
	}

	@Test
	void aNameOfAFileThatIsNotLoadedIsTaken() throws Exception {
		DraftFiles files = find(List.of(folder), List.of(), SMALL);
		KnownFiles known = new KnownFiles(new WorkspaceLoader().load(files.folders(), ProgressListener.NONE), files.names());
		assertTrue(known.isTaken("KHXa1"));
		assertEquals("KHXa1_2", known.free("KHXa1"));
		assertFalse(known.plans().keySet().stream().anyMatch(plan -> plan.getName().equals("KHXa1")));
	}
}
