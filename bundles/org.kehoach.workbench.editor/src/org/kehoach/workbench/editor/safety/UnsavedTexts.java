// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.kehoach.workbench.editor.safety.KeptText.Saved;

/**
 * A folder of texts that are not saved yet: one file each, written aside and moved into place. They are plain text behind a few
 * lines that say what they belong to, so that a person can rescue one with any program. Used by one thread at a time.
 * <p>
 * Each run of the program has its own files; those of earlier runs are left over from a crash and stay until they are dropped.
 */
public final class UnsavedTexts {

	private static final String FIRST_LINE = "Kehoach: unsaved text, 1";
	private static final String ENDING = ".txt";
	private static final int HEAD_LINES = 4;

	/**
	 * A text of an earlier run.
	 *
	 * @param place where it is kept
	 */
	public record LeftOver(Path place, KeptText kept) {
	}

	/**
	 * What earlier runs have left.
	 *
	 * @param texts the newest first, one a file
	 * @param unreadable places of texts whose head cannot be understood; nothing deletes them
	 */
	public record LeftOvers(List<LeftOver> texts, List<Path> unreadable) {
	}

	private final Path folder;
	private final String run;

	/**
	 * @param folder need not be there
	 * @param run differs from that of all earlier runs; letters and digits
	 */
	public UnsavedTexts(Path folder, String run) {
		this.folder = folder;
		this.run = run;
	}

	/** Keeps a text, in place of what this run has kept of the same file. */
	public void keep(KeptText kept) throws IOException {
		Files.createDirectories(folder);
		String head = String.join("\n", FIRST_LINE, kept.file().toString(), kept.at().toString(),
				kept.saved().size() + " " + kept.saved().modified()) + "\n\n";
		SafeFile.write(place(kept.file()), (head + kept.text()).getBytes(StandardCharsets.UTF_8));
	}

	/** Forgets what this run has kept of a file: it is saved, or its editor was closed. */
	public void drop(Path file) throws IOException {
		Files.deleteIfExists(place(file));
	}

	/** Forgets a text of an earlier run, and older ones of the same file. */
	public void drop(LeftOver text) throws IOException {
		for (LeftOver other : read(new ArrayList<>())) {
			if (other.kept().file().equals(text.kept().file()) && !other.kept().at().isAfter(text.kept().at())) {
				Files.deleteIfExists(other.place());
			}
		}
	}

	/** What earlier runs have kept and not dropped, so far as it differs from what is saved. */
	public LeftOvers leftOver() throws IOException {
		List<Path> unreadable = new ArrayList<>();
		List<LeftOver> newest = new ArrayList<>();
		for (LeftOver text : read(unreadable)) {
			boolean older = newest.stream().anyMatch(other -> other.kept().file().equals(text.kept().file()));
			if (isSaved(text.kept())) {
				Files.deleteIfExists(text.place());
			} else if (!older) {
				newest.add(text);
			}
		}
		return new LeftOvers(newest, unreadable);
	}

	/** What a file is like now. */
	public static Saved saved(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Saved(attributes.size(), attributes.lastModifiedTime().toMillis());
		} catch (IOException e) {
			return Saved.NOTHING;
		}
	}

	private static boolean isSaved(KeptText kept) {
		try {
			return Files.exists(kept.file()) && withoutMark(Files.readString(kept.file())).equals(kept.text());
		} catch (IOException e) {
			// it cannot be read, or is no UTF-8: then the person shall decide
			return false;
		}
	}

	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** The newest first. */
	private List<LeftOver> read(List<Path> unreadable) throws IOException {
		List<LeftOver> found = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return found;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, '*' + ENDING)) {
			for (Path file : files) {
				if (!file.getFileName().toString().startsWith(run + '-')) {
					read(file, found, unreadable);
				}
			}
		}
		found.sort(Comparator.comparing((LeftOver text) -> text.kept().at()).reversed());
		return found;
	}

	private static void read(Path file, List<LeftOver> found, List<Path> unreadable) throws IOException {
		try {
			KeptText kept = parse(file);
			if (kept == null) {
				unreadable.add(file);
			} else {
				found.add(new LeftOver(file, kept));
			}
		} catch (NoSuchFileException e) {
			// another run of the program has dropped it since the folder was listed: its text is saved
			return;
		}
	}

	/** Null if it is not as {@link #keep} writes it. */
	private static KeptText parse(Path file) throws IOException {
		try {
			String[] lines = Files.readString(file).split("\n", HEAD_LINES + 2);
			if (lines.length < HEAD_LINES + 2 || !lines[0].equals(FIRST_LINE)) {
				return null;
			}
			String[] saved = lines[3].split(" ");
			return new KeptText(Path.of(lines[1]), Instant.parse(lines[2]), new Saved(Long.parseLong(saved[0]), Long.parseLong(saved[1])),
					lines[HEAD_LINES + 1]);
		} catch (CharacterCodingException | InvalidPathException | DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
			// another program has written there; the caller names the file
			return null;
		}
	}

	private Path place(Path file) {
		try {
			byte[] sum = MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
			return folder.resolve(run + '-' + HexFormat.of().formatHex(sum, 0, 12) + ENDING);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
