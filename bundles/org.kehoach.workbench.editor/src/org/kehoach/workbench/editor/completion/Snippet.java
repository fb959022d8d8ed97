// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in, read from the notation of the Language Server Protocol; only ${n} and ${n:sample} are
 * known, which is what our server sends.
 *
 * @param text without the notation
 * @param places in the order in which they are to be filled in
 */
public record Snippet(String text, List<Place> places) {

	/** Where something is to be filled in. */
	public record Place(int offset, int length) {
	}

	private static final Pattern PLACE = Pattern.compile("\\$\\{\\d+(?::([^}]*))?\\}"); //$NON-NLS-1$

	/** @param indent put before every line but the first */
	public static Snippet parse(String notation, String indent) {
		String indented = notation.replace("\n", '\n' + indent); //$NON-NLS-1$
		StringBuilder text = new StringBuilder();
		List<Place> places = new ArrayList<>();
		Matcher place = PLACE.matcher(indented);
		int end = 0;
		while (place.find()) {
			text.append(indented, end, place.start());
			String sample = place.group(1) == null ? "" : place.group(1); //$NON-NLS-1$
			places.add(new Place(text.length(), sample.length()));
			text.append(sample);
			end = place.end();
		}
		return new Snippet(text.append(indented.substring(end)).toString(), List.copyOf(places));
	}
}
