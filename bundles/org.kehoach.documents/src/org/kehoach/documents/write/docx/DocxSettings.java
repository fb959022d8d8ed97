// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** Document-wide settings. */
final class DocxSettings {
	private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String WORD = "http://schemas.microsoft.com/office/word";

	private DocxSettings() {
	}

	/**
	 * States that the document follows the layout rules of Word 2013 and later.
	 * Without it Word opens the file in its compatibility mode. The library has no
	 * class for the element, so it is put in by name.
	 */
	static void modernLayout(XWPFDocument document) {
		CTSettings settings = document.getSettings().getCTSettings();
		try (XmlCursor cursor = settings.newCursor()) {
			cursor.toEndToken();
			cursor.beginElement(new QName(MAIN, "compat", "w"));
			cursor.beginElement(new QName(MAIN, "compatSetting", "w"));
			cursor.insertAttributeWithValue(new QName(MAIN, "name", "w"), "compatibilityMode");
			cursor.insertAttributeWithValue(new QName(MAIN, "uri", "w"), WORD);
			cursor.insertAttributeWithValue(new QName(MAIN, "val", "w"), "15");
		}
	}
}
