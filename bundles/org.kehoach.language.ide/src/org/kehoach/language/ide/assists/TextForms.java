// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.List;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.formatting.EditorFormatting;
import org.kehoach.language.formatting.ProseBlocks;

/** A text in quotes on one line, or in triple quotes on several; what it says stays. */
final class TextForms implements Assist {

	private static final String BLOCK = "\"\"\"";
	/** The rule of texts that may be written in both ways. */
	private static final String PROSE = "Prose";

	@Override
	public List<Fix> at(Caret caret) {
		String written = caret.leaf().getText();
		if (!QuotedTexts.isQuoted(written) || !isProse(caret.leaf())) {
			return List.of();
		}
		String said = QuotedTexts.fromQuoted(written);
		boolean block = written.startsWith(BLOCK);
		if (said.isBlank() || said.contains(BLOCK) || said.contains("\n")) {
			// several paragraphs have no place on one line
			return List.of();
		}
		String other = block ? QuotedTexts.toQuoted(said)
				: caret.lines(ProseBlocks.block(said, caret.text().indent(caret.leaf().getOffset()) + '\t', EditorFormatting.style(caret.resource())));
		boolean same = QuotedTexts.fromQuoted(other).equals(said);
		return same ? List.of(Caret.fix(List.of(new TextEdit(caret.leaf().getOffset(), caret.leaf().getLength(), other)),
				block ? "assist-one-line" : "assist-block")) : List.of();
	}

	private static boolean isProse(INode leaf) {
		for (INode node = leaf; node != null && node.getGrammarElement() != null; node = node.getParent()) {
			ParserRule rule = GrammarUtil.containingParserRule(node.getGrammarElement());
			if (rule != null && rule.getName().equals(PROSE)) {
				return true;
			}
			if (node.hasDirectSemanticElement()) {
				return false;
			}
		}
		return false;
	}
}
