// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.ooxml;

import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.kehoach.documents.table.DocumentInfo;

/** Writes the properties that file managers and office programs show. */
public final class OoxmlProperties {
	static final String APPLICATION = "Kehoach Workbench";

	private OoxmlProperties() {
	}

	/**
	 * Sets title, author, language and times.
	 *
	 * @param document
	 *            never null
	 * @param info
	 *            clean texts, never null
	 */
	public static void set(POIXMLDocument document, DocumentInfo info) {
		POIXMLProperties properties = document.getProperties();
		PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
		Date created = Date.from(info.created());
		core.setTitleProperty(info.title());
		core.setCreatorProperty(info.creator());
		core.setLanguageProperty(info.language());
		core.setCreatedProperty(Optional.of(created));
		core.setModifiedProperty(Optional.of(created));
		properties.getExtendedProperties().getUnderlyingProperties().setApplication(APPLICATION);
	}
}
