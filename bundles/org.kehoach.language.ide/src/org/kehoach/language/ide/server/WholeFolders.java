// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;

import com.google.inject.Inject;

/**
 * Reads a folder to its end once it has begun: every later message (a document that is opened, a key that is typed) cancels
 * what runs, and the server never goes back to a folder that was read by half. Only the end of the server ends it. Questions
 * about a file that is gone are cancelled: whoever asked has not heard of it yet.
 */
final class WholeFolders extends WorkspaceManager {

	@Inject
	private OperationCanceledManager cancellation;
	@Inject
	private LargeFolders large;
	private volatile boolean stopped;
	/** Is told of files that are held no longer; empty: their findings are withdrawn. */
	private Optional<Consumer<URI>> listener = Optional.empty();

	@Override
	protected void refreshWorkspaceConfig(CancelIndicator request) {
		List<FolderProject> before = folders();
		super.refreshWorkspaceConfig(() -> stopped);
		before.removeAll(folders());
		// a folder that goes may be deleted already: its files are not looked for on the disk
		before.forEach(folder -> released(folder, folder.known()));
		if (!large.isEmpty()) {
			// small folders are loaded as a whole; what they refer to in large ones is loaded now
			List<URI> used = new ArrayList<>(inUse());
			used.removeIf(this::isHeld);
			load(used);
		}
	}

	/** Of a large folder only what is in use, or comes into use by this change. */
	@Override
	public Buildable didChangeFiles(List<URI> dirtyFiles, List<URI> deletedFiles) {
		if (large.isEmpty()) {
			return super.didChangeFiles(dirtyFiles, deletedFiles);
		}
		Set<URI> dirty = new LinkedHashSet<>();
		Set<URI> missing = new LinkedHashSet<>();
		List<URI> deleted = new ArrayList<>();
		for (URI file : deletedFiles) {
			names(file).ifPresent(names -> names.remove(file));
			if (isHeld(file)) {
				deleted.add(file);
			}
		}
		for (URI file : dirtyFiles) {
			Optional<FolderNames> names = names(file);
			Optional<String> text = text(file);
			names.ifPresent(of -> text.ifPresent(now -> of.update(file, now)));
			if (names.isEmpty() || isDocumentOpen(file) || isHeld(file)) {
				dirty.add(file);
				text.ifPresent(now -> addMissing(now, missing));
			}
		}
		if (!dirtyFiles.stream().allMatch(this::isDocumentOpen)) {
			// a file that is new, or declares something new, may be what open ones were waiting for
			getOpenDocuments().values().forEach(document -> addMissing(document.getContents(), missing));
		}
		deleted.forEach(dirty::remove);
		missing.removeAll(dirty);
		deleted.forEach(missing::remove);
		Buildable changing;
		try {
			load(missing);
		} finally {
			// what could not be loaded stays in the queue with them
			changing = super.didChangeFiles(List.copyOf(dirty), deleted);
		}
		return changing;
	}

	/**
	 * Loads files to the end, as folders are: together with the text that needs them, each key that is typed would cancel all of it, and
	 * all of it would be begun again with the next one.
	 */
	private void load(Collection<URI> files) {
		if (!files.isEmpty()) {
			super.didChangeFiles(List.copyOf(files), List.of()).build(() -> stopped);
		}
	}

	/** The files of large folders that open ones and those of small folders may refer to, and the open ones themselves. */
	private Set<URI> inUse() {
		Set<URI> used = new LinkedHashSet<>();
		Set<URI> looking = new LinkedHashSet<>(getOpenDocuments().keySet());
		for (ProjectManager folder : getProjectManagers()) {
			if (large.of(folder.getBaseDir()).isEmpty()) {
				looking.addAll(folder.getIndexState().getResourceDescriptions().getAllURIs());
			}
		}
		for (URI file : looking) {
			text(file).ifPresent(text -> used.addAll(large.reachedFrom(text)));
		}
		used.addAll(getOpenDocuments().keySet());
		return used;
	}

	/** What only the closed file needed is not held any longer, else a day's work would come to hold all of a large folder. */
	@Override
	public Buildable didClose(URI file) {
		Buildable closing = super.didClose(file);
		if (large.isEmpty()) {
			return closing;
		}
		return cancel -> {
			List<IResourceDescription.Delta> changed = closing.build(cancel);
			releaseUnused();
			return changed;
		};
	}

	private void releaseUnused() {
		Set<URI> used = inUse();
		Set<URI> unused = new LinkedHashSet<>();
		for (FolderProject folder : folders()) {
			if (large.of(folder.getBaseDir()).isPresent()) {
				unused.addAll(folder.held());
			}
		}
		unused.removeAll(used);
		for (FolderProject folder : folders()) {
			Set<URI> own = folder.held();
			folder.release(unused);
			own.retainAll(unused);
			released(folder, own);
		}
	}

	private List<FolderProject> folders() {
		return new ArrayList<>(getProjectManagers().stream().filter(FolderProject.class::isInstance).map(FolderProject.class::cast).toList());
	}

	private void released(FolderProject folder, Collection<URI> files) {
		files.forEach(listener.orElse(folder::withdrawFindings));
	}

	/**
	 * @param listener is told of each file that is held no longer, in the server's writing thread; without one their findings are
	 *        withdrawn, for of files that nobody has opened the client is told none
	 */
	void onRelease(Consumer<URI> listener) {
		this.listener = Optional.of(listener);
	}

	private void addMissing(String text, Collection<URI> missing) {
		large.reachedFrom(text).stream().filter(file -> !isHeld(file)).forEach(missing::add);
	}

	private Optional<FolderNames> names(URI file) {
		URI folder = getProjectBaseDir(file);
		return folder == null ? Optional.empty() : large.of(folder);
	}

	private boolean isHeld(URI file) {
		return !(getProjectManager(file) instanceof FolderProject folder) || large.of(folder.getBaseDir()).isEmpty() || folder.holds(file);
	}

	private Optional<String> text(URI file) {
		Document open = getOpenDocuments().get(file);
		return open != null ? Optional.of(open.getContents()) : file.isFile() ? FolderNames.text(file) : Optional.empty();
	}

	@Override
	public Pair<? super Document, ? super XtextResource> read(URI uri) {
		Pair<? super Document, ? super XtextResource> found = null;
		try {
			found = super.read(uri);
		} catch (RuntimeException e) {
			if (!isVanishedFile(e)) {
				throw e;
			}
		}
		if (found == null) {
			cancellation.throwOperationCanceledException();
		}
		return found;
	}

	/** What could not be read, because the file is gone, stays in Xtext's memory without content. */
	@Override
	protected Document getDocument(XtextResource resource) {
		if (resource.getParseResult() == null) {
			cancellation.throwOperationCanceledException();
		}
		return super.getDocument(resource);
	}

	private static boolean isVanishedFile(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileNotFoundException || cause instanceof NoSuchFileException) {
				return true;
			}
		}
		return false;
	}

	void stop() {
		stopped = true;
	}
}
