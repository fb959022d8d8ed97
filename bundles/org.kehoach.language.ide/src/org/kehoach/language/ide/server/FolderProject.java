// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.kehoach.language.ide.links.PartialFolder;

import com.google.inject.Inject;

/**
 * A folder's plans in memory; of a {@link LargeFolders large} one only those in use. Sees to two things that Xtext's own does not: the folder's own copies of files of the folders it
 * uses are read anew once these have changed; and findings that were told before the work was cancelled are looked at again,
 * for the change that they come from may have been taken back.
 */
final class FolderProject extends ProjectManager {

	private final Set<URI> told = new LinkedHashSet<>();
	@Inject
	private LargeFolders large;

	/** Of a large folder nothing is loaded before a file of it, or one that refers to it, is opened. */
	@Override
	public IncrementalBuilder.Result doInitialBuild(CancelIndicator cancelIndicator) {
		List<URI> files = getProjectConfig().getSourceFolders().stream()
				.flatMap(folder -> folder.getAllResources(fileSystemScanner).stream()).toList();
		boolean isLarge = getBaseDir() != null && getBaseDir().isFile() && large.add(getBaseDir(), files);
		return doBuild(isLarge ? List.of() : files, List.of(), List.of(), cancelIndicator);
	}

	/** {@link WholeFolders} sees to the findings. */
	@Override
	public void aboutToRemoveFromWorkspace() {
		large.remove(getBaseDir());
	}

	void withdrawFindings(URI file) {
		getIssueAcceptor().apply(file, List.of());
	}

	/** Whether a file is held. */
	boolean holds(URI file) {
		return getIndexState().getResourceDescriptions().getResourceDescription(file) != null;
	}

	/** The files that are held. */
	Set<URI> held() {
		return new LinkedHashSet<>(getIndexState().getResourceDescriptions().getAllURIs());
	}

	/** The files of which findings may have been told: those that are held, and those that were told before the work was cancelled. */
	Set<URI> known() {
		Set<URI> known = held();
		known.addAll(told);
		return known;
	}

	/** Forgets some files, of this folder or copies of others; nobody who stays may refer to them. Tells nothing of them. */
	void release(Collection<URI> files) {
		for (URI file : files) {
			getIndexState().getResourceDescriptions().removeDescription(file);
			told.remove(file);
			Resource loaded = getResourceSet() == null ? null : getResourceSet().getResource(file, false);
			if (loaded != null) {
				getResourceSet().getResources().remove(loaded);
			}
		}
	}

	@Override
	public XtextResourceSet createNewResourceSet(ResourceDescriptionsData newIndex) {
		XtextResourceSet resources = super.createNewResourceSet(newIndex);
		large.of(getBaseDir()).ifPresent(names -> PartialFolder.attach(resources,
				() -> names.files().stream().filter(file -> !holds(file)).toList()));
		return resources;
	}

	@Override
	public IncrementalBuilder.Result doBuild(List<URI> changed, List<URI> deleted, List<Delta> elsewhere, CancelIndicator cancelIndicator) {
		Set<URI> all = new LinkedHashSet<>();
		// somebody looks at them
		changed.stream().filter(getOpenedDocumentsContentProvider()::hasContent).forEach(all::add);
		all.addAll(changed);
		told.stream().filter(this::isThere).forEach(all::add);
		all.removeAll(deleted);
		IncrementalBuilder.Result result = super.doBuild(List.copyOf(all), deleted, elsewhere, cancelIndicator);
		told.clear();
		return result;
	}

	private boolean isThere(URI file) {
		return !file.isFile() || getOpenedDocumentsContentProvider().hasContent(file) || Files.exists(Path.of(file.toFileString()));
	}

	@Override
	protected BuildRequest newBuildRequest(List<URI> changed, List<URI> deleted, List<Delta> elsewhere, CancelIndicator cancelIndicator) {
		BuildRequest request = super.newBuildRequest(changed, deleted, elsewhere, cancelIndicator);
		BuildRequest.IPostValidationCallback tell = request.getAfterValidate();
		request.setAfterValidate((file, findings) -> {
			told.add(file);
			return tell.afterValidate(file, findings);
		});
		for (Delta delta : elsewhere) {
			Resource copy = request.getResourceSet().getResource(delta.getUri(), false);
			if (copy != null) {
				request.getResourceSet().getResources().remove(copy);
				// whoever links to it finds it again by name
				copy.unload();
			}
		}
		return request;
	}
}
