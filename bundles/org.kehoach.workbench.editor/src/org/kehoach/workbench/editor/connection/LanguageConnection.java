// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.kehoach.language.ide.server.KehoachLanguageServer;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.diagnostics.DiagnosticMarkers;
import org.kehoach.workbench.editor.diagnostics.FoundFixes;
import org.kehoach.workbench.editor.documents.DocumentSync;
import org.kehoach.workbench.editor.folders.LargeProjects;

/**
 * The workbench's one language server, which runs inside this process. It is made beside the window, after it where there are no plans yet, reads plans in a job once
 * the workspace has any, and is stopped when the workbench closes.
 */
public final class LanguageConnection {

	private static final LanguageConnection INSTANCE = new LanguageConnection();

	private final CompletableFuture<LanguageServer> started = new CompletableFuture<>();
	private final AtomicBoolean starting = new AtomicBoolean();
	private final AtomicBoolean begun = new AtomicBoolean();
	private final AtomicBoolean creating = new AtomicBoolean();
	/** Completed once editors can be followed: the server may be ready before the window is. */
	private final CompletableFuture<Void> installed = new CompletableFuture<>();
	/** The server before it knows of any folder. */
	private final CompletableFuture<KehoachLanguageServer> created = new CompletableFuture<>();
	private final DocumentSync documents = new DocumentSync();
	private final DiagnosticMarkers markers = new DiagnosticMarkers(documents,
			new FoundFixes(params -> ask(protocol -> protocol.codeAction(params))));
	private final LargeProjects large = new LargeProjects(markers);
	private final WorkspaceWatch watch = new WorkspaceWatch(this, large);
	private final ServerRoute route = new ServerRoute();
	private volatile boolean closed;

	private LanguageConnection() {
	}

	public static LanguageConnection get() {
		return INSTANCE;
	}

	/**
	 * Makes the server and lets it read the plans, which takes seconds, if the workspace has any; else the window comes first.
	 * Nothing waits for it. Does nothing the second time.
	 */
	void begin() {
		if (begun.compareAndSet(false, true)) {
			inBackground(watch::install);
		}
	}

	private void createOnce() {
		if (creating.compareAndSet(false, true)) {
			inBackground(this::create);
		}
	}

	private static void inBackground(Runnable work) {
		Thread thread = new Thread(work, "kehoach-start"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
	}

	private void create() {
		try {
			ServerLog.install();
			created.complete(KehoachLanguageServer.create(markers, markers::released));
		} catch (RuntimeException e) {
			// told where the server is started
			created.completeExceptionally(e);
		}
	}

	/** Begins to watch editors; called once the window is there, from any thread. */
	void install() {
		begin();
		createOnce();
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench closing, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench closing) {
				stop();
			}
		});
		documents.install();
		installed.complete(null);
		workbench.getDisplay().asyncExec(large::begin);
	}

	/**
	 * Starts the server unless it runs or starts already.
	 *
	 * @param folders the projects that have plans
	 * @return whether this call has started it
	 */
	boolean start(Set<Path> folders) {
		if (closed || !starting.compareAndSet(false, true)) {
			return false;
		}
		createOnce();
		Job job = new Job(Messages.get("job.start")) { //$NON-NLS-1$
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return runServer(folders);
			}
		};
		job.setPriority(Job.LONG);
		job.schedule();
		return true;
	}

	private IStatus runServer(Set<Path> folders) {
		try {
			KehoachLanguageServer server = created.get();
			// documents that were opened before the answer would cancel the first check of the workspace
			server.protocol().initialize(KehoachLanguageServer.initializeParams(folders)).get();
			server.protocol().initialized(new InitializedParams());
			installed.thenRun(() -> connect(server.protocol()));
			return Status.OK_STATUS;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (ExecutionException | IllegalStateException e) {
			started.completeExceptionally(e);
			// the workbench closes while the server starts: nobody needs it any more
			return closed ? Status.CANCEL_STATUS : Status.error(Messages.get("job.start"), e); //$NON-NLS-1$
		}
	}

	private void connect(LanguageServer protocol) {
		if (!closed) {
			route.to(protocol.getTextDocumentService());
			documents.connect(route, () -> started.complete(protocol));
		}
	}

	/** Completed when the server can be asked; never completed when there is no plan in the workspace. */
	public CompletableFuture<LanguageServer> server() {
		return started;
	}

	/**
	 * Asks the server without waiting; {@link PlanText} is how to ask about the text of an editor.
	 *
	 * @return ends with a {@link CancellationException} if any plan changed before the answer: that is normal
	 */
	public <T> CompletableFuture<T> ask(Function<TextDocumentService, CompletableFuture<T>> question) {
		return started.thenCompose(protocol -> question.apply(route.documents()));
	}

	/** The way that all questions and all changes of texts take to the server. */
	public ServerRoute route() {
		return route;
	}

	/** As {@link KehoachLanguageServer#read}, once the server has started. */
	<T> CompletableFuture<T> read(String uri, BiFunction<XtextResource, CancelIndicator, T> question) {
		return started.thenCompose(protocol -> created).thenCompose(server -> server.read(uri, question));
	}

	/** Whether the server could not be started, which the person has been told. */
	boolean hasFailed() {
		return started.isCompletedExceptionally();
	}

	/** Whether a plan is open in an editor, by the name that the server has for it. */
	boolean isOpen(String uri) {
		return documents.document(uri).isPresent();
	}

	/** What the server has found last. */
	public DiagnosticMarkers findings() {
		return markers;
	}

	/** Whether a question ended because its answer was no longer of use, rather than by a failure. */
	public static boolean isCancellation(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof CancellationException || cause instanceof org.eclipse.xtext.service.OperationCanceledError
					|| cause instanceof org.eclipse.core.runtime.OperationCanceledException) {
				return true;
			}
		}
		return false;
	}

	/** True once the workbench is closing: answers are of no use any more. */
	public boolean isClosed() {
		return closed;
	}

	private void stop() {
		closed = true;
		watch.uninstall();
		documents.uninstall();
		large.stop();
		markers.stop();
		created.thenAccept(KehoachLanguageServer::close);
	}
}
