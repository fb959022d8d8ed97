// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.kehoach.documents.table.DocumentInfo;

/**
 * Writes an Office Open XML file (ISO/IEC 29500-2) part by part, without holding any of them. All entries carry the same time,
 * so that the same document gives the same bytes. First {@link #type} for all parts, then {@link #begin}, then the parts, each
 * written to its end before the next one, then {@link #finish}.
 */
public final class PackageStream {
	/** Zip times are local times; this one is the same in every time zone. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
	private static final String PACKAGE_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
	private static final String PROPERTIES = "docProps/app.xml";
	private static final String CORE = "docProps/core.xml";

	/** Gives the memory of its compression back without closing the stream below. */
	private static final class OpenEndedZip extends ZipOutputStream {
		OpenEndedZip(OutputStream out) {
			super(out);
		}

		@Override
		public void finish() throws IOException {
			super.finish();
			def.end();
		}
	}

	private final ZipOutputStream zip;
	private final Map<String, String> types = new TreeMap<>();

	/**
	 * Begins a file.
	 *
	 * @param out
	 *            stays open, never null
	 */
	public PackageStream(OutputStream out) {
		zip = new OpenEndedZip(out);
		type(PROPERTIES, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
		type(CORE, "application/vnd.openxmlformats-package.core-properties+xml");
	}

	/**
	 * Announces a part.
	 *
	 * @param part
	 *            its name, such as word/document.xml, never null
	 * @param contentType
	 *            never null
	 */
	public void type(String part, String contentType) {
		types.put(part, contentType);
	}

	/**
	 * Writes what every file begins with: types, the way to the main part, and the properties that file managers and office
	 * programs show.
	 *
	 * @param info
	 *            clean texts, never null
	 * @param main
	 *            name of the main part, never null
	 * @throws IOException
	 *             when the stream fails
	 */
	public void begin(DocumentInfo info, String main) throws IOException {
		XmlStream content = part("[Content_Types].xml");
		content.start("Types").attribute("xmlns", PACKAGE + "content-types");
		byExtension(content, PACKAGE_TYPE, "rels");
		byExtension(content, "application/xml", "xml");
		for (Map.Entry<String, String> type : types.entrySet()) {
			content.start("Override").attribute("ContentType", type.getValue()).attribute("PartName", "/" + type.getKey()).end();
		}
		content.end();
		XmlStream relationships = relationships("");
		relationship(relationships, "rId1", main, OFFICE + "relationships/officeDocument");
		relationship(relationships, "rId2", PROPERTIES, OFFICE + "relationships/extended-properties");
		relationship(relationships, "rId3", CORE, PACKAGE + "relationships/metadata/core-properties");
		relationships.end();
		XmlStream properties = part(PROPERTIES);
		properties.start("Properties").attribute("xmlns", OFFICE + "extended-properties");
		properties.start("Application").text(OoxmlProperties.APPLICATION).end();
		properties.end();
		core(info);
	}

	private static void byExtension(XmlStream content, String type, String extension) throws IOException {
		content.start("Default").attribute("ContentType", type).attribute("Extension", extension).end();
	}

	private void core(DocumentInfo info) throws IOException {
		XmlStream xml = part(CORE);
		xml.start("cp:coreProperties").attribute("xmlns:cp", PACKAGE + "metadata/core-properties")
				.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
				.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
		time(xml, "dcterms:created", info);
		text(xml, "dc:creator", info.creator());
		text(xml, "dc:language", info.language());
		time(xml, "dcterms:modified", info);
		text(xml, "dc:title", info.title());
		xml.end();
	}

	private static void text(XmlStream xml, String name, String text) throws IOException {
		if (!text.isEmpty()) {
			xml.start(name).text(text).end();
		}
	}

	private static void time(XmlStream xml, String name, DocumentInfo info) throws IOException {
		xml.start(name).attribute("xsi:type", "dcterms:W3CDTF").text(info.created().toString()).end();
	}

	/**
	 * Begins the list of what a part refers to; {@link #relationship} adds to it, and who began it ends its element.
	 *
	 * @param part
	 *            name of the part, empty for the file itself
	 * @return never null
	 * @throws IOException
	 *             when the stream fails
	 */
	public XmlStream relationships(String part) throws IOException {
		int name = part.lastIndexOf('/') + 1;
		XmlStream xml = part(part.substring(0, name) + "_rels/" + part.substring(name) + ".rels");
		xml.start("Relationships").attribute("xmlns", PACKAGE + "relationships");
		return xml;
	}

	/**
	 * Writes that a part refers to another one.
	 *
	 * @param xml
	 *            what {@link #relationships} gave
	 * @param id
	 *            its name inside the part, never null
	 * @param target
	 *            the other part, seen from the folder of this one, never null
	 * @param type
	 *            never null
	 * @throws IOException
	 *             when the stream fails
	 */
	public static void relationship(XmlStream xml, String id, String target, String type) throws IOException {
		xml.start("Relationship").attribute("Id", id).attribute("Target", target).attribute("Type", type).end();
	}

	/**
	 * Begins a part; the one before is complete.
	 *
	 * @param name
	 *            never null
	 * @return what the part is written with, never null
	 * @throws IOException
	 *             when the stream fails
	 */
	public XmlStream part(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		return new XmlStream(zip);
	}

	/**
	 * Completes the file.
	 *
	 * @throws IOException
	 *             when the stream fails
	 */
	public void finish() throws IOException {
		zip.finish();
	}
}
