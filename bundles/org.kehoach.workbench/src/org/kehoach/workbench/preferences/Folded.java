// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preferences;

import java.text.Normalizer;
import java.util.Locale;

/** Texts without accents and capitals, for searching. */
final class Folded {

	private Folded() {
	}

	static String of(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd'); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
