// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilder;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.kehoach.documents.read.OfficeFileException.Reason;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One part of an {@link OfficeFile}; valid until the file is closed. */
public final class OfficePart {
	/** Bytes of a part. The text of a thousand pages is a tenth of it. */
	static final int LARGEST = 64 << 20;

	private final Path path;
	private final OPCPackage content;
	private final PackagePart part;

	OfficePart(Path path, OPCPackage content, PackagePart part) {
		this.path = path;
		this.content = content;
		this.part = part;
	}

	/**
	 * The part as XML.
	 *
	 * @return never null
	 * @throws OfficeFileException
	 *             if it is spoilt, declares entities, or is larger than 64 MB
	 */
	public Document xml() throws OfficeFileException {
		try (InputStream in = part.getInputStream()) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new OfficeFileException(path, Reason.TOO_BIG, null);
			}
			DocumentBuilder builder = XMLHelper.newDocumentBuilder();
			// The library's own handler prints what it throws.
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(new ByteArrayInputStream(bytes));
		} catch (OfficeFileException e) {
			throw e;
		} catch (IOException | SAXException | RuntimeException e) {
			throw OfficeFile.damaged(path, e);
		}
	}

	/**
	 * The part that another one names by the identifier of a relationship.
	 *
	 * @param id
	 *            such as {@code rId7}
	 * @return empty if there is none inside this file
	 * @throws OfficeFileException
	 *             if the file is spoilt
	 */
	public Optional<OfficePart> related(String id) throws OfficeFileException {
		try {
			PackageRelationship relation = part.getRelationship(id);
			return relation == null ? Optional.empty() : target(relation);
		} catch (InvalidFormatException | RuntimeException e) {
			throw OfficeFile.damaged(path, e);
		}
	}

	/**
	 * The first part with a relationship of a kind.
	 *
	 * @param kind
	 *            last word of the relationship's type, such as {@code styles}
	 * @return empty if there is none inside this file
	 * @throws OfficeFileException
	 *             if the file is spoilt
	 */
	public Optional<OfficePart> relatedAs(String kind) throws OfficeFileException {
		try {
			for (PackageRelationship relation : part.getRelationships()) {
				if (relation.getRelationshipType().endsWith("/" + kind)) {
					return target(relation);
				}
			}
			return Optional.empty();
		} catch (InvalidFormatException | RuntimeException e) {
			throw OfficeFile.damaged(path, e);
		}
	}

	/**
	 * All parts with a relationship of a kind.
	 *
	 * @param kind
	 *            last word of the relationship's type, such as {@code header}
	 * @return in the order of the file, each once, never null
	 * @throws OfficeFileException
	 *             if the file is spoilt
	 */
	public List<OfficePart> allRelatedAs(String kind) throws OfficeFileException {
		try {
			Map<String, OfficePart> found = new TreeMap<>();
			for (PackageRelationship relation : part.getRelationships()) {
				if (relation.getRelationshipType().endsWith("/" + kind)) {
					target(relation).ifPresent(target -> found.putIfAbsent(target.name(), target));
				}
			}
			return List.copyOf(found.values());
		} catch (InvalidFormatException | RuntimeException e) {
			throw OfficeFile.damaged(path, e);
		}
	}

	/**
	 * Name inside the file.
	 *
	 * @return such as {@code /word/header1.xml}, never null
	 */
	public String name() {
		return part.getPartName().getName();
	}

	/**
	 * Gives the part another content, in a file that was opened for a copy.
	 *
	 * @param xml
	 *            never null
	 * @throws OfficeFileException
	 *             if the file is spoilt
	 */
	public void replace(Document xml) throws OfficeFileException {
		try (OutputStream out = part.getOutputStream()) {
			if (!StreamHelper.saveXmlInStream(xml, out)) {
				throw new IOException("part not written: " + name());
			}
		} catch (IOException | RuntimeException e) {
			throw OfficeFile.damaged(path, e);
		}
	}

	/**
	 * Adds a part that this one refers to, in a file that was opened for a copy.
	 *
	 * @param newName
	 *            absolute and not yet there, such as {@code /word/comments.xml}
	 * @param contentType
	 *            never null
	 * @param relationship
	 *            full type of the relationship, never null
	 * @param xml
	 *            never null
	 * @throws OfficeFileException
	 *             if there is such a part
	 */
	public void add(String newName, String contentType, String relationship, Document xml) throws OfficeFileException {
		try {
			PackagePartName name = PackagingURIHelper.createPartName(newName);
			PackagePart added = content.createPart(name, contentType);
			part.addRelationship(name, TargetMode.INTERNAL, relationship);
			new OfficePart(path, content, added).replace(xml);
		} catch (InvalidFormatException | RuntimeException e) {
			throw OfficeFile.damaged(path, e);
		}
	}

	/**
	 * Takes out the parts with a relationship of a kind, in a file that was opened for a copy.
	 *
	 * @param kind
	 *            last word of the relationship's type, such as {@code comments}
	 * @throws OfficeFileException
	 *             if the file is spoilt
	 */
	public void removeRelatedAs(String kind) throws OfficeFileException {
		try {
			ActiveContent.remove(content, part, kind);
		} catch (InvalidFormatException | RuntimeException e) {
			throw OfficeFile.damaged(path, e);
		}
	}

	private Optional<OfficePart> target(PackageRelationship relation) throws InvalidFormatException {
		if (relation.getTargetMode() != TargetMode.INTERNAL) {
			return Optional.empty();
		}
		PackagePart target = content.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
		return Optional.ofNullable(target).map(found -> new OfficePart(path, content, found));
	}
}
