// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.eclipse.lsp4j.services.TextDocumentService;
import org.kehoach.workbench.editor.connection.LanguageConnection;

/**
 * Stands between the editor and the real server, and does what a test says: holds answers back, gives others, fails, says nothing at all.
 * Calls are named by the method of the protocol, such as {@code formatting}.
 */
final class FakeServer implements AutoCloseable {

	/** What becomes of one call. */
	private interface Script {
		Object call(Method method, TextDocumentService real, Object[] arguments) throws Throwable;
	}

	/** Answers of one kind. */
	private static final class Held {

		private final List<Runnable> answers = new ArrayList<>();
		private boolean released;

		void take(Runnable answer) {
			synchronized (this) {
				if (!released) {
					answers.add(answer);
					return;
				}
			}
			answer.run();
		}

		synchronized int size() {
			return answers.size();
		}

		void release() {
			List<Runnable> now;
			synchronized (this) {
				released = true;
				now = answers.reversed();
			}
			now.forEach(Runnable::run);
		}
	}

	private static final String ALL = "*";

	private final Map<String, Script> scripts = new ConcurrentHashMap<>();
	private final Map<String, Held> held = new ConcurrentHashMap<>();
	private final Map<String, Integer> calls = new ConcurrentHashMap<>();

	FakeServer() {
		LanguageConnection.get().route().lead(this::between);
	}

	private TextDocumentService between(TextDocumentService real) {
		return (TextDocumentService) Proxy.newProxyInstance(FakeServer.class.getClassLoader(), new Class<?>[] { TextDocumentService.class },
				(proxy, method, arguments) -> {
					calls.merge(method.getName(), 1, Integer::sum);
					Script script = scripts.getOrDefault(method.getName(), scripts.get(ALL));
					return script == null ? call(method, real, arguments) : script.call(method, real, arguments);
				});
	}

	private static Object call(Method method, TextDocumentService real, Object[] arguments) throws Throwable {
		try {
			return method.invoke(real, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	/** Real answers of a kind are kept until {@link #release}. */
	void hold(String call) {
		Held kept = held.computeIfAbsent(call, key -> new Held());
		scripts.put(call, (method, real, arguments) -> {
			CompletableFuture<Object> late = new CompletableFuture<>();
			((CompletableFuture<?>) call(method, real, arguments)).whenComplete((answer, failure) -> kept.take(() -> {
				if (failure == null) {
					late.complete(answer);
				} else {
					late.completeExceptionally(failure);
				}
			}));
			return late;
		});
	}

	/** How often each thing was told or asked since the last time, by its name in the protocol. */
	Map<String, Integer> calls() {
		Map<String, Integer> found = new TreeMap<>(calls);
		calls.clear();
		return found;
	}

	/** How many answers of a kind are kept. */
	int held(String call) {
		Held kept = held.get(call);
		return kept == null ? 0 : kept.size();
	}

	/** Gives the answers that were held back, the newest first; later ones come at once, also to what was asked before. */
	void release(String call) {
		scripts.remove(call);
		held.remove(call).release();
	}

	/** Instead of the real answer another one, which may be null. */
	void answer(String call, UnaryOperator<Object> other) {
		scripts.put(call, (method, real, arguments) -> ((CompletableFuture<?>) call(method, real, arguments)).thenApply(other::apply));
	}

	/** No answer, ever. */
	void silent(String call) {
		scripts.put(call, (method, real, arguments) -> new CompletableFuture<>());
	}

	/** Drops every question, as the server does when it has something else to do, or does not hold the file. */
	void drop(String call) {
		scripts.put(call, (method, real, arguments) -> CompletableFuture.failedFuture(new CancellationException(call)));
	}

	/** Everything fails from now on, what editors tell included. */
	void die(String reason) {
		scripts.put(ALL, (method, real, arguments) -> {
			throw new IllegalStateException(reason);
		});
	}

	/** The real server again. */
	void live() {
		scripts.clear();
	}

	@Override
	public void close() {
		LanguageConnection.get().route().lead(UnaryOperator.identity());
	}
}
