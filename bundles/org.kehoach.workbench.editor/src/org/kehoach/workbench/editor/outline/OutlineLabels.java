// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.kehoach.workbench.editor.PlanImages;

/** Icon and text of a node. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	@Override
	public StyledString getStyledText(Object element) {
		return new StyledString(getText(element));
	}

	@Override
	public String getText(Object element) {
		return ((OutlineNode) element).symbol().getName();
	}

	@Override
	public Image getImage(Object element) {
		return PlanImages.of(((OutlineNode) element).symbol().getKind());
	}
}
