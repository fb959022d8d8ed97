// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.write.docx.DocxFragments;
import org.w3c.dom.Element;

/** The styles of a template: those of the office win, the decree's are added where something needs one that is not there. */
final class OfficeStyles {
	private static final String PARAGRAPH = "paragraph";

	private final Optional<Element> root;
	private final Map<String, String> idByName = new HashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final Map<DecreeStyle, String> added = new EnumMap<>(DecreeStyle.class);
	private String normal = "";

	/** @param root of the styles part */
	OfficeStyles(Optional<Element> root) {
		this.root = root;
		root.ifPresent(styles -> Wml.children(styles).stream().filter(child -> Wml.is(child, "style")).forEach(this::read));
	}

	private void read(Element style) {
		String id = Wml.value(style, "styleId");
		ids.add(id);
		if (!Wml.value(style, "type").equals(PARAGRAPH)) {
			return;
		}
		idByName.put(id.toLowerCase(Locale.ROOT), id);
		idByName.put(Wml.value(Wml.child(style, "name"), "val").toLowerCase(Locale.ROOT), id);
		if (Set.of("1", "true", "on").contains(Wml.value(style, "default"))) {
			normal = id;
		}
	}

	/** The office's own style for a component: one with its id, or with its Vietnamese name. */
	Optional<String> own(DecreeStyle style) {
		String byName = idByName.get(style.title().toLowerCase(Locale.ROOT));
		return Optional.ofNullable(byName == null ? idByName.get(style.id().toLowerCase(Locale.ROOT)) : byName);
	}

	/** The component that a paragraph of the office is, by its style. */
	Optional<DecreeStyle> component(Element paragraph) {
		Element properties = Wml.child(paragraph, "pPr");
		String id = properties == null ? "" : Wml.value(Wml.child(properties, "pStyle"), "val");
		return Arrays.stream(DecreeStyle.values()).filter(style -> own(style).filter(id::equals).isPresent()).findFirst();
	}

	/**
	 * Adds the decree's styles that the office has none for.
	 *
	 * @param tableSizePt size of the letters in tables
	 */
	void need(Collection<DecreeStyle> styles, int tableSizePt) {
		if (root.isEmpty()) {
			return;
		}
		Map<String, Element> made = new HashMap<>();
		Wml.children(DocxFragments.styles(styles, tableSizePt)).forEach(style -> made.put(Wml.value(style, "styleId"), style));
		for (DecreeStyle style : styles) {
			if (own(style).isEmpty() && !added.containsKey(style)) {
				String id = ids.contains(style.id()) ? style.id() + "Kehoach" : style.id();
				Element copy = (Element) root.get().getOwnerDocument().importNode(made.get(style.id()), true);
				Wml.set(copy, "styleId", id);
				if (normal.isEmpty()) {
					Wml.drop(copy, "basedOn");
				} else {
					Wml.set(Wml.child(copy, "basedOn"), "val", normal);
				}
				root.get().appendChild(copy);
				ids.add(id);
				added.put(style, id);
			}
		}
	}

	/** Gives paragraphs that name the decree's styles the names that they have here. */
	void rename(Element fragment) {
		Map<String, String> names = new HashMap<>(added.size());
		for (DecreeStyle style : DecreeStyle.values()) {
			names.put(style.id(), own(style).orElse(added.getOrDefault(style, style.id())));
		}
		Wml.all(fragment, "pStyle").forEach(style -> Wml.set(style, "val", names.getOrDefault(Wml.value(style, "val"), Wml.value(style, "val"))));
	}
}
