// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.Locale;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.trace.coverage.Status;

/** How good and bad look: a sign, and a colour of the theme. The sign alone says everything. UI thread only. */
public final class Signs {

	private static final String COLOURS = "org.kehoach.workbench.review.colour."; //$NON-NLS-1$

	private Signs() {
	}

	/** Of a status. */
	public static Tone tone(Status status) {
		return switch (status) {
		case COVERED -> Tone.GOOD;
		case PARTLY -> Tone.FAIR;
		case WAIVED -> Tone.QUIET;
		case MISSING -> Tone.BAD;
		};
	}

	/** One character; empty for tones that say neither good nor bad. */
	public static String sign(Tone tone) {
		return switch (tone) {
		case GOOD -> "✓"; //$NON-NLS-1$
		case FAIR -> "◐"; //$NON-NLS-1$
		case QUIET -> "–"; //$NON-NLS-1$
		case BAD -> "✗"; //$NON-NLS-1$
		case PLAIN, NUMBER, NAME -> ""; //$NON-NLS-1$
		};
	}

	/** The colour of the sign and the bar; null for tones that say neither good nor bad. */
	public static Color colour(Tone tone) {
		return switch (tone) {
		case GOOD, FAIR, QUIET, BAD -> registry().get(COLOURS + tone.name().toLowerCase(Locale.ROOT));
		case PLAIN, NUMBER, NAME -> null;
		};
	}

	/** What is behind a sign in a table of many; null as {@link #colour}. */
	public static Color ground(Tone tone) {
		return switch (tone) {
		case GOOD, FAIR, QUIET, BAD -> registry().get(COLOURS + tone.name().toLowerCase(Locale.ROOT) + ".ground"); //$NON-NLS-1$
		case PLAIN, NUMBER, NAME -> null;
		};
	}

	private static ColorRegistry registry() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
	}
}
