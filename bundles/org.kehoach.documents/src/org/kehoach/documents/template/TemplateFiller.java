// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.HeadingRule;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.read.OfficeFileException;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.docx.DocxFragments;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts the parts of a document in the place of the placeholders of a template without errors. */
final class TemplateFiller {
	/** The styles that tables and pages of appendices name. */
	private static final Set<DecreeStyle> NAMED = EnumSet.copyOf(DecreeStyle.OF_APPENDICES);
	private static final List<String> COMMENTS = List.of("commentRangeStart", "commentRangeEnd", "commentReference");
	private static final List<String> COMMENT_PARTS = List.of("comments", "commentsExtended", "commentsIds", "commentsExtensible");

	/** Space below a line in the text, twips; in the head of the document there is none. */
	private static final int RULE_AFTER = 160;

	static {
		NAMED.add(DecreeStyle.RULE);
		NAMED.remove(DecreeStyle.PAGE_NUMBER);
	}

	private final TemplateFile file;
	private final TemplateScan scan;
	private final DocumentParts document;
	private final List<Notice> notices;
	private final OfficeStyles styles;

	TemplateFiller(TemplateFile file, TemplateScan scan, DocumentParts document, List<Notice> notices) {
		this.file = file;
		this.scan = scan;
		this.document = document;
		this.notices = notices;
		this.styles = new OfficeStyles(file.styles());
	}

	void fill() throws OfficeFileException {
		scan.regions().forEach(region -> region.resolve(document));
		// from the end, so that the offsets of those before in the same paragraph stay
		for (Mark mark : scan.marks().reversed()) {
			if (isThere(mark.paragraph()) && !isRule(mark)) {
				fill(mark, ((Meaning.Value) mark.meaning()).reference());
			}
		}
		scan.marks().stream().filter(TemplateFiller::isRule).filter(mark -> isThere(mark.paragraph())).forEach(this::rule);
		Element body = Wml.child(file.body().xml().getDocumentElement(), "body");
		Sections.trim(body);
		withoutComments();
	}

	private static boolean isRule(Mark mark) {
		return ((Meaning.Value) mark.meaning()).reference().placeholder() == Placeholder.RULE;
	}

	/** Comes when the text above it is there. */
	private void rule(Mark mark) {
		Element above = Paragraphs.before(mark.paragraph());
		String text = above == null || !Wml.is(above, "p") ? "" : new ParagraphText(above).text();
		if (!text.isBlank()) {
			DecreeStyle style = styles.component(above).orElse(DecreeStyle.SUBJECT);
			insert(List.of(new RuleLine(HeadingRule.length(text, style), mark.inText() ? RULE_AFTER : 0)), Sections.room(mark.paragraph()), mark.paragraph());
		}
		remove(mark.paragraph());
	}

	private static boolean isThere(Node node) {
		Node outer = node;
		while (outer.getParentNode() != null) {
			outer = outer.getParentNode();
		}
		return outer == node.getOwnerDocument();
	}

	private void fill(Mark mark, Reference reference) {
		switch (reference.placeholder().kind()) {
		case WORDS -> words(mark, document.text(reference));
		case PARAGRAPHS -> paragraphs(mark, reference);
		case TABLE -> table(mark, document.blocks(reference));
		case PAGES -> pages(mark);
		case CONDITION -> throw new IllegalStateException("a template with errors");
		}
	}

	/** In a line with other text there is no room for line breaks; a paragraph of nothing else goes with what is not there. */
	private void words(Mark mark, String value) {
		if (value.isEmpty() && mark.alone()) {
			remove(mark.paragraph());
		} else {
			new ParagraphText(mark.paragraph()).replace(mark.spot().start(), mark.spot().end(), mark.alone() ? value : value.replace('\n', ' '));
		}
	}

	private static void remove(Element paragraph) {
		Node container = paragraph.getParentNode();
		Paragraphs.remove(paragraph);
		Paragraphs.close(container);
	}

	private void paragraphs(Mark mark, Reference reference) {
		List<Block> blocks = document.blocks(reference);
		Element run = new ParagraphText(mark.paragraph()).isolate(mark.spot().start(), mark.spot().end()).getFirst();
		OfficeParagraphs office = new OfficeParagraphs(styles, mark.paragraph(), run, usual(reference.placeholder()));
		for (Block block : blocks) {
			if (block instanceof TextBlock text) {
				mark.paragraph().getParentNode().insertBefore(office.make(text), mark.paragraph());
			} else {
				insert(List.of(block), Sections.page(Sections.of(mark.paragraph())), mark.paragraph());
			}
		}
		remove(mark.paragraph());
	}

	private static DecreeStyle usual(Placeholder placeholder) {
		return switch (placeholder) {
		case BASES -> DecreeStyle.BASIS;
		case RECIPIENTS -> DecreeStyle.RECIPIENT;
		default -> DecreeStyle.BODY;
		};
	}

	private void table(Mark mark, List<Block> table) {
		if (!table.isEmpty()) {
			insert(table, Sections.page(Sections.of(mark.paragraph())), mark.paragraph());
		}
		remove(mark.paragraph());
	}

	/** Puts blocks before an element; gives what was put in. */
	private List<Element> insert(List<Block> blocks, PageSetup page, Element before) {
		int size = blocks.stream().filter(TableBlock.class::isInstance).map(block -> TableLayout.of(((TableBlock) block).table(), page).sizePt())
				.min(Integer::compare).orElse(DecreeStyle.TABLE_TEXT.sizePt());
		styles.need(NAMED, size);
		Element fragment = DocxFragments.blocks(blocks, page, notices);
		styles.rename(fragment);
		List<Element> made = new ArrayList<>();
		for (Element element : Wml.children(fragment)) {
			Element copy = (Element) before.getOwnerDocument().importNode(element, true);
			before.getParentNode().insertBefore(copy, before);
			made.add(copy);
		}
		return made;
	}

	/** Each appendix becomes a section like the one that the placeholder stands in, with the paper turned where its table is wide. */
	private void pages(Mark mark) {
		Element place = mark.paragraph();
		if (document.appendices().isEmpty()) {
			remove(place);
			return;
		}
		Element section = Sections.of(place);
		PageSetup page = Sections.page(section);
		new SectionBreak(place, section).before();
		for (AppendixPages appendix : document.appendices()) {
			PageSetup own = Sections.turned(page, appendix.section().page().landscape());
			List<Element> made = insert(appendix.section().blocks(), own, place);
			SectionBreak.behind(made.getLast(), Sections.copy(section, own));
		}
		new SectionBreak(place, section).instead();
	}

	/** Comments of a template are for those who work on it. */
	private void withoutComments() throws OfficeFileException {
		for (TemplatePart part : file.parts()) {
			for (String name : COMMENTS) {
				Wml.all(part.xml().getDocumentElement(), name).forEach(Wml::remove);
			}
		}
		for (String kind : COMMENT_PARTS) {
			file.main().removeRelatedAs(kind);
		}
	}
}
