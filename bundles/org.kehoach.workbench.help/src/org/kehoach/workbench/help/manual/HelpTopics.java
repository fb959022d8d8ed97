// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;

/** Which section fits what a person looks at when F1 is pressed. UI thread only. */
final class HelpTopics {

	private HelpTopics() {
	}

	/** The rule of the finding that is selected or stands at the caret; else how to write; else the first steps. */
	static Function<Manual, ManualSection> ofActivePart() {
		IWorkbenchPage page = Windows.page();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		if (part == null) {
			return Topic.FIRST_PLAN::in;
		}
		ISelection selection = page.getSelection();
		Optional<String> rule = part instanceof IEditorPart editor ? atCaret(editor, selection) : selected(selection);
		Topic otherwise = part instanceof IEditorPart ? Topic.EDITOR : Topic.FIRST_PLAN;
		return manual -> rule.flatMap(manual::rule).orElseGet(() -> otherwise.in(manual));
	}

	private static Optional<String> selected(ISelection selection) {
		return selection instanceof IStructuredSelection structured
				? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IMarker.class)).flatMap(HelpTopics::code)
				: Optional.empty();
	}

	private static Optional<String> atCaret(IEditorPart editor, ISelection selection) {
		IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
		if (file == null || !(selection instanceof ITextSelection text)) {
			return Optional.empty();
		}
		int line = text.getStartLine() + 1;
		try {
			return Stream.of(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
					.filter(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) == line).map(HelpTopics::code)
					.flatMap(Optional::stream).findFirst();
		} catch (CoreException e) {
			ILog.of(HelpTopics.class).log(e.getStatus());
			return Optional.empty();
		}
	}

	private static Optional<String> code(IMarker marker) {
		return Optional.ofNullable(marker.getAttribute(FileMarkers.CODE, null));
	}
}
