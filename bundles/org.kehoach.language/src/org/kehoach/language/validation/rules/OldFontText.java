// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.encoding.OldText;

/** A text that was written with a font from before Unicode and pasted; it prints wrong letters (Decree 30/2020/NĐ-CP, Annex I, section I.4). */
public final class OldFontText extends TextRule {

	public OldFontText() {
		super("KH808", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		prose.text().lines().map(OldText::in).flatMap(Optional::stream).findFirst()
				.ifPresent(old -> report.on(prose.where(), prose.feature(), old.encoding().label(), Shown.start(old.text())));
	}
}
