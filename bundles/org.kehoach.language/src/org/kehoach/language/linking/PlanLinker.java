// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.linking;

import java.util.Iterator;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.lexer.KeywordNodes;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.model.Funding;
import org.kehoach.model.TargetValue;
import org.kehoach.model.Timing;

/** Besides linking, keeps the author's wording of typed values, which tables print. */
public final class PlanLinker extends LazyLinker {

	/** As the lexer: a blank that does not break is white space, too. */
	private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0\\uFEFF]+");

	@Override
	protected void doLinkModel(EObject root, IDiagnosticConsumer consumer) {
		super.doLinkModel(root, consumer);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			switch (all.next()) {
			case Timing timing when timing.getWording() == null -> timing.setWording(wording(timing));
			case TargetValue value when value.getWording() == null -> value.setWording(wording(value));
			case Funding funding -> funding.setWording(funding.getText() != null ? funding.getText() : wording(funding));
			default -> {
				// prints by its own texts
			}
			}
		}
	}

	/** The source text without quotes, comments and the names of what is referred to; white space runs as one blank. */
	private static String wording(EObject value) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(value);
		StringBuilder wording = new StringBuilder();
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				append(wording, leaf);
			}
		}
		return wording.toString().strip();
	}

	private static void append(StringBuilder wording, ILeafNode leaf) {
		String text = leaf.getText();
		if (WHITE.matcher(text).matches()) {
			if (!wording.isEmpty() && wording.charAt(wording.length() - 1) != ' ') {
				wording.append(' ');
			}
		} else if (!leaf.isHidden() && !isName(leaf)) {
			wording.append(isQuoted(text) ? QuotedTexts.fromQuoted(text) : vietnamese(leaf, text));
		}
	}

	/** A document is printed in Vietnamese also where its keywords were written in English. */
	private static String vietnamese(ILeafNode leaf, String text) {
		String keyword = KeywordNodes.spelling(leaf);
		if (keyword == null) {
			return text;
		}
		String words = WHITE.matcher(text).replaceAll(" ");
		return KeywordTable.get().isEnglish(keyword, words) ? keyword : words;
	}

	/** Part of a reference: whoever prints the value prints the citation of what is referred to. */
	private static boolean isName(INode leaf) {
		for (INode node = leaf; node != null && node.getGrammarElement() != null; node = node.getParent()) {
			if (GrammarUtil.containingCrossReference(node.getGrammarElement()) != null) {
				return true;
			}
		}
		return false;
	}

	private static boolean isQuoted(String text) {
		return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
	}
}
