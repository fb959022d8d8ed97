// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

/**
 * Fields of Word's mail merge, which show as «name» as well: offices know them, so they are as good as typed placeholders. What
 * they show stays, the field around it goes, or Word would put its own result there.
 */
final class MergeFields {
	private static final String INSTRUCTION = "MERGEFIELD";

	private MergeFields() {
	}

	static void dissolve(Element root) {
		for (Element field : Wml.all(root, "fldSimple")) {
			if (Wml.value(field, "instr").strip().startsWith(INSTRUCTION)) {
				Wml.replace(field, Wml.children(field));
			}
		}
		for (Element paragraph : Wml.all(root, "p")) {
			complex(Wml.all(paragraph, "r"));
		}
	}

	/** A field of several runs: begin, instruction, separator, result, end. */
	private static void complex(List<Element> runs) {
		List<Element> shell = new ArrayList<>();
		StringBuilder instruction = new StringBuilder();
		for (Element run : runs) {
			Element sign = Wml.child(run, "fldChar");
			String type = Wml.value(sign, "fldCharType");
			if (type.equals("begin")) {
				shell.clear();
				instruction.setLength(0);
			}
			Element code = Wml.child(run, "instrText");
			if (code != null) {
				instruction.append(code.getTextContent());
			}
			if (sign != null || code != null) {
				shell.add(run);
			}
			if (type.equals("end")) {
				if (instruction.toString().strip().startsWith(INSTRUCTION)) {
					shell.forEach(Wml::remove);
				}
				shell.clear();
				instruction.setLength(0);
			}
		}
	}
}
