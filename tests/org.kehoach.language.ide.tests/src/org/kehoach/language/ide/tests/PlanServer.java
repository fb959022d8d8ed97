// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.language.ide.server.KehoachLanguageServer;

/** A server inside the test, with a folder of its own and a client that remembers the findings. Vietnamese. */
final class PlanServer implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 30;

	private final Path folder;
	private final Client client = new Client();
	private final KehoachLanguageServer server = KehoachLanguageServer.create(client);
	private final Map<String, Integer> versions = new HashMap<>();
	private final Locale localeBefore = Locale.getDefault();

	/** @param files the folder's files by name */
	PlanServer(Path folder, Map<String, String> files) throws Exception {
		this(folder, files, List.of(folder));
	}

	/**
	 * @param files by path below the folder
	 * @param workspace the folders that the server is told of
	 */
	PlanServer(Path folder, Map<String, String> files, List<Path> workspace) throws Exception {
		Locale.setDefault(Locale.forLanguageTag("vi"));
		this.folder = folder;
		for (Map.Entry<String, String> file : files.entrySet()) {
			Files.createDirectories(folder.resolve(file.getKey()).getParent());
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		answer(server.protocol().initialize(KehoachLanguageServer.initializeParams(workspace)));
		server.protocol().initialized(new InitializedParams());
	}

	/** A server for the sample cascade of {@link Samples}. */
	static PlanServer ofSamples(Path folder) throws Exception {
		return new PlanServer(folder, Samples.FILES);
	}

	/** Takes folders away from the server, then gives it others. */
	void changeFolders(List<Path> removed, List<Path> added) {
		server.protocol().getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
				new WorkspaceFoldersChangeEvent(List.of(), removed.stream().map(KehoachLanguageServer::folder).toList())));
		server.protocol().getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
				new WorkspaceFoldersChangeEvent(added.stream().map(KehoachLanguageServer::folder).toList(), List.of())));
	}

	/** Deletes a folder that holds files only. */
	void delete(String name) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve(name))) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder.resolve(name));
	}

	/** Writes a file without a word to the server. */
	void write(String file, String text) throws IOException {
		Files.createDirectories(folder.resolve(file).getParent());
		Files.writeString(folder.resolve(file), text);
	}

	/** Tells the server that a file was made. */
	void created(String file) {
		server.protocol().getWorkspaceService().didChangeWatchedFiles(
				new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(file), FileChangeType.Created))));
	}

	/** Asks about the model of a file. */
	<T> T read(String file, Function<XtextResource, T> question) throws Exception {
		return answer(server.read(uri(file), (resource, cancel) -> question.apply(resource)));
	}

	TextDocumentService documents() {
		return server.protocol().getTextDocumentService();
	}

	String uri(String file) {
		return folder.resolve(file).toUri().toString();
	}

	TextDocumentIdentifier document(String file) {
		return new TextDocumentIdentifier(uri(file));
	}

	void open(String file, String text) {
		versions.put(file, 1);
		documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "kehoach", 1, text)));
	}

	void openFromDisk(String file) throws IOException {
		open(file, Files.readString(folder.resolve(file)));
	}

	void close(String file) {
		versions.remove(file);
		documents().didClose(new DidCloseTextDocumentParams(document(file)));
	}

	/**
	 * Whether the server holds the models of some files, after all that it was told.
	 *
	 * @param open a file of the same folder that is open
	 */
	List<String> held(String open, String... files) throws Exception {
		return read(open, resource -> Stream.of(files).filter(file -> resource.getResourceSet().getResources().stream()
				.anyMatch(held -> Path.of(held.getURI().toFileString()).equals(folder.resolve(file)))).toList());
	}

	void change(String file, String text) {
		int version = versions.merge(file, 1, Integer::sum);
		documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(file), version),
				List.of(new TextDocumentContentChangeEvent(text))));
	}

	/** Waits until the findings last published for a file are as wanted. */
	List<Diagnostic> findings(String file, Predicate<List<Diagnostic>> wanted) throws InterruptedException {
		return client.await(folder.resolve(file), wanted);
	}

	/**
	 * Changes an open document and waits until everything that follows from it is done.
	 *
	 * @return the files that were checked, sorted, as paths below the folder; the document itself is one
	 */
	List<String> checkedAfter(String file, String text) throws Exception {
		client.forgetChecked();
		change(file, text);
		// a question is answered after the changes that came before it
		answer(documents().documentSymbol(new DocumentSymbolParams(document(file))));
		return client.checked().stream().map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
	}

	/** The files whose findings were told before those of a file that has some, as paths below the folder, in the order of the first ones. */
	List<String> toldBefore(String file) {
		return client.toldBefore(folder.resolve(file)).stream().map(path -> folder.relativize(path).toString().replace('\\', '/')).toList();
	}

	/** What is proposed at the "|" of a text that is opened as a file. */
	List<CompletionItem> complete(String file, String textWithCaret) throws Exception {
		int caret = textWithCaret.indexOf('|');
		String text = textWithCaret.substring(0, caret) + textWithCaret.substring(caret + 1);
		if (versions.containsKey(file)) {
			change(file, text);
		} else {
			open(file, text);
		}
		return answer(documents().completion(new CompletionParams(document(file), position(text, caret)))).getRight().getItems();
	}

	/** A proposal with all that the server knows of it. */
	CompletionItem resolved(CompletionItem item) throws Exception {
		return answer(documents().resolveCompletionItem(item));
	}

	/** What is shown beside a proposal, in Markdown. */
	String described(CompletionItem item) throws Exception {
		return resolved(item).getDocumentation().getRight().getValue();
	}

	/** As {@link #complete}, the inserted texts only. */
	List<String> proposals(String file, String textWithCaret) throws Exception {
		return complete(file, textWithCaret).stream().map(item -> item.getTextEdit().getLeft().getNewText()).toList();
	}

	static Position position(String text, int offset) {
		String before = text.substring(0, offset);
		return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - (before.lastIndexOf('\n') + 1));
	}

	static <T> T answer(CompletableFuture<T> future) throws Exception {
		return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	@Override
	public void close() {
		server.close();
		Locale.setDefault(localeBefore);
	}

	/** Remembers the last findings of each file. */
	private static final class Client implements LanguageClient {
		/** In the order in which they came first. */
		private final Map<Path, List<Diagnostic>> findings = new LinkedHashMap<>();
		private final Set<Path> checked = new HashSet<>();
		private final Deque<String> messages = new ArrayDeque<>();

		@Override
		public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
			Path file = Path.of(URI.createURI(params.getUri()).toFileString());
			findings.put(file, params.getDiagnostics());
			checked.add(file);
			notifyAll();
		}

		synchronized List<Path> toldBefore(Path file) {
			return findings.keySet().stream().takeWhile(told -> !told.equals(file)).toList();
		}

		synchronized void forgetChecked() {
			checked.clear();
		}

		/** Each check of a file ends with its findings, be there any or not. */
		synchronized Set<Path> checked() {
			return Set.copyOf(checked);
		}

		synchronized List<Diagnostic> await(Path file, Predicate<List<Diagnostic>> wanted) throws InterruptedException {
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
			while (!findings.containsKey(file) || !wanted.test(findings.get(file))) {
				long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
				if (left <= 0) {
					throw new AssertionError("Waited in vain for " + file + "; last: " + findings.get(file) + "; all: "
							+ Stream.of(findings.keySet()).toList() + messages);
				}
				wait(left);
			}
			return findings.get(file);
		}

		@Override
		public void telemetryEvent(Object object) {
			messages.add(String.valueOf(object));
		}

		@Override
		public void showMessage(MessageParams params) {
			messages.add(params.getMessage());
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public void logMessage(MessageParams params) {
			messages.add(params.getMessage());
		}
	}
}
