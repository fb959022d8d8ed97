// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/** A project with the Quảng Trị example and the national folder that it uses, new for each test; its name has a blank and Vietnamese letters. UI thread only. */
final class PlanProject {

	static final String PLAN = "kh-so-cong-thuong.kehoach"; //$NON-NLS-1$
	static final String PARENT = "kh-494.kehoach"; //$NON-NLS-1$

	private final IProject project;

	PlanProject() throws CoreException {
		this(Map.of());
	}

	/** @param more texts of further files, by their names */
	PlanProject(Map<String, String> more) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("Kế hoạch Quảng Trị");
		// one change of the workspace, as the wizard makes it: else the server reads a plan before those that it names
		ResourcesPlugin.getWorkspace().run(monitor -> {
			project.create(null);
			project.open(null);
			copy("/examples/quang-tri");
			copy("/examples/quoc-gia");
			for (Map.Entry<String, String> file : more.entrySet()) {
				file(file.getKey()).create(file.getValue().getBytes(StandardCharsets.UTF_8), true, false, null);
			}
		}, null);
	}

	private void copy(String folder) throws CoreException {
		for (URL entry : Collections.list(Platform.getBundle("org.kehoach.workbench").findEntries(folder, "*.kehoach", false))) {
			String path = entry.getPath();
			IFile file = project.getFile(path.substring(path.lastIndexOf('/') + 1));
			if (!file.exists()) {
				try (InputStream content = entry.openStream()) {
					file.create(content, true, null);
				} catch (IOException e) {
					throw new CoreException(Status.error(path, e));
				}
			}
		}
	}

	IFile file(String name) {
		return project.getFile(name);
	}

	ITextEditor open(String name) throws CoreException {
		return (ITextEditor) IDE.openEditor(Workbench.page(), file(name));
	}

	/** Opens {@link #PLAN} in the active editor; its findings are there and none is an error. */
	ITextEditor openChecked() throws CoreException {
		ITextEditor editor = open(PLAN);
		// the warnings of the example show that the server has read it, and no link that leads nowhere that it has read the others too
		Conditions.waitFor("first findings", () -> findings(PLAN) > 0 && errors(PLAN).isEmpty());
		Workbench.page().activate(editor);
		return editor;
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	static ITextViewer viewer(ITextEditor editor) {
		return (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	/**
	 * Types a new line behind the first line that ends with some text.
	 *
	 * @return the offset behind what was typed
	 */
	static int addLine(ITextEditor editor, String behind, String line) throws BadLocationException {
		IDocument document = document(editor);
		int end = document.get().indexOf(behind + '\n');
		if (end < 0) {
			throw new AssertionError("No line ends with: " + behind);
		}
		document.replace(end + behind.length(), 0, "\n\t\t\t" + line);
		return end + behind.length() + 4 + line.length();
	}

	/** The errors that the workbench shows for a file. */
	List<String> errors(String name) {
		try {
			return Arrays.stream(file(name).findMarkers(FileMarkers.TYPE, true, IResource.DEPTH_ZERO))
					.filter(m -> m.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO) == IMarker.SEVERITY_ERROR)
					.map(m -> m.getAttribute(IMarker.LINE_NUMBER, 0) + " " + m.getAttribute(FileMarkers.CODE, "")).toList();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** How many findings of any severity the workbench shows for a file. */
	int findings(String name) {
		try {
			return file(name).findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
