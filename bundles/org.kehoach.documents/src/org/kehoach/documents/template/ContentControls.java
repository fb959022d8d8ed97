// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.List;

import org.w3c.dom.Element;

/**
 * Content controls around placeholders. They go: a control that is bound to data, or shows a prompt, would put its own text in
 * the place of ours, and one for plain text holds no paragraphs.
 */
final class ContentControls {

	private ContentControls() {
	}

	static void dissolve(Element root) {
		List<Element> controls = Wml.all(root, "sdt");
		// inner ones first, so that what is taken out of them is still in the outer one
		for (Element control : controls.reversed()) {
			Element content = Wml.child(control, "sdtContent");
			if (content != null && content.getTextContent().matches("(?s).*(«|<<|\\{\\{).*")) {
				Wml.replace(control, Wml.children(content));
			}
		}
	}
}
