// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.rules.CitedTypeMatchesSymbol;
import org.kehoach.language.validation.rules.ObsoleteTerm;
import org.kehoach.language.validation.rules.Passage;
import org.kehoach.language.validation.rules.RepeatedSentence;
import org.kehoach.model.Plan;

/**
 * Writes what a rule knows to be right, at once for all places of one text that it finds fault with.
 *
 * @param passages of a text as it stands in the file, with its quotes
 */
record PassageFixes(BiFunction<Place, String, List<Passage>> passages) implements QuickFix {

	/** Longer texts are cut in titles. */
	private static final int LONGEST = 60;

	@Override
	public List<Fix> fixes(Place place) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.findActualNodeFor(place.object()).getRootNode(), place.offset());
		List<Passage> found = leaf == null ? List.of() : passages.apply(place, leaf.getText());
		if (found.isEmpty()) {
			return List.of();
		}
		List<TextEdit> edits = found.stream()
				.map(passage -> new TextEdit(leaf.getOffset() + passage.start(), passage.end() - passage.start(), passage.better())).toList();
		boolean removes = found.stream().allMatch(passage -> passage.better().isEmpty());
		String words = found.stream().map(passage -> removes ? leaf.getText().substring(passage.start(), passage.end()) : passage.better())
				.map(text -> text.strip().replaceAll("\\s+", " ")).distinct().collect(Collectors.joining("», «"));
		String shown = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + '…' : words;
		return List.of(new Fix(Messages.get(removes ? "fix-remove" : "fix-write", shown), edits));
	}

	/** The names of today for what has ended. */
	static QuickFix terms() {
		return new PassageFixes((place, text) -> place.around(Plan.class).map(plan -> ObsoleteTerm.passages(plan, text)).orElse(List.of()));
	}

	/** A sentence stays where it stands first. */
	static QuickFix sentences() {
		return new PassageFixes((place, text) -> RepeatedSentence.passages(text));
	}

	/** The symbol says what a document is. */
	static QuickFix types() {
		return new PassageFixes((place, text) -> CitedTypeMatchesSymbol.passages(text));
	}
}
