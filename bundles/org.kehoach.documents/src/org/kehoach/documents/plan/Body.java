// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kehoach.documents.appendix.Texts;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Source;
import org.kehoach.documents.text.Capitals;
import org.kehoach.documents.text.RomanNumeral;

/**
 * The body of a document as it grows. Numbers on five levels are computed: I., 1., a),
 * - and + (the layout of parts, clauses and points of Nghị định 30/2020/NĐ-CP, Phụ lục
 * I, Mục II.6, and the two levels of lists that plans use below it).
 */
final class Body {
	/** The mark that ends a document (Phụ lục I, Mục II.6). */
	private static final String END = "./.";

	private static final Set<DecreeStyle> TEXT = EnumSet.of(DecreeStyle.BODY, DecreeStyle.POINT, DecreeStyle.DASH,
			DecreeStyle.PLUS, DecreeStyle.ARTICLE);

	private final List<Block> blocks = new ArrayList<>();
	private int part;
	private int clause;
	private int point;
	private Source source;

	List<Block> blocks() {
		return blocks;
	}

	/** What announces a list stays with its first item. */
	/** What the following blocks come from, unless they know better. */
	void from(EObject element, EStructuralFeature feature) {
		source = Source.of(element, feature);
	}

	void add(Block block) {
		if (!(block instanceof TextBlock text)) {
			blocks.add(block);
			return;
		}
		TextBlock known = text.source() == null ? text.from(source) : text;
		blocks.add(known.text().endsWith(":") ? known.kept() : known);
	}

	/** "I. TITLE"; clauses are numbered anew below it. */
	void part(String title) {
		part++;
		clause = 0;
		point = 0;
		text(DecreeStyle.PART, RomanNumeral.of(part) + ". " + Capitals.of(title));
	}

	/**
	 * "1. Title" in bold on a line of its own; points are lettered anew below it. A title that ends as a sentence is none, and
	 * not bold.
	 */
	void clause(String title) {
		if (title.endsWith(".") || title.endsWith(";")) {
			clauseText(title);
			return;
		}
		clause++;
		point = 0;
		text(DecreeStyle.CLAUSE, clause + ". " + title);
	}

	/** "1. Sentence": a clause without title. */
	void clauseText(String sentence) {
		clause++;
		point = 0;
		text(DecreeStyle.BODY, clause + ". " + sentence);
	}

	/** "a) Title" of points that have lists below them. */
	void pointTitle(String title) {
		blocks.add(TextBlock.of(DecreeStyle.POINT, nextLetter() + title).kept().from(source));
	}

	/** Prose whose first paragraph is a point: "a) …". */
	void point(String prose) {
		List<Paragraph> paragraphs = Texts.prose(prose);
		if (!paragraphs.isEmpty()) {
			add(TextBlock.of(DecreeStyle.POINT, nextLetter() + paragraphs.getFirst().text()).from(source(0)));
			for (int i = 1; i < paragraphs.size(); i++) {
				paragraph(paragraphs.get(i), i);
			}
		}
	}

	private String nextLetter() {
		point++;
		return PointLetters.of(point) + ") ";
	}

	/** Prose of the language with its lists. */
	void prose(String prose) {
		List<Paragraph> paragraphs = Texts.prose(prose);
		for (int i = 0; i < paragraphs.size(); i++) {
			paragraph(paragraphs.get(i), i);
		}
	}

	private void paragraph(Paragraph paragraph, int index) {
		add(TextBlock.of(switch (paragraph.bullet()) {
		case NONE -> DecreeStyle.BODY;
		case DASH -> DecreeStyle.DASH;
		case PLUS -> DecreeStyle.PLUS;
		}, paragraph.printed()).from(source(index)));
	}

	private Source source(int paragraph) {
		return source == null || source.feature() == null ? source : source.paragraph(paragraph);
	}

	/** An item of a list: "- …" on the level 0, "+ …" below it, a paragraph above it. */
	void item(int level, Sentence sentence) {
		DecreeStyle style = level < 0 ? DecreeStyle.BODY : level == 0 ? DecreeStyle.DASH : DecreeStyle.PLUS;
		List<Run> runs = new ArrayList<>();
		runs.add(Run.of((level < 0 ? "" : level == 0 ? "- " : "+ ") + sentence.text()));
		if (!sentence.detail().isEmpty()) {
			runs.add(new Run(" " + sentence.detail(), Run.Emphasis.ITALIC));
		}
		add(new TextBlock(style, runs, false));
	}

	void text(DecreeStyle style, String text) {
		add(TextBlock.of(style, text));
	}

	/** Ends the text with "./." in the place of its last full stop; headings with nothing below them do not end a text. */
	void end() {
		if (!blocks.isEmpty() && blocks.getLast() instanceof TextBlock last && TEXT.contains(last.style())
				&& !last.runs().isEmpty()) {
			List<Run> runs = new ArrayList<>(last.runs());
			Run end = runs.removeLast();
			runs.add(new Run(end.text().stripTrailing().replaceFirst("[.;,]$", "") + END, end.emphasis()));
			blocks.set(blocks.size() - 1, new TextBlock(last.style(), runs, last.keepNext(), last.source()));
		}
	}

	/** Recipients and signature; the last paragraph stays with them, so that nobody signs an empty page. */
	void sign(SideBySide signature) {
		if (!blocks.isEmpty() && blocks.getLast() instanceof TextBlock last) {
			blocks.set(blocks.size() - 1, last.kept());
		}
		text(DecreeStyle.SPACE, "");
		blocks.add(signature);
	}
}
