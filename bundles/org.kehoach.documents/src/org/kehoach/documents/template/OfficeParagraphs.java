// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.Alignment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes paragraphs that look as the one that a placeholder stands in. Components that look otherwise by the decree, such as
 * titles of parts, take the office's own style if it has one for them; else they differ only by what the decree says.
 */
final class OfficeParagraphs {
	/** What is body text by the decree: points and articles (Phụ lục I, Mục II.6). */
	private static final Set<DecreeStyle> AS_BODY = EnumSet.of(DecreeStyle.POINT, DecreeStyle.ARTICLE);

	private final OfficeStyles styles;
	private final Element model;
	private final Element modelRun;
	private final DecreeStyle usual;

	/**
	 * @param model the paragraph of the placeholder
	 * @param modelRun its first run; its formatting is that of the text
	 * @param usual the component that looks as the model does
	 */
	OfficeParagraphs(OfficeStyles styles, Element model, Element modelRun, DecreeStyle usual) {
		this.styles = styles;
		this.model = model;
		this.modelRun = modelRun;
		this.usual = usual;
	}

	Element make(TextBlock block) {
		Element paragraph = Wml.create(model.getOwnerDocument(), "p");
		boolean asModel = block.style() == usual || usual == DecreeStyle.BODY && AS_BODY.contains(block.style());
		Optional<String> own = asModel ? Optional.empty() : styles.own(block.style());
		Element properties = own.isPresent() ? named(own.get()) : asModel ? modelProperties() : adjusted(block.style());
		if (block.keepsNext()) {
			Wml.ensure(properties, "keepNext", Wml.PARAGRAPH);
		}
		paragraph.appendChild(properties);
		for (Run run : block.runs()) {
			if (!run.text().isEmpty()) {
				paragraph.appendChild(run(run, own.isEmpty(), asModel || own.isPresent() ? usual : block.style()));
			}
		}
		return paragraph;
	}

	private Element named(String style) {
		Element properties = Wml.create(document(), "pPr");
		Wml.set(Wml.ensure(properties, "pStyle", Wml.PARAGRAPH), "val", style);
		return properties;
	}

	/** Without what belongs to one paragraph only. Our numbers are computed: those of the office would come on top. */
	private Element modelProperties() {
		Element own = Wml.child(model, "pPr");
		Element properties = own == null ? Wml.create(document(), "pPr") : (Element) own.cloneNode(true);
		List.of("sectPr", "numPr", "framePr", "pageBreakBefore", "pPrChange").forEach(name -> Wml.drop(properties, name));
		return properties;
	}

	/** What the decree says of a component otherwise than of the usual one. */
	private Element adjusted(DecreeStyle style) {
		Element properties = modelProperties();
		if (style.alignment() != usual.alignment()) {
			Wml.set(Wml.ensure(properties, "jc", Wml.PARAGRAPH), "val", switch (style.alignment()) {
			case LEFT -> "left";
			case CENTRE -> "center";
			case RIGHT -> "right";
			case JUSTIFIED -> "both";
			});
			if (style.alignment() == Alignment.CENTRE) {
				Wml.drop(properties, "ind");
			}
		}
		if (style.outline() > 0) {
			Wml.set(Wml.ensure(properties, "outlineLvl", Wml.PARAGRAPH), "val", String.valueOf(style.outline() - 1));
		}
		return properties;
	}

	/** @param asModel whether the letters look as those of the placeholder */
	private Element run(Run run, boolean asModel, DecreeStyle style) {
		Element made = Wml.create(document(), "r");
		Element own = asModel ? Wml.child(modelRun, "rPr") : null;
		Element properties = own == null ? Wml.create(document(), "rPr") : (Element) own.cloneNode(true);
		if (run.emphasis() == Run.Emphasis.BOLD || style.bold() && !usual.bold()) {
			Wml.ensure(properties, "b", Wml.RUN).removeAttributeNS(Wml.MAIN, "val");
		}
		if (run.emphasis() == Run.Emphasis.ITALIC || style.italic() && !usual.italic()) {
			Wml.ensure(properties, "i", Wml.RUN).removeAttributeNS(Wml.MAIN, "val");
		}
		if (properties.hasChildNodes()) {
			made.appendChild(properties);
		}
		boolean first = true;
		for (String line : run.text().split("\n", -1)) {
			if (!first) {
				made.appendChild(Wml.create(document(), "br"));
			}
			first = false;
			Element text = Wml.create(document(), "t");
			Wml.text(text, line);
			made.appendChild(text);
		}
		return made;
	}

	private Document document() {
		return model.getOwnerDocument();
	}
}
