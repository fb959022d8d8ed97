// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of headings for links, made as the sites on which people read the same files make them: small letters, blanks as
 * hyphens, no punctuation, a number for the second of the same name. One object a page.
 */
final class Anchors {

	private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_-]"); //$NON-NLS-1$

	private final Map<String, Integer> used = new HashMap<>();

	/** @return the anchor of the page's next heading */
	String next(String heading) {
		String anchor = DROPPED.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").strip().replaceAll("\\s", "-"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		int before = used.merge(anchor, 1, Integer::sum) - 1;
		return before == 0 ? anchor : anchor + '-' + before;
	}
}
