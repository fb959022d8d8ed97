// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.diagnostics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.kehoach.language.fixes.QuickFixes;
import org.kehoach.workbench.editor.Messages;

/**
 * The quick fixes of all findings. The platform asks for them in the UI thread, which must not wait; so they are asked for as
 * soon as there are findings, one file after the other, and kept.
 */
public final class FoundFixes {

	/** Then the server does something else at the moment. In seconds. */
	private static final int PATIENCE = 10;
	/** Before a file is asked for again, because the server dropped the question. In milliseconds. */
	private static final int PAUSE = 200;
	/** So often in a row; of a file that it does not hold the server drops every question. */
	private static final int TRIES = 25;

	private final Function<CodeActionParams, CompletableFuture<List<Either<Command, CodeAction>>>> server;
	private final Map<String, List<CodeAction>> known = new ConcurrentHashMap<>();
	/** Files by path whose findings are newer than their fixes, with how they are called. Guarded by itself. */
	private final Map<String, Asked> pending = new HashMap<>();
	private final Job job = new Job(Messages.get("job.fixes")) { //$NON-NLS-1$
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return askPending(monitor);
		}
	};

	private volatile boolean stopped;
	private volatile Consumer<String> changed = path -> {
		// nobody wants to know
	};

	private record Asked(String uri, List<Diagnostic> findings, int tries) {

		Asked again() {
			return new Asked(uri, findings, tries + 1);
		}
	}

	/** @param server how it is asked */
	public FoundFixes(Function<CodeActionParams, CompletableFuture<List<Either<Command, CodeAction>>>> server) {
		this.server = server;
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
	}

	/** @param listener is told of paths whose fixes have come or gone, in any thread */
	void onChange(Consumer<String> listener) {
		changed = listener;
	}

	/** The fixes of the findings of a file; empty until the server has answered. */
	List<CodeAction> of(String path) {
		return known.getOrDefault(path, List.of());
	}

	/** Asks for the fixes of the findings of a file. */
	void findingsChanged(String path, String uri, List<Diagnostic> findings) {
		List<Diagnostic> fixable = findings.stream().filter(finding -> QuickFixes.has(FileMarkers.code(finding))).toList();
		boolean gone = false;
		synchronized (pending) {
			if (fixable.isEmpty()) {
				gone = known.remove(path) != null;
				pending.remove(path);
			} else {
				pending.put(path, new Asked(uri, fixable, 1));
			}
		}
		if (gone) {
			changed.accept(path);
		}
		schedule(0);
	}

	private void schedule(int pause) {
		if (!stopped) {
			LateJobs.schedule(job, pause);
		}
	}

	void stop() {
		stopped = true;
		job.cancel();
	}

	private IStatus askPending(IProgressMonitor monitor) {
		Map<String, Asked> now;
		synchronized (pending) {
			now = Map.copyOf(pending);
		}
		boolean again = false;
		for (Map.Entry<String, Asked> entry : now.entrySet()) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			String path = entry.getKey();
			Asked asked = entry.getValue();
			try {
				answered(path, asked, ask(asked));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return Status.CANCEL_STATUS;
			} catch (CancellationException | TimeoutException e) {
				again |= isWorthAnotherTry(path, asked);
			} catch (ExecutionException e) {
				answered(path, asked, List.of());
				ILog.of(getClass()).warn("Quick fixes cannot be computed: " + path, e.getCause()); //$NON-NLS-1$
			}
		}
		if (again) {
			schedule(PAUSE);
		}
		return Status.OK_STATUS;
	}

	/** Kept unless the file is meanwhile without findings, or gone. */
	private void answered(String path, Asked asked, List<CodeAction> fixes) {
		synchronized (pending) {
			if (pending.containsKey(path)) {
				known.put(path, fixes);
				pending.remove(path, asked);
			}
		}
		changed.accept(path);
	}

	private boolean isWorthAnotherTry(String path, Asked asked) {
		synchronized (pending) {
			return asked.tries() < TRIES ? pending.replace(path, asked, asked.again()) : !pending.remove(path, asked);
		}
	}

	private List<CodeAction> ask(Asked asked) throws InterruptedException, ExecutionException, TimeoutException {
		CodeActionParams params = new CodeActionParams(new TextDocumentIdentifier(asked.uri()), asked.findings().getFirst().getRange(),
				new CodeActionContext(asked.findings(), List.of(CodeActionKind.QuickFix)));
		try {
			return server.apply(params).get(PATIENCE, TimeUnit.SECONDS).stream().filter(Either::isRight).map(Either::getRight)
					.filter(action -> action.getDiagnostics() != null).toList();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof CancellationException cancelled) {
				throw cancelled;
			}
			throw e;
		}
	}
}
