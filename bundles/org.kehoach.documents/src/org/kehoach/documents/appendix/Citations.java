// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.Optional;
import java.util.stream.Stream;

import org.kehoach.model.DocumentType;
import org.kehoach.model.Item;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.TopLevel;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.DocumentTypes;

/**
 * Documents and items as a table names them: short, but so that a reader finds them. A
 * plan that another document issues has the number of that one.
 */
final class Citations {
	/** What an item's sentence is cut to, in letters: two to three lines of a column. */
	private static final int LONGEST = 90;

	private Citations() {
	}

	/** Type and number, "Kế hoạch số 494/KH-UBND", else type and title; empty if neither is known. */
	static String of(OfficialDocument document) {
		DocumentNumber number = document.getNumber();
		DocumentType type = document.getType();
		if (number == null && document instanceof Plan plan && plan.getIssuance() != null) {
			number = plan.getIssuance().getNumber();
			type = plan.getIssuance().getType();
		}
		return number != null && !number.isDraft() ? DocumentTypes.word(type) + " số " + number : titled(document);
	}

	/** An item of another plan: the plan's number and the item's sentence in short. */
	static String of(Item item) {
		String plan = Items.plan(item).map(Citations::shortest).orElse("");
		String text = shortened(Texts.orEmpty(item.getTitle()));
		return plan.isEmpty() || text.isEmpty() ? plan + text : plan + ": " + text;
	}

	private static String shortest(Plan plan) {
		return Stream.of(Optional.ofNullable(plan.getNumber()),
				Optional.ofNullable(plan.getIssuance()).map(issuance -> issuance.getNumber())).flatMap(Optional::stream)
				.filter(number -> !number.isDraft()).map(DocumentNumber::toString).findFirst()
				.orElseGet(() -> titled(plan));
	}

	/** Titles of plans do not hold the type word: "Kế hoạch" and "Cải cách hành chính …". */
	private static String titled(OfficialDocument document) {
		String title = switch (document) {
		case RegistryEntry entry -> Texts.orEmpty(entry.getTitle()).strip();
		case TopLevel plan -> Texts.orEmpty(plan.getTitle()).strip();
		default -> "";
		};
		String word = document.getType() == null ? "" : DocumentTypes.word(document.getType());
		if (title.isEmpty() || word.isEmpty() || title.regionMatches(true, 0, word, 0, word.length())) {
			return title.isEmpty() ? word : title;
		}
		return word + " " + Texts.lowered(title);
	}

	/** The first paragraph, cut between words. */
	private static String shortened(String text) {
		String line = text.strip().lines().findFirst().orElse("").strip();
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = line.lastIndexOf(' ', LONGEST);
		return (end < 0 ? line.substring(0, LONGEST) : line.substring(0, end)).replaceFirst("[,;:.\\s]+$", "") + "…";
	}
}
