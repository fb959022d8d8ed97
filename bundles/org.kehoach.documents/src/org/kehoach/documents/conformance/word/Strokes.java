// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The lengths of drawn lines, in today's drawings and in those of old files. */
final class Strokes {
	/** Half a millimetre in the unit of drawings: what is not higher is a line. */
	private static final long THIN_EMU = 18_000;
	private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s*width:([^;]+)");
	private static final Pattern HEIGHT = Pattern.compile("(?:^|;)\\s*height:([^;]+)");
	private static final int THIN_TWIPS = 28;

	private Strokes() {
	}

	/** @param drawing the element drawing or pict; @param found receives twips */
	static void collect(Element drawing, List<Integer> found) {
		NodeList extents = drawing.getElementsByTagNameNS("*", "extent");
		if (extents.getLength() > 0) {
			Element extent = (Element) extents.item(0);
			if (isLine(drawing) || isThin(Xml.attribute(extent, "cy"))) {
				add(Lengths.twipsOfEmu(Xml.attribute(extent, "cx")), found);
			}
			return;
		}
		NodeList lines = drawing.getElementsByTagNameNS("*", "line");
		if (lines.getLength() > 0) {
			Element line = (Element) lines.item(0);
			add(length(Xml.attribute(line, "from"), Xml.attribute(line, "to")), found);
			return;
		}
		NodeList shapes = drawing.getElementsByTagNameNS("*", "shape");
		if (shapes.getLength() > 0) {
			String style = String.valueOf(Xml.attribute((Element) shapes.item(0), "style"));
			Integer height = length(HEIGHT, style);
			if (height != null && height <= THIN_TWIPS) {
				add(length(WIDTH, style), found);
			}
		}
	}

	private static boolean isLine(Element drawing) {
		NodeList forms = drawing.getElementsByTagNameNS("*", "prstGeom");
		String form = forms.getLength() == 0 ? null : Xml.attribute((Element) forms.item(0), "prst");
		return "line".equals(form) || "straightConnector1".equals(form);
	}

	private static boolean isThin(String height) {
		return height != null && height.matches("\\d{1,15}") && Long.parseLong(height) <= THIN_EMU;
	}

	private static Integer length(String from, String to) {
		Integer start = from == null ? null : Lengths.twipsOfPoints(from.split(",")[0]);
		Integer end = to == null ? null : Lengths.twipsOfPoints(to.split(",")[0]);
		return start == null || end == null ? null : Integer.valueOf(Math.abs(end - start));
	}

	private static Integer length(Pattern property, String style) {
		Matcher matcher = property.matcher(style);
		return matcher.find() ? Lengths.twipsOfPoints(matcher.group(1)) : null;
	}

	private static void add(Integer length, List<Integer> found) {
		if (length != null && length > 0) {
			found.add(length);
		}
	}
}
