// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.kehoach.workbench.editor.Messages;

/** Preferences &gt; Writing plans. */
public final class EditorPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public EditorPreferencePage() {
		super(GRID);
		setPreferenceStore(EditorPreferences.store());
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing depends on it
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(EditorPreferences.CLOSE_PAIRS, Messages.get("preferences.closePairs"), getFieldEditorParent())); //$NON-NLS-1$
		addField(new BooleanFieldEditor(EditorPreferences.WRAP_TEXTS, Messages.get("preferences.wrapTexts"), getFieldEditorParent())); //$NON-NLS-1$
		addField(new BooleanFieldEditor(EditorPreferences.FIT_PASTED, Messages.get("preferences.fitPasted"), getFieldEditorParent())); //$NON-NLS-1$
		addField(new BooleanFieldEditor(EditorPreferences.FORMAT_ON_SAVE, Messages.get("preferences.formatOnSave"), getFieldEditorParent())); //$NON-NLS-1$
		addField(new BooleanFieldEditor(EditorPreferences.NOTES_IN_TEXT, Messages.get("preferences.notesInText"), getFieldEditorParent())); //$NON-NLS-1$
		addField(new BooleanFieldEditor(EditorPreferences.BREADCRUMB, Messages.get("preferences.breadcrumb"), getFieldEditorParent())); //$NON-NLS-1$
	}
}
