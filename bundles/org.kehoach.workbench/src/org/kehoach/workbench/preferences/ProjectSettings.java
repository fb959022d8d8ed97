// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preferences;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.language.settings.SettingsText;

/** The settings file of a project: the command line and other people's workbenches read the same. */
final class ProjectSettings {

	private final IProject project;

	ProjectSettings(IProject project) {
		this.project = project;
	}

	/** @throws IOException if the file is there and cannot be read */
	FolderSettings read() throws IOException {
		return FolderSettings.of(project.getLocation().toPath());
	}

	/**
	 * Changes settings in the file, which is made if need be; the workspace's history keeps the old one.
	 *
	 * @param values by key; an empty value takes the key out
	 */
	void change(Map<String, String> values) throws CoreException, IOException {
		IFile file = project.getFile(FolderSettings.FILE);
		file.refreshLocal(IFile.DEPTH_ZERO, null);
		String before = ""; //$NON-NLS-1$
		if (file.exists()) {
			try (InputStream in = file.getContents()) {
				before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
		String after = SettingsText.with(before, values);
		if (after.equals(before)) {
			return;
		}
		ByteArrayInputStream content = new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, IFile.KEEP_HISTORY, null);
		} else {
			file.create(content, false, null);
		}
	}
}
