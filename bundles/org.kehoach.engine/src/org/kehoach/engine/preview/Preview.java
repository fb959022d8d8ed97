// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.preview;

import java.util.List;

import org.kehoach.documents.page.Sheet;
import org.kehoach.language.places.TextPlace;

/**
 * A plan on its pages. Holds no model objects, so it may be kept and shown by any thread.
 *
 * @param choices what of the file can be looked at; empty for a file without plans
 * @param shown one of the choices; null if there are none
 * @param sheets the pages from the first to the last; empty if there is nothing to show
 * @param places where in the text stands what the spots of the pages show, by their numbers; behind them what is around such
 *        places
 * @param marks for each place the number of the spots to mark when a caret stands in it
 * @param brokenLine the first line that could not be read, counted from 1; 0 if all could
 * @param cut whether the end is left out because it is too long for a preview
 */
public record Preview(List<Choice> choices, Choice shown, List<Sheet> sheets, List<TextPlace> places, List<Integer> marks, int brokenLine,
		boolean cut) {

	public Preview {
		choices = List.copyOf(choices);
		sheets = List.copyOf(sheets);
		places = List.copyOf(places);
		marks = List.copyOf(marks);
	}

	/**
	 * The number of what is shown of the smallest place that a caret stands in.
	 *
	 * @param caret in characters from the start of the file
	 * @return below 0 if there is none
	 */
	public int placeAt(int caret) {
		int best = -1;
		for (int i = 0; i < places.size(); i++) {
			TextPlace place = places.get(i);
			if (place.contains(caret) && (best < 0 || place.length() < places.get(best).length())) {
				best = i;
			}
		}
		return best < 0 ? best : marks.get(best);
	}
}
