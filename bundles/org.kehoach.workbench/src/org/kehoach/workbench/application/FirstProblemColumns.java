// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbench;

/**
 * The columns that the view of the problems has when it is opened for the first time: what is wrong, in which file and in which line.
 * The platform's folder and kind say nothing to those who write plans; the view's menu brings them back, and what a person chooses
 * there is kept.
 */
final class FirstProblemColumns {

	/** Under this name the platform keeps with a part what its view remembers, as XML. */
	private static final String STATE = "memento"; //$NON-NLS-1$

	private static final List<String> FIELDS = List.of("severityAndDescriptionField", "resourceField", "locationField"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private FirstProblemColumns() {
	}

	/** Before the first view is made. A view that was there already, in this or an earlier run, keeps its columns. */
	static void choose(IWorkbench workbench) {
		String columns = FIELDS.stream().map(field -> "<visible IMemento.internal.id=\"org.eclipse.ui.ide." + field + "\"/>") //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.joining("", "<view>", "</view>")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		// makes the descriptors of the views
		workbench.getViewRegistry();
		for (MPartDescriptor view : workbench.getService(MApplication.class).getDescriptors()) {
			if (IPageLayout.ID_PROBLEM_VIEW.equals(view.getElementId())) {
				view.getPersistedState().putIfAbsent(STATE, columns);
			}
		}
	}
}
