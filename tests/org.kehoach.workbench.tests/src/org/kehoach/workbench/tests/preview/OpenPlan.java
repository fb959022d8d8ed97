// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/** A project with the Quảng Trị example, new for each test, and one of its plans in the editor. UI thread only. */
final class OpenPlan {

	static final String PLAN = "kh-so-cong-thuong.kehoach";
	static final String REGISTRY = "danh-muc-quang-tri.kehoach";

	private final IProject project;
	private ITextEditor editor;

	OpenPlan() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("Kế hoạch");
		// one change of the workspace, as the wizard makes it: else the server reads a plan before those that it names
		ResourcesPlugin.getWorkspace().run(monitor -> {
			project.create(null);
			project.open(null);
			copy("/examples/quang-tri");
			copy("/examples/quoc-gia");
		}, null);
	}

	private void copy(String folder) throws CoreException {
		for (URL entry : Collections.list(Platform.getBundle("org.kehoach.workbench").findEntries(folder, "*.kehoach", false))) {
			try (InputStream content = entry.openStream()) {
				file(entry.getPath().substring(entry.getPath().lastIndexOf('/') + 1)).create(content, true, null);
			} catch (IOException e) {
				throw new CoreException(Status.error(entry.getPath(), e));
			}
		}
	}

	IFile file(String name) {
		return project.getFile(name);
	}

	void create(String name, String text) throws Exception {
		file(name).create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
	}

	void open(String name) throws Exception {
		editor = (ITextEditor) IDE.openEditor(Workbench.page(), file(name));
	}

	/** Opens the plan and waits until the server, which may have to start, has read it. */
	void openAndWait() throws Exception {
		open(PLAN);
		Conditions.waitFor("first findings", () -> findings() > 0);
	}

	private int findings() {
		try {
			return file(PLAN).findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	ITextEditor editor() {
		return editor;
	}

	IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	String text() {
		return document().get();
	}

	/** Where a passage of the text begins; fails if there is none. */
	int offset(String passage) {
		int found = text().indexOf(passage);
		if (found < 0) {
			throw new AssertionError("Not in the text: " + passage);
		}
		return found;
	}

	/** Puts the caret behind the first letter of a passage. */
	void caret(String passage) {
		editor.selectAndReveal(offset(passage) + 1, 0);
	}

	void replace(String passage, String with) throws BadLocationException {
		document().replace(offset(passage), passage.length(), with);
	}

	/** The text of a task by its name. */
	String title(String task) {
		return title(task, text());
	}

	static String title(String task, String text) {
		Matcher title = Pattern.compile("nhiệm vụ " + task + " \"([^\"]*)\"").matcher(text);
		if (!title.find()) {
			throw new AssertionError("No task " + task);
		}
		return title.group(1);
	}
}
