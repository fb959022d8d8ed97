// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.lexer.EditDistance;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.language.messages.Messages;

/** Writes the name that was most likely meant by one that nothing has: the names that are most like it, without accents and capitals. */
final class MisspeltNameFix implements QuickFix {

	private static final int MOST = 3;
	/** Of so many letters one may be wrong; one in any case, for N1 is short for N01. */
	private static final int LETTERS_FOR_ONE = 3;
	private static final int MOST_WRONG = 3;

	@Override
	public List<Fix> fixes(Place place) {
		INode node = NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.findActualNodeFor(place.object()).getRootNode(), place.offset());
		while (node != null && !(node.getGrammarElement() instanceof CrossReference)) {
			node = node.getParent();
		}
		if (node == null) {
			return List.of();
		}
		CrossReference written = (CrossReference) node.getGrammarElement();
		EReference reference = GrammarUtil.getReference(written, (EClass) GrammarUtil.containingRule(written).getType().getClassifier());
		return reference == null ? List.of() : alike(NodeModelUtils.getTokenText(node), place, reference, node);
	}

	private static List<Fix> alike(String name, Place place, EReference reference, INode node) {
		String folded = VietnameseWords.unaccented(name);
		int allowed = Math.clamp(folded.length() / LETTERS_FOR_ONE, 1, MOST_WRONG);
		Map<String, Integer> distances = new LinkedHashMap<>();
		new NamesInReach(place.object(), reference).forEach(candidate -> {
			String other = VietnameseWords.unaccented(candidate);
			if (Math.abs(other.length() - folded.length()) <= allowed) {
				int distance = EditDistance.of(folded, other);
				if (distance <= allowed) {
					distances.put(candidate, distance);
				}
			}
		});
		return distances.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
				.limit(MOST).flatMap(entry -> Fix.of(Messages.get("fix-write", entry.getKey()), place.replace(node, entry.getKey())).stream()).toList();
	}
}
