// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What a person can choose about writing plans; all of it is yes or no. */
public final class EditorPreferences extends AbstractPreferenceInitializer {

	/** Lay out when saving. */
	public static final String FORMAT_ON_SAVE = "formatOnSave"; //$NON-NLS-1$
	/** Write the closing bracket or quotation mark together with the opening one. */
	public static final String CLOSE_PAIRS = "closePairs"; //$NON-NLS-1$
	/** Show in the text how often things are named, and what time notations mean. */
	public static final String NOTES_IN_TEXT = "notesInText"; //$NON-NLS-1$

	/** Divide lines of texts while typing that become too long. */
	public static final String WRAP_TEXTS = "wrapTexts"; //$NON-NLS-1$
	/** Fit pasted text into the text that it is pasted in. */
	public static final String FIT_PASTED = "fitPasted"; //$NON-NLS-1$
	/** Show above the text which plan, area and item the caret is in. */
	public static final String BREADCRUMB = "breadcrumb"; //$NON-NLS-1$

	private static final String BUNDLE = "org.kehoach.workbench.editor"; //$NON-NLS-1$
	private static final ScopedPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);

	/** Called by the platform before the first preference is read. */
	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(BUNDLE);
		defaults.putBoolean(FORMAT_ON_SAVE, false);
		defaults.putBoolean(CLOSE_PAIRS, true);
		defaults.putBoolean(NOTES_IN_TEXT, true);
		defaults.putBoolean(WRAP_TEXTS, true);
		defaults.putBoolean(BREADCRUMB, true);
		defaults.putBoolean(FIT_PASTED, true);
	}

	/** From any thread. */
	public static boolean isOn(String preference) {
		return STORE.getBoolean(preference);
	}

	/** Where they are kept, for preference pages and listeners. */
	public static ScopedPreferenceStore store() {
		return STORE;
	}
}
