// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.kehoach.documents.appendix.Texts;
import org.kehoach.documents.text.Capitals;
import org.kehoach.model.Signatory;
import org.kehoach.model.Unit;

/**
 * The lines above a signature: in whose stead, and the post (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, Mục II.7): "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC", "TL.", "TUQ.", "Q.".
 */
final class SigningPost {
	private static final String DEPUTY = "PHÓ ";

	private SigningPost() {
	}

	/**
	 * In capitals, at least one line unless nothing is known.
	 *
	 * @param collective
	 *            whether the agency itself issues the document, not its head: who signs for the head of a people's committee
	 *            then signs in the name of the committee, "TM. ỦY BAN NHÂN DÂN" above "KT. CHỦ TỊCH"
	 */
	static List<String> lines(Signatory signatory, Unit agency, boolean collective) {
		String post = Capitals.of(ItemSentences.line(signatory.getPosition()));
		return switch (signatory.getAuthority()) {
		case OWN -> lines(post);
		case ON_BEHALF -> lines("TM. " + collective(agency), post);
		case FOR_SUPERIOR -> lines(collective && Bodies.isPeoplesBody(agency) ? "TM. " + collective(agency) : "", "KT. " + headOf(post).orElse(head(agency)), post);
		case BY_ORDER -> lines("TL. " + head(agency), post);
		case BY_DELEGATION -> lines("TUQ. " + head(agency), post);
		case ACTING -> lines("Q. " + post);
		};
	}

	private static List<String> lines(String... lines) {
		return Stream.of(lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** The post that a deputy's post stands below. */
	private static Optional<String> headOf(String post) {
		return post.startsWith(DEPUTY) ? Optional.of(post.substring(DEPUTY.length())) : Optional.empty();
	}

	/** "ỦY BAN NHÂN DÂN": without the place, which the head of the document names. */
	private static String collective(Unit agency) {
		String name = Bodies.issuing(agency);
		return name.contains("\n") ? name.substring(0, name.indexOf('\n')) : name;
	}

	private static String head(Unit agency) {
		String name = agency == null ? "" : Texts.orEmpty(agency.getTitle()).toLowerCase(Locale.ROOT);
		return Bodies.isPeoplesBody(agency) ? "CHỦ TỊCH"
				: name.startsWith("bộ ") ? "BỘ TRƯỞNG" : name.startsWith("chính phủ") ? "THỦ TƯỚNG" : "GIÁM ĐỐC";
	}
}
