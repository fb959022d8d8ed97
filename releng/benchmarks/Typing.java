// SPDX-License-Identifier: EPL-2.0
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.kehoach.language.ide.server.KehoachLanguageServer;

/**
 * How long the language server lets a person wait who types in a plan: from a key to its findings, and for completion of parent
 * items, hover and outline. Started by the script {@code typing}; prints "name TAB p50 TAB p95 TAB p50 TAB p95" in milliseconds, first on
 * the wall, then processor time of the server's threads, which other programs on the machine lengthen far less.
 */
final class Typing implements LanguageClient {

	private static final int IDLE = 30;
	private static final long PATIENCE = 600;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final String uri;
	private volatile CompletableFuture<Void> found = new CompletableFuture<>();
	private String text;
	private int version = 1;
	private TextDocumentService server;

	private Typing(Path file) throws Exception {
		uri = file.toUri().toString();
		text = Files.readString(file);
	}

	/** @param arguments the folder, the plan to type in (below the folder), a parent's name as in "KH494.", keys */
	public static void main(String[] arguments) throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		Path folder = Path.of(arguments[0]).toAbsolutePath();
		Typing typing = new Typing(folder.resolve(arguments[1]));
		long begin = System.nanoTime();
		try (KehoachLanguageServer running = KehoachLanguageServer.create(typing)) {
			running.protocol().initialize(KehoachLanguageServer.initializeParams(List.of(folder))).get(PATIENCE, TimeUnit.SECONDS);
			running.protocol().initialized(new InitializedParams());
			typing.measure(running.protocol().getTextDocumentService(), arguments[2], Integer.parseInt(arguments[3]), begin);
		}
	}

	private void measure(TextDocumentService service, String parent, int keys, long begin) throws Exception {
		server = service;
		found = new CompletableFuture<>();
		server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "kehoach", version, text)));
		found.get(PATIENCE, TimeUnit.SECONDS);
		System.out.printf(Locale.ROOT, "start to first findings\t%.0f\t\t%.0f%n", millis(begin), processorMillis(true));
		int prose = text.indexOf("nhiệm vụ ");
		prose = text.indexOf('"', prose) + 1;
		int offset = prose;
		measure("key to findings", keys, () -> key(offset, "x"));
		int behind = text.indexOf("thực hiện " + parent) + "thực hiện ".length();
		edit(behind, behind, parent + ".");
		int caret = behind + parent.length() + 1;
		measure("completion of parent items", keys, () -> server.completion(new CompletionParams(id(), position(caret))));
		edit(behind, caret, "");
		measure("hover", keys, () -> server.hover(new HoverParams(id(), position(behind + 2))));
		measure("outline", keys, () -> server.documentSymbol(new DocumentSymbolParams(id())));
		System.gc();
		Runtime memory = Runtime.getRuntime();
		System.out.printf(Locale.ROOT, "heap after, MB\t%d%n", (memory.totalMemory() - memory.freeMemory()) / 1_000_000);
	}

	private void measure(String name, int times, Supplier<CompletableFuture<?>> action) throws Exception {
		List<Double> millis = new ArrayList<>();
		List<Double> processor = new ArrayList<>();
		for (int i = 0; i < IDLE + times; i++) {
			double before = processorMillis(false);
			long begin = System.nanoTime();
			action.get().get(PATIENCE, TimeUnit.SECONDS);
			if (i >= IDLE) {
				millis.add(millis(begin));
				processor.add(processorMillis(false) - before);
			}
		}
		millis.sort(null);
		processor.sort(null);
		System.out.printf(Locale.ROOT, "%s\t%.0f\t%.0f\t%.0f\t%.0f%n", name, millis.get(times / 2), millis.get(times * 95 / 100), processor.get(times / 2),
				processor.get(times * 95 / 100));
	}

	/** What the threads of this process have worked: all Java threads, with or without this one; compilers and collector do not count. */
	private static double processorMillis(boolean withThisThread) {
		long nanos = 0;
		for (long thread : THREADS.getAllThreadIds()) {
			if (withThisThread || thread != Thread.currentThread().threadId()) {
				nanos += Math.max(0, THREADS.getThreadCpuTime(thread));
			}
		}
		return nanos / 1e6;
	}

	private static double millis(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

	private CompletableFuture<?> key(int offset, String key) {
		CompletableFuture<Void> answer = new CompletableFuture<>();
		found = answer;
		edit(offset, offset, key);
		return answer;
	}

	private void edit(int from, int to, String with) {
		Range range = new Range(position(from), position(to));
		text = text.substring(0, from) + with + text.substring(to);
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
				List.of(new TextDocumentContentChangeEvent(range, with))));
	}

	private TextDocumentIdentifier id() {
		return new TextDocumentIdentifier(uri);
	}

	private Position position(int offset) {
		String before = text.substring(0, offset);
		return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - before.lastIndexOf('\n') - 1);
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		if (URI.create(params.getUri()).equals(URI.create(uri))) {
			found.complete(null);
		}
	}

	@Override
	public void telemetryEvent(Object object) {
		// none is sent
	}

	@Override
	public void showMessage(MessageParams params) {
		System.err.println(params.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams params) {
		System.err.println(params.getMessage());
	}
}
