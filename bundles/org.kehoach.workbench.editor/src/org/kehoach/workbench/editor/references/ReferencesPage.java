// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.references;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.kehoach.workbench.editor.Messages;

/** The references in the view Search: files, and in each the lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

	private final Labels labels = new Labels();

	public ReferencesPage() {
		super(FLAG_LAYOUT_TREE);
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
		viewer.setAutoExpandLevel(2);
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		throw new IllegalStateException("Shown as a tree only"); //$NON-NLS-1$
	}

	@Override
	protected void elementsChanged(Object[] objects) {
		if (getViewer() instanceof TreeViewer tree && !tree.getControl().isDisposed()) {
			tree.refresh();
			tree.expandToLevel(2);
		}
	}

	@Override
	protected void clear() {
		if (getViewer() != null && !getViewer().getControl().isDisposed()) {
			getViewer().refresh();
		}
	}

	/** A file shows the first of its lines when it is opened. */
	@Override
	public Match[] getDisplayedMatches(Object element) {
		return element instanceof IFile file && getInput() instanceof ReferencesResult result ? result.computeContainedMatches(result, file)
				: super.getDisplayedMatches(element);
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
		openAndSelect(getSite().getPage(), ((ReferenceLine) match.getElement()).file(), offset, length, activate);
	}

	private static final class Content implements ITreeContentProvider {
		private AbstractTextSearchResult result;

		@Override
		public void inputChanged(Viewer viewer, Object before, Object now) {
			result = now instanceof AbstractTextSearchResult input ? input : null;
		}

		@Override
		public Object[] getElements(Object input) {
			return lines().map(ReferenceLine::file).distinct().sorted(Comparator.comparing(IFile::getName)).toArray();
		}

		private Stream<ReferenceLine> lines() {
			return result == null ? Stream.empty() : Arrays.stream(result.getElements()).map(ReferenceLine.class::cast);
		}

		@Override
		public Object[] getChildren(Object parent) {
			return lines().filter(line -> line.file().equals(parent)).sorted(Comparator.comparingInt(ReferenceLine::line)).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof ReferenceLine line ? line.file() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof IFile;
		}
	}

	@Override
	public void dispose() {
		labels.dispose();
		super.dispose();
	}

	private final class Labels extends LabelProvider implements IStyledLabelProvider {
		private final WorkbenchLabelProvider resources = new WorkbenchLabelProvider();

		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof ReferenceLine line) {
				return new StyledString(Messages.get("references.line", line.line()), StyledString.QUALIFIER_STYLER) //$NON-NLS-1$
						.append(line.text());
			}
			IFile file = (IFile) element;
			return new StyledString(file.getName()).append(" - " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER) //$NON-NLS-1$
					.append(" (" + getDisplayedMatches(file).length + ')', StyledString.COUNTER_STYLER); //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof IFile ? resources.getImage(element) : null;
		}

		@Override
		public void dispose() {
			resources.dispose();
			super.dispose();
		}
	}
}
