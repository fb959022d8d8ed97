// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.xtext.scoping.IScopeProvider;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.completion.UnitNames;
import org.kehoach.language.ide.completion.UnitNames.Named;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.TopLevel;

import com.google.inject.Inject;

/** The name of a unit in a text: "UBND tỉnh" in full, and the full name abbreviated. */
final class UnitWords implements Assist {

	@Inject
	private IScopeProvider scopes;

	@Override
	public List<Fix> at(Caret caret) {
		TopLevel owner = caret.around(TopLevel.class).orElse(null);
		String written = caret.leaf().getText();
		if (owner == null || !QuotedTexts.isQuoted(written)) {
			return List.of();
		}
		List<Named> known = UnitNames.of(scopes.getScope(owner, Literals.WORK_ATTRIBUTES__LEADS), owner).stream()
				.filter(unit -> !unit.shortName().equals(unit.title())).toList();
		return Stream.of(found(caret, known, Named::title, Named::shortName), found(caret, known, Named::shortName, Named::title))
				.flatMap(Optional::stream).limit(1).toList();
	}

	/** The longest name of those around the caret, for "Sở Y tế" stands in "Văn phòng Sở Y tế" too. */
	private static Optional<Fix> found(Caret caret, List<Named> known, Function<Named, String> from, Function<Named, String> to) {
		String text = caret.leaf().getText();
		int at = caret.offset() - caret.leaf().getOffset();
		Fix found = null;
		int longest = 0;
		for (Named unit : known) {
			String name = from.apply(unit);
			for (int i = text.indexOf(name); i >= 0 && i <= at; i = text.indexOf(name, i + 1)) {
				if (at <= i + name.length() && name.length() > longest && isWhole(text, i, i + name.length())) {
					longest = name.length();
					found = Caret.fix(List.of(new TextEdit(caret.leaf().getOffset() + i, name.length(), to.apply(unit).replace("\"", ""))),
							"assist-write", to.apply(unit));
				}
			}
		}
		return Optional.ofNullable(found);
	}

	private static boolean isWhole(String text, int start, int end) {
		return !Character.isLetterOrDigit(text.charAt(start - 1)) && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
	}
}
