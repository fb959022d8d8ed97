// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.DocumentEvent;

/** How places of an earlier text moved with what was typed since. */
final class Drift {

	private record Change(int offset, int removed, int added) {

		int later(int place) {
			return place >= offset + removed ? place + added - removed : place <= offset ? place : Math.min(place, offset + added);
		}

		int earlier(int place) {
			return place >= offset + added ? place + removed - added : place <= offset ? place : Math.min(place, offset + removed);
		}
	}

	private final List<Change> changes = new ArrayList<>();

	void add(DocumentEvent event) {
		changes.add(new Change(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length()));
	}

	void forget() {
		changes.clear();
	}

	/** Where a place of the earlier text is now. */
	int now(int earlier) {
		int place = earlier;
		for (Change change : changes) {
			place = change.later(place);
		}
		return place;
	}

	/** Where a place of the text was before. */
	int before(int now) {
		int place = now;
		for (Change change : changes.reversed()) {
			place = change.earlier(place);
		}
		return place;
	}
}
