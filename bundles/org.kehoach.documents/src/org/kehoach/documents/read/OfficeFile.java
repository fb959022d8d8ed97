// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kehoach.documents.read.OfficeFileException.Reason;
import org.kehoach.documents.write.ooxml.FixedTimeZip;

/**
 * An office file (DOCX, XLSX) that somebody brought, opened for reading and treated
 * as untrusted: document type declarations and external entities are refused, links to
 * outside are never followed, and what unpacks to more than a document needs is not
 * unpacked. Use by one thread; close it, for Windows keeps the file locked until then.
 */
public final class OfficeFile implements Closeable {
	private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";
	private static final String WORD_MAIN = "wordprocessingml";
	private static final String WORD_TEXT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	private static final String WORD_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
	private static final String WORD_MACRO_TEMPLATE = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";
	private static final String WORD_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

	static {
		// The library's own guards, for all that it reads before a part is asked for. A table of many equal rows
		// compresses to less than the library's default of 1 %, and is still no attack.
		ZipSecureFile.setMinInflateRatio(0.002);
		ZipSecureFile.setMaxEntrySize(4 * OfficePart.LARGEST);
	}

	private final Path path;
	private final OPCPackage content;

	private OfficeFile(Path path, OPCPackage content) {
		this.path = path;
		this.content = content;
	}

	/**
	 * Opens a file.
	 *
	 * @param path
	 *            of a DOCX or XLSX, never null
	 * @return to be closed
	 * @throws OfficeFileException
	 *             if there is no such file, or it is no office file that can be read
	 */
	public static OfficeFile open(Path path) throws OfficeFileException {
		return open(path, PackageAccess.READ);
	}

	/**
	 * Opens a file to write a changed copy of it with {@link #save}. The file itself stays as it is.
	 *
	 * @param path
	 *            of a DOCX, never null
	 * @return to be closed
	 * @throws OfficeFileException
	 *             as {@link #open(Path)}
	 */
	public static OfficeFile openForCopy(Path path) throws OfficeFileException {
		return open(path, PackageAccess.READ_WRITE);
	}

	private static OfficeFile open(Path path, PackageAccess access) throws OfficeFileException {
		if (Files.isDirectory(path)) {
			throw new OfficeFileException(path, Reason.FOLDER, null);
		}
		if (!Files.exists(path)) {
			throw new OfficeFileException(path, Reason.MISSING, null);
		}
		try {
			lookAtFirstBytes(path);
			lookAtDirectory(path);
			return new OfficeFile(path, OPCPackage.open(path.toFile(), access));
		} catch (OfficeFileException e) {
			throw e;
		} catch (AccessDeniedException e) {
			throw new OfficeFileException(path, Reason.DENIED, e);
		} catch (InvalidFormatException | IOException | RuntimeException e) {
			// Spoilt files make the library throw all kinds of unchecked exceptions.
			throw damaged(path, e);
		}
	}

	private static void lookAtFirstBytes(Path path) throws IOException {
		if (Files.size(path) == 0) {
			throw new OfficeFileException(path, Reason.EMPTY, null);
		}
		FileMagic magic;
		try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(path))) {
			magic = FileMagic.valueOf(in);
		}
		switch (magic) {
		case OOXML -> {
			// A zip: the library looks further.
		}
		case OLE2 -> throw new OfficeFileException(path, encrypted(path) ? Reason.ENCRYPTED : Reason.OLD_WORD, null);
		case WORD2 -> throw new OfficeFileException(path, Reason.OLD_WORD, null);
		default -> throw new OfficeFileException(path, Reason.NOT_OFFICE, null);
		}
	}

	/**
	 * A zip that is cut off has no directory. The library would read such a file from its beginning on, all of it into
	 * memory.
	 */
	private static void lookAtDirectory(Path path) throws IOException {
		new ZipSecureFile(path.toFile()).close();
	}

	private static boolean encrypted(Path path) throws IOException {
		try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
			return files.getRoot().hasEntryCaseInsensitive(ENCRYPTED_PACKAGE);
		}
	}

	/** What went wrong below: the library tells an attack from damage by its words only. */
	static OfficeFileException damaged(Path path, Exception cause) {
		String words = String.valueOf(cause.getMessage());
		boolean bomb = words.contains("Zip bomb") || words.contains("max. entry size") || words.contains("maximum size");
		return new OfficeFileException(path, bomb ? Reason.TOO_BIG : Reason.DAMAGED, cause);
	}

	/**
	 * The part with the text of a Word document, template or document with macros (which
	 * are not run).
	 *
	 * @return never null
	 * @throws OfficeFileException
	 *             if the file has no such part
	 */
	public OfficePart wordText() throws OfficeFileException {
		try {
			for (PackagePart part : content.getParts()) {
				String type = part.getContentType();
				if (type.equals(WORD_TEXT) || type.equals(WORD_TEMPLATE) || type.equals(WORD_MACROS) || type.equals(WORD_MACRO_TEMPLATE)
						|| type.contains(WORD_MAIN) && type.endsWith(".main+xml")) {
					return new OfficePart(path, content, part);
				}
			}
		} catch (InvalidFormatException | RuntimeException e) {
			throw damaged(path, e);
		}
		throw new OfficeFileException(path, Reason.NOT_WORD, null);
	}

	/**
	 * Makes an ordinary document of a Word file that may be a template or hold programs: what could run, and what would be
	 * fetched from outside when somebody opens a copy, is taken out.
	 *
	 * @return what was there, never null
	 * @throws OfficeFileException
	 *             if the file is spoilt
	 */
	public ActiveContent disarm() throws OfficeFileException {
		try {
			ActiveContent found = ActiveContent.remove(content);
			content.replaceContentType(WORD_TEMPLATE, WORD_TEXT);
			content.replaceContentType(WORD_MACROS, WORD_TEXT);
			content.replaceContentType(WORD_MACRO_TEMPLATE, WORD_TEXT);
			return found;
		} catch (InvalidFormatException | RuntimeException e) {
			throw damaged(path, e);
		}
	}

	/**
	 * Sets what the copy tells about itself.
	 *
	 * @param title
	 *            clean text, never null
	 * @param creator
	 *            clean text, never null
	 * @param time
	 *            of making and of the last change, never null
	 * @throws OfficeFileException
	 *             if the file is spoilt
	 */
	public void describe(String title, String creator, Instant time) throws OfficeFileException {
		try {
			PackageProperties properties = content.getPackageProperties();
			properties.setTitleProperty(title);
			properties.setCreatorProperty(creator);
			properties.setLastModifiedByProperty(creator);
			properties.setCreatedProperty(Optional.of(Date.from(time)));
			properties.setModifiedProperty(Optional.of(Date.from(time)));
		} catch (InvalidFormatException | RuntimeException e) {
			throw damaged(path, e);
		}
	}

	/**
	 * Writes a copy with all changes of parts.
	 *
	 * @param out
	 *            stays open, never null
	 * @throws IOException
	 *             if the stream fails, or the file is spoilt
	 */
	public void save(OutputStream out) throws IOException {
		try {
			content.save(new FixedTimeZip(out));
		} catch (RuntimeException e) {
			throw damaged(path, e);
		}
	}

	/** Closes the file and leaves it as it is. */
	@Override
	public void close() {
		content.revert();
	}
}
