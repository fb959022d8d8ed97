// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

import org.kehoach.model.Rhythm;
import org.kehoach.model.value.TimeWindow;

/**
 * When something is due.
 *
 * @param window the days it means, that of all parts together for several times; null if it names no day
 * @param wording as the author wrote it
 * @param label what is due at that time, or for whom; null if it is not told
 * @param rhythms of a recurring time
 * @param parts of several times
 */
public record TimeFacts(TimeKind kind, TimeWindow window, String wording, String label, List<Rhythm> rhythms, List<TimeFacts> parts) {

	/** True if it has a last day, so that lateness can be told. */
	public boolean isDated() {
		return window != null && window.isDated();
	}
}
