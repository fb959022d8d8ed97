// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerLauncher;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.DisposableRegistry;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * The language server: as a program that speaks the protocol over standard input and output ({@link #main}), or inside this
 * process ({@link #create}).
 */
public final class KehoachLanguageServer implements AutoCloseable {

	private final LanguageServerImpl server;
	private final IRequestManager requests;
	private final DisposableRegistry disposables;
	private final WholeFolders folders;
	private final UriExtensions uris;

	private KehoachLanguageServer(Injector injector) {
		server = injector.getInstance(LanguageServerImpl.class);
		requests = injector.getInstance(IRequestManager.class);
		disposables = injector.getInstance(DisposableRegistry.class);
		folders = injector.getInstance(WholeFolders.class);
		uris = injector.getInstance(UriExtensions.class);
	}

	/** Serves one client on standard input and output until it leaves; ends the process, as the protocol wants. */
	public static void main(String[] args) {
		ServerLauncher.launch("kehoach-language-server", args, KehoachServerModule.create(binder -> {
			// nothing differs from the defaults
		}));
	}

	/**
	 * Creates a server inside this process; about a second of work. The next call must be {@code initialize} (see
	 * {@link #initializeParams}); documents may be opened only after its answer has come.
	 *
	 * @param client is called from the server's threads
	 */
	public static KehoachLanguageServer create(LanguageClient client) {
		// the default would end the process
		KehoachLanguageServer created = new KehoachLanguageServer(Guice.createInjector(KehoachServerModule.create(
				binder -> binder.bind(ILanguageServerShutdownAndExitHandler.class)
						.to(ILanguageServerShutdownAndExitHandler.NullImpl.class))));
		created.server.connect(client);
		return created;
	}

	/**
	 * As {@link #create(LanguageClient)}, for a client that looks after files of large folders by itself while the server does not
	 * hold them. Others are told that such a file has no findings.
	 *
	 * @param released is told of each file that the server holds no longer, by its URI; called from the server's threads
	 */
	public static KehoachLanguageServer create(LanguageClient client, Consumer<String> released) {
		KehoachLanguageServer created = create(client);
		created.folders.onRelease(file -> released.accept(created.uris.toUriString(file)));
		return created;
	}

	/**
	 * What a client that shows folders, hierarchical symbols and foldings sends first.
	 *
	 * @param folders each is one project, which sees the names of the projects that its settings file uses
	 */
	public static InitializeParams initializeParams(Collection<Path> folders) {
		TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
		documents.setDocumentSymbol(new DocumentSymbolCapabilities());
		documents.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
		documents.setFoldingRange(new FoldingRangeCapabilities());
		documents.setRename(new RenameCapabilities());
		documents.getRename().setPrepareSupport(true);
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setTextDocument(documents);
		capabilities.setWorkspace(workspace);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(capabilities);
		params.setWorkspaceFolders(List.copyOf(folders.stream().map(KehoachLanguageServer::folder).toList()));
		return params;
	}

	/**
	 * A folder as the protocol names it; its path is its name, so that no two are the same.
	 *
	 * @param folder there or gone
	 */
	public static WorkspaceFolder folder(Path folder) {
		// Java ends a folder's URI with a slash only while the folder is there; the server compares the texts
		String uri = folder.toUri().toString();
		return new WorkspaceFolder(uri.endsWith("/") ? uri : uri + '/', folder.toString());
	}

	/** The protocol's interface. */
	public LanguageServer protocol() {
		return server;
	}

	/**
	 * Asks about a file's model as it is after all changes that were told before, for what the protocol has no question for.
	 *
	 * @param uri as the protocol names the file
	 * @param question is put in the server's own thread, one after the other with all others, so that references may be resolved;
	 *        what it answers must not hold on to the model. It should stop by an exception when it is told to cancel
	 * @return is cancelled when any file changes before the answer: that is normal. Null if the file is in no folder of the
	 *         server
	 */
	public <T> CompletableFuture<T> read(String uri, BiFunction<XtextResource, CancelIndicator, T> question) {
		return requests.runRead(cancel -> folders.doRead(uris.toUri(uri),
				(document, resource) -> resource == null ? null : question.apply(resource, cancel)));
	}

	/** Stops the server's threads; work under way is cancelled. Calls after this are refused. */
	@Override
	public void close() {
		folders.stop();
		server.shutdown();
		requests.shutdown();
		disposables.dispose();
	}
}
