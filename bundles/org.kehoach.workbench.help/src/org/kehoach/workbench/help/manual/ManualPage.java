// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** One page of the manual, read from Markdown. Immutable once made; not for two threads at once. */
final class ManualPage {

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
	private static final TextContentRenderer WORDS = TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build();

	private final String file;
	private final Node document;
	private final Map<Node, String> anchors = new IdentityHashMap<>();
	private final List<ManualSection> sections = new ArrayList<>();

	/**
	 * @param file     its file name, as other pages link to it
	 * @param markdown its text
	 */
	ManualPage(String file, String markdown) {
		this.file = file;
		document = PARSER.parse(markdown);
		readSections();
	}

	private void readSections() {
		Anchors names = new Anchors();
		Heading heading = null;
		StringBuilder text = new StringBuilder();
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading next) {
				add(heading, text);
				heading = next;
				anchors.put(next, names.next(words(next)));
			} else {
				text.append(WORDS.render(node)).append('\n');
			}
		}
		add(heading, text);
	}

	private void add(Heading heading, StringBuilder text) {
		if (heading != null) {
			String anchor = heading.getLevel() == 1 ? "" : anchors.get(heading); //$NON-NLS-1$
			sections.add(new ManualSection(file, anchor, heading.getLevel(), words(heading), text.toString().strip()));
		}
		text.setLength(0);
	}

	private static String words(Node node) {
		return WORDS.render(node).strip();
	}

	String file() {
		return file;
	}

	/** Its headings in their order, the page's title first; never empty for a page that begins with one. */
	List<ManualSection> sections() {
		return List.copyOf(sections);
	}

	/** Its body as HTML: headings carry their anchors, links to other pages lead to their HTML files. */
	String html() {
		return HtmlRenderer.builder().extensions(List.of(TablesExtension.create()))
				.attributeProviderFactory(context -> (node, tag, attributes) -> {
					if (node instanceof Heading) {
						attributes.put("id", anchors.get(node)); //$NON-NLS-1$
					} else if (node instanceof Link link) {
						attributes.put("href", link.getDestination().replaceFirst("\\.md(?=#|$)", ".html")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					}
				}).build().render(document);
	}

	/** Files of other pages that it links to, in their order, each once. */
	List<String> linkedPages() {
		List<String> files = new ArrayList<>();
		document.accept(new org.commonmark.node.AbstractVisitor() {
			@Override
			public void visit(Link link) {
				String target = link.getDestination().replaceFirst("#.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
				if (target.endsWith(".md") && target.indexOf('/') < 0 && !files.contains(target)) { //$NON-NLS-1$
					files.add(target);
				}
				visitChildren(link);
			}
		});
		return files;
	}
}
