// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.kehoach.engine.batch.Batch;
import org.kehoach.engine.batch.Content;
import org.kehoach.language.KehoachStandaloneSetup;
import org.kehoach.language.lexer.NameScan;
import org.kehoach.language.resource.LoadedFolder;
import org.kehoach.language.validation.RuleCatalog;

import com.google.inject.Injector;

/** Loads the plan files of a folder into one resource set, with an index of their names to link by. */
final class WorkspaceLoader {

	/** The language, set up for this engine alone: the editor beside it in the workbench keeps its own in the registries. */
	private static final class Setup extends KehoachStandaloneSetup {
		@Override
		public void register(Injector injector) {
			// the resource sets of the engine know the language by themselves
		}
	}

	/** All files of a folder see each other. */
	private static final String CONTAINER = "folder";

	private final Injector injector = new Setup().createInjectorAndDoEMFRegistration();

	Rules rules() {
		return new Rules(injector.getInstance(RuleCatalog.class));
	}

	/** A service of the language. */
	<T> T service(Class<T> type) {
		return injector.getInstance(type);
	}

	/** What is needed to go through the files of a folder without holding them all. */
	Batch.Language batchLanguage() {
		return new Batch.Language(this::newResourceSet, service(NameScan.class), service(IResourceDescription.Manager.class));
	}

	Workspace load(Path source, ProgressListener progress) throws EngineException {
		return load(SourceFolders.find(source), progress);
	}

	Workspace load(SourceFolders folders, ProgressListener progress) {
		ResourceDescriptionsData index = new ResourceDescriptionsData(new ArrayList<>());
		XtextResourceSet resources = newResourceSet(index);
		IResourceDescription.Manager descriptions = injector.getInstance(IResourceDescription.Manager.class);
		List<LoadedFile> files = new ArrayList<>();
		List<Finding> findings = new ArrayList<>(folders.findings());
		progress.begin(ProgressListener.Stage.LOAD, folders.own().size() + folders.used().size());
		for (List<Path> paths : List.of(folders.used(), folders.own())) {
			for (Path path : paths) {
				progress.throwIfCancelled();
				try {
					XtextResource resource = load(path, resources);
					index.addDescription(resource.getURI(), descriptions.getResourceDescription(resource));
					files.add(new LoadedFile(path, resource, paths == folders.own()));
				} catch (UnreadableFileException e) {
					findings.add(e.finding());
				}
				progress.advance();
			}
		}
		List<LoadedFile> own = files.stream().filter(LoadedFile::isOwn).toList();
		if (own.size() == folders.own().size()) {
			LoadedFolder.in(resources, own.stream().map(LoadedFile::resource).toList());
		}
		return new Workspace(own, files.stream().filter(file -> !file.isOwn()).toList(), List.copyOf(findings));
	}

	/** A text by itself, which sees no other file. */
	LoadedFile parse(String text, String name) {
		XtextResourceSet resources = newResourceSet(new ResourceDescriptionsData(new ArrayList<>()));
		XtextResource resource = (XtextResource) resources.createResource(URI.createFileURI(name));
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new LoadedFile(Path.of(name), resource, true);
	}

	private XtextResourceSet newResourceSet(ResourceDescriptionsData index) {
		XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(PlanFiles.EXTENSION,
				injector.getInstance(IResourceFactory.class));
		ProjectDescription project = new ProjectDescription();
		project.setName(CONTAINER);
		project.attachToEmfObject(resources);
		new ChunkedResourceDescriptions(Map.of(), resources).setContainer(CONTAINER, index);
		return resources;
	}

	private static XtextResource load(Path path, XtextResourceSet resources) throws UnreadableFileException {
		String text = read(path).text();
		XtextResource resource = (XtextResource) resources.createResource(URI.createFileURI(path.toString()));
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException e) {
			throw UnreadableFileException.notRead(path, e);
		}
		return resource;
	}

	/** The content of a file, which is text in UTF-8. */
	static Content read(Path path) throws UnreadableFileException {
		byte[] content;
		try {
			content = Files.readAllBytes(path);
		} catch (IOException e) {
			throw UnreadableFileException.notRead(path, e);
		}
		return new Content(content, Utf8.text(path, content));
	}
}
