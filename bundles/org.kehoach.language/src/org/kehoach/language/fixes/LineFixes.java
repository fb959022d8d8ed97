// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.language.messages.Messages;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentTypes;

/**
 * Adds the line that is missing.
 *
 * @param <T> what it is added to
 * @param type of that
 * @param first true to add it behind the opening brace, false before the closing one
 * @param line gives the line; empty where it cannot be known
 */
record LineFixes<T extends EObject>(Class<T> type, boolean first, Function<Line<T>, Optional<String>> line) implements QuickFix {

	/**
	 * What a line is made for.
	 *
	 * @param owner what it is added to
	 */
	record Line<T>(T owner, Place place) {

		String keyword(String vietnamese) {
			return place.keyword(vietnamese);
		}
	}

	@Override
	public List<Fix> fixes(Place place) {
		T owner = place.around(type).orElse(null);
		String added = owner == null ? null : line.apply(new Line<>(owner, place)).orElse(null);
		if (added == null) {
			return List.of();
		}
		Optional<TextEdit> edit = first ? place.prepend(owner, added) : Optional.of(place.append(owner, added));
		return edit.map(e -> Fix.of(Messages.get("fix-add", added), e)).orElse(List.of());
	}

	static QuickFix product() {
		return new LineFixes<>(Task.class, false, at -> Optional.of(at.keyword("sản phẩm") + " " + at.keyword("báo cáo") + " \"\""));
	}

	static QuickFix time() {
		return new LineFixes<>(Task.class, false, at -> Optional.of(at.keyword("thời hạn") + " " + at.keyword("cả kỳ kế hoạch")));
	}

	static QuickFix signatory() {
		return new LineFixes<>(IssuedDocument.class, false, at -> Optional.of(at.keyword("người ký") + " \"\""));
	}

	static QuickFix archive() {
		return new LineFixes<>(IssuedDocument.class, false, at -> Optional.of(at.keyword("lưu") + " \"VT\""));
	}

	/** The symbol of the type and of the issuer: /KH-SCT. */
	static QuickFix symbol() {
		return new LineFixes<>(Plan.class, true, at -> {
			Unit issuer = at.owner().getIssuer();
			String type = DocumentTypes.abbreviation(at.owner().getType()).orElse(null);
			boolean known = issuer != null && !issuer.eIsProxy() && issuer.getSymbol() != null && type != null;
			return known ? Optional.of(at.keyword("số") + " /" + type + "-" + issuer.getSymbol()) : Optional.empty();
		});
	}
}
