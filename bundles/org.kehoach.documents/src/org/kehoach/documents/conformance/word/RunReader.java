// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

/** Reads the letters of one paragraph. What was deleted under revision is not there, what was inserted is. */
final class RunReader {
	private final StyleSheet styles;
	private final Theme theme;
	/** What the styles of paragraph and table say together. */
	private final RunFormat around;
	private final Fields fields = new Fields();
	private final List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
	private final List<Integer> strokes = new ArrayList<>();

	RunReader(StyleSheet styles, Theme theme, RunFormat around) {
		this.styles = styles;
		this.theme = theme;
		this.around = around;
	}

	List<List<Run>> lines() {
		return lines;
	}

	List<Integer> strokes() {
		return strokes;
	}

	/** @param container a paragraph, or something inside it that has runs */
	void read(Element container) {
		for (Element child : Xml.children(container)) {
			if (!Xml.isWord(child)) {
				alternative(child);
				continue;
			}
			switch (child.getLocalName()) {
			case "r" -> run(child);
			case "fldSimple" -> {
				fields.begin(String.valueOf(Xml.attribute(child, "instr")));
				fields.separate();
				read(child);
				emptyField(fields.end(), RunFormat.NOTHING);
			}
			case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo" -> read(child);
			default -> {
				// Bookmarks, comments, what was deleted: nothing to see.
			}
			}
		}
	}

	/** Of the forms of one drawing the first is for today's programs. */
	private void alternative(Element element) {
		if (element.getLocalName().equals("AlternateContent")) {
			Xml.children(element).stream().filter(choice -> choice.getLocalName().equals("Choice")).findFirst().ifPresent(this::drawings);
		}
	}

	private void drawings(Element container) {
		for (Element child : Xml.children(container)) {
			if (Xml.is(child, "drawing") || Xml.is(child, "pict")) {
				Strokes.collect(child, strokes);
			} else if (Xml.is(child, "r")) {
				run(child);
			}
		}
	}

	private void run(Element run) {
		Element properties = Xml.child(run, "rPr");
		RunFormat direct = RunFormat.read(properties, theme);
		RunFormat style = styles.style(Xml.value(properties, "rStyle")).run();
		RunFormat format = direct.over(style.toggledOver(around)).over(styles.runDefaults());
		for (Element child : Xml.children(run)) {
			if (!Xml.isWord(child)) {
				alternative(child);
				continue;
			}
			switch (child.getLocalName()) {
			case "t" -> text(child.getTextContent(), format);
			case "tab", "ptab" -> text("\t", format);
			case "noBreakHyphen" -> text("-", format);
			case "br", "cr" -> lines.add(new ArrayList<>());
			case "pgNum" -> lines.getLast().add(new Run("", format, "PAGE"));
			case "instrText" -> fields.instruction(child.getTextContent());
			case "fldChar" -> fieldMark(String.valueOf(Xml.attribute(child, "fldCharType")), format);
			case "drawing", "pict" -> Strokes.collect(child, strokes);
			default -> {
				// Marks without letters.
			}
			}
		}
	}

	private void fieldMark(String kind, RunFormat format) {
		switch (kind) {
		case "begin" -> fields.begin("");
		case "separate" -> fields.separate();
		case "end" -> emptyField(fields.end(), format);
		default -> {
			// No other kinds are known.
		}
		}
	}

	private void emptyField(String instruction, RunFormat format) {
		if (!instruction.isEmpty()) {
			lines.getLast().add(new Run("", format.over(around).over(styles.runDefaults()), instruction));
		}
	}

	private void text(String text, RunFormat format) {
		if (!text.isEmpty() && !fields.inInstruction()) {
			lines.getLast().add(new Run(text, format, fields.current()));
		}
	}
}
