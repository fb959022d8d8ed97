// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** Fields that make Word fetch something from other files, or ask other programs, when a document is opened or printed. */
final class OutsideFields {
	/** Their names begin an instruction; Word cuts instructions into runs as it does text. */
	private static final Pattern NAMES = Pattern.compile("(?i)(?:^|\\s)((?:DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK)\\s.{0,60})");

	private OutsideFields() {
	}

	/** Instructions as they stand in a part of a file, cut if they are long. */
	static List<String> in(Element root) {
		List<String> found = new ArrayList<>();
		Stream<String> complex = Wml.all(root, "p").stream()
				.map(paragraph -> Wml.all(paragraph, "instrText").stream().map(Element::getTextContent).collect(Collectors.joining()));
		Stream<String> simple = Wml.all(root, "fldSimple").stream().map(field -> Wml.value(field, "instr"));
		Stream.concat(complex, simple).forEach(instruction -> {
			Matcher name = NAMES.matcher(instruction);
			if (name.find()) {
				found.add(name.group(1).strip());
			}
		});
		return found;
	}
}
