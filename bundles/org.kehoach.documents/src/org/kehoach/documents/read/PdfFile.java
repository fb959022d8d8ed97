// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.kehoach.documents.read.OfficeFileException.Reason;

/** A PDF that somebody brought, opened for reading. Scripts and links in it are never followed. Use by one thread; close it. */
public final class PdfFile implements Closeable {
	private static final String MAGIC = "%PDF-";
	/** Readers allow that much in front of the mark of the format. */
	private static final int HEAD = 1024;
	/** An official document has a few hundred kilobytes; a scanned one some megabytes. */
	private static final long LARGEST = 200L << 20;

	private final Path path;
	private final PDDocument content;

	private PdfFile(Path path, PDDocument content) {
		this.path = path;
		this.content = content;
	}

	/**
	 * Whether a file says that it is a PDF, whatever its name is.
	 *
	 * @param path
	 *            need not exist, never null
	 * @return true if the mark of the format is in its first bytes
	 */
	public static boolean isPdf(Path path) {
		try (InputStream in = Files.newInputStream(path)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(MAGIC);
		} catch (IOException e) {
			// Who opens the file will hear why it cannot be read.
			return false;
		}
	}

	/**
	 * Opens a file.
	 *
	 * @param path
	 *            of a PDF, never null
	 * @return to be closed
	 * @throws OfficeFileException
	 *             if the file cannot be read; a file with a password to open it cannot, one with a password to change it can
	 */
	public static PdfFile open(Path path) throws OfficeFileException {
		try {
			if (Files.size(path) > LARGEST) {
				throw new OfficeFileException(path, Reason.TOO_BIG, null);
			}
			return new PdfFile(path, Loader.loadPDF(path.toFile()));
		} catch (OfficeFileException e) {
			throw e;
		} catch (InvalidPasswordException e) {
			throw new OfficeFileException(path, Reason.ENCRYPTED_PDF, e);
		} catch (AccessDeniedException e) {
			throw new OfficeFileException(path, Reason.DENIED, e);
		} catch (IOException | RuntimeException e) {
			// Spoilt files make the library throw all kinds of unchecked exceptions.
			throw new OfficeFileException(path, Reason.DAMAGED_PDF, e);
		}
	}

	/**
	 * The content.
	 *
	 * @return to be read as long as this is open
	 */
	public PDDocument content() {
		return content;
	}

	/**
	 * The file is spoilt further inside.
	 *
	 * @param cause
	 *            what the library says
	 * @return to be thrown
	 */
	public OfficeFileException damaged(Exception cause) {
		return new OfficeFileException(path, Reason.DAMAGED_PDF, cause);
	}

	/**
	 * The pages are pictures.
	 *
	 * @return to be thrown
	 */
	public OfficeFileException scanned() {
		return new OfficeFileException(path, Reason.SCANNED, null);
	}

	/** Closes the file and leaves it as it is. */
	@Override
	public void close() throws OfficeFileException {
		try {
			content.close();
		} catch (IOException e) {
			throw damaged(e);
		}
	}
}
