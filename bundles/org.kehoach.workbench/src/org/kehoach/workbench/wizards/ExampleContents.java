// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * One example that the product carries: the files of <code>examples/&lt;name&gt;</code> of the repository, which the build
 * packs into this bundle under the same path.
 */
final class ExampleContents {

	/** The file ending of a plan. */
	static final String PLAN_EXTENSION = "kehoach"; //$NON-NLS-1$

	private final Map<IPath, URL> files = new TreeMap<>(Comparator.comparing(IPath::toString));

	/** @param name folder name below <code>examples</code>; an unknown one gives an empty example */
	ExampleContents(String name) {
		String root = "examples/" + name + '/'; //$NON-NLS-1$
		Bundle bundle = FrameworkUtil.getBundle(ExampleContents.class);
		Enumeration<URL> entries = bundle.findEntries(root, "*", true); //$NON-NLS-1$
		for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
			String path = entry.getPath();
			if (!path.endsWith("/")) { //$NON-NLS-1$
				files.put(IPath.fromPortableString(path.substring(path.indexOf(root) + root.length())), entry);
			}
		}
	}

	boolean isEmpty() {
		return files.isEmpty();
	}

	/**
	 * Copies the example into a project; files of the same name are replaced.
	 *
	 * @return the plan to open first: the largest one, since the others are the registries and parents that it uses
	 * @throws CoreException when a file cannot be read or written
	 */
	Optional<IFile> copyTo(IProject project, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		IFile largest = null;
		long largestSize = -1;
		for (Map.Entry<IPath, URL> entry : files.entrySet()) {
			IFile file = project.getFile(entry.getKey());
			createFolders(file.getParent());
			byte[] content = read(entry.getValue());
			file.write(content, true, false, false, progress.split(1));
			if (PLAN_EXTENSION.equals(file.getFileExtension()) && content.length > largestSize) {
				largest = file;
				largestSize = content.length;
			}
		}
		return Optional.ofNullable(largest);
	}

	private static void createFolders(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			createFolders(folder.getParent());
			folder.create(true, true, null);
		}
	}

	private static byte[] read(URL url) throws CoreException {
		try (InputStream in = url.openStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new CoreException(Status.error("Example file cannot be read: " + url, e)); //$NON-NLS-1$
		}
	}
}
