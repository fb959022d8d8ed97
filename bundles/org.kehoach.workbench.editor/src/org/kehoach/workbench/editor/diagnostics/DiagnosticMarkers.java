// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.diagnostics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.documents.DocumentSync;

/**
 * What the server calls. Its findings become problem markers, for plans that are open and for all others of the project;
 * they are written in a job, the newest of each file only.
 */
public final class DiagnosticMarkers implements LanguageClient {

	private final DocumentSync documents;
	private final FoundFixes fixes;
	/** What has come and is not written yet, by the file's path. Guarded by itself. */
	private final Map<String, List<Diagnostic>> pending = new HashMap<>();
	private final Job job = new Job(Messages.get("job.markers")) { //$NON-NLS-1$
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				writePending(monitor);
				return Status.OK_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		}
	};
	/** What was found last in each file, by its path. */
	private final Map<String, List<Diagnostic>> latest = new ConcurrentHashMap<>();
	private volatile boolean stopped;

	/** @param fixes are told of all findings */
	public DiagnosticMarkers(DocumentSync documents, FoundFixes fixes) {
		this.documents = documents;
		this.fixes = fixes;
		job.setSystem(true);
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		String path = path(params.getUri());
		if (!stopped) {
			fixes.findingsChanged(path, params.getUri(), params.getDiagnostics());
		}
		// in one step, so that the engine does not come between
		synchronized (pending) {
			if (params.getDiagnostics().isEmpty()) {
				latest.remove(path);
			} else {
				latest.put(path, List.copyOf(params.getDiagnostics()));
			}
			pending.put(path, params.getDiagnostics());
		}
		write();
	}

	/**
	 * What was found in a file that the server need not hold. Of a file that it holds it knows better, for instance what is not
	 * saved yet.
	 */
	public void foundByEngine(String uri, List<Diagnostic> findings) {
		// server and engine write a URI each in their way: two entries would be written in any order
		String path = path(uri);
		synchronized (pending) {
			if (latest.containsKey(path) || documents.document(uri).isPresent()) {
				return;
			}
			pending.put(path, findings);
		}
		write();
	}

	/** The server holds a file no longer: its markers stay until the engine finds something else. */
	public void released(String uri) {
		latest.remove(path(uri));
		fixes.findingsChanged(path(uri), uri, List.of());
	}

	private void write() {
		if (!stopped) {
			LateJobs.schedule(job, 0);
		}
	}

	/**
	 * What was found last in a file; its markers may come a moment later.
	 *
	 * @param uri as the editor or the server calls it
	 */
	public List<Diagnostic> of(String uri) {
		return latest.getOrDefault(path(uri), List.of());
	}

	/**
	 * The quick fixes of a finding; empty if there are none, or not yet.
	 *
	 * @param marker one of ours
	 */
	public List<CodeAction> fixes(IMarker marker) {
		String place = marker.getAttribute(FileMarkers.RANGE, ""); //$NON-NLS-1$
		String code = marker.getAttribute(FileMarkers.CODE, ""); //$NON-NLS-1$
		return PlanFiles.uri(marker.getResource()).map(uri -> fixes.of(path(uri))).orElse(List.of()).stream()
				.filter(action -> action.getDiagnostics().stream()
						.anyMatch(finding -> FileMarkers.code(finding).equals(code) && FileMarkers.range(finding).equals(place)))
				.toList();
	}

	/** The server leaves Vietnamese letters in its URIs as they are, others escape them. */
	private static String path(String uri) {
		return String.valueOf(URI.createURI(uri).toFileString());
	}

	/** Writes nothing any more; the workspace is about to close. */
	public void stop() {
		stopped = true;
		job.cancel();
		fixes.stop();
	}

	private void writePending(IProgressMonitor monitor) throws CoreException {
		Map<String, List<Diagnostic>> now;
		synchronized (pending) {
			now = Map.copyOf(pending);
			pending.clear();
		}
		for (Map.Entry<String, List<Diagnostic>> entry : now.entrySet()) {
			IFile file = PlanFiles.fileAt(entry.getKey()).orElse(null);
			if (!stopped && file != null) {
				// with the file as rule, so that it is not deleted meanwhile
				ResourcesPlugin.getWorkspace().run(m -> write(file, entry.getValue()), file, IWorkspace.AVOID_UPDATE, monitor);
			}
		}
	}

	private void write(IFile file, List<Diagnostic> findings) throws CoreException {
		try {
			if (file.exists()) {
				new FileMarkers(file, PlanFiles.uri(file).flatMap(documents::text)).replace(findings);
			}
		} catch (CoreException e) {
			// gone from the disk, and the workspace does not know it yet: then its findings are gone, too
			if (file.getLocation() != null && file.getLocation().toFile().exists()) {
				throw e;
			}
		}
	}

	@Override
	public void logMessage(MessageParams message) {
		ILog.of(getClass()).info(message.getMessage());
	}

	@Override
	public void showMessage(MessageParams message) {
		ILog.of(getClass()).info(message.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object object) {
		// our server sends none
	}
}
