// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.kehoach.language.resource.LoadedFolder;

import com.google.inject.Injector;

/**
 * Plan files in memory, parsed, linked and checked together as the files of one folder are. Fails when anything is logged as
 * an error on the way.
 */
public final class PlanTexts {

	/** Keeps itself out of the global registries, as the engine does. */
	private static final class Setup extends KehoachStandaloneSetup {
		@Override
		public void register(Injector injector) {
			// nothing
		}
	}

	public static final Injector INJECTOR = new Setup().createInjectorAndDoEMFRegistration();
	private static final String CONTAINER = "folder";

	private final ResourceDescriptionsData index = new ResourceDescriptionsData(new ArrayList<>());
	private final XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
	private final List<XtextResource> files = new ArrayList<>();
	private final Map<XtextResource, List<Issue>> findings = new LinkedHashMap<>();

	private final String folder;

	/** @param folder the start of the files' URIs */
	private PlanTexts(String folder, Map<String, String> texts) {
		this.folder = folder;
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("kehoach", INJECTOR.getInstance(IResourceFactory.class));
		ProjectDescription project = new ProjectDescription();
		project.setName(CONTAINER);
		project.attachToEmfObject(resources);
		new ChunkedResourceDescriptions(Map.of(), resources).setContainer(CONTAINER, index);
		IResourceDescription.Manager descriptions = INJECTOR.getInstance(IResourceDescription.Manager.class);
		LoggedErrors.during(() -> {
			texts.forEach((name, text) -> files.add(load(name, text)));
			files.forEach(file -> index.addDescription(file.getURI(), descriptions.getResourceDescription(file)));
			LoadedFolder.in(resources, files);
			files.forEach(file -> findings.put(file, check(file)));
		});
	}

	/** Files named 1.kehoach, 2.kehoach … */
	public static PlanTexts of(String... texts) {
		Map<String, String> named = new LinkedHashMap<>();
		for (String text : texts) {
			named.put((named.size() + 1) + ".kehoach", text);
		}
		return of(named);
	}

	/** @param texts by file name */
	public static PlanTexts of(Map<String, String> texts) {
		return new PlanTexts("memory:/", texts);
	}

	/** A file named 1.kehoach that is taken to stand in a folder, with what lies beside it there. */
	public static PlanTexts in(Path folder, String text) {
		return new PlanTexts(URI.createFileURI(folder.toString()) + "/", Map.of("1.kehoach", text));
	}

	private XtextResource load(String name, String text) {
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI(folder + name));
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	private static List<Issue> check(XtextResource file) {
		return file.getResourceServiceProvider().getResourceValidator().validate(file, CheckMode.ALL, CancelIndicator.NullImpl);
	}

	public List<XtextResource> files() {
		return files;
	}

	/** Of all files, in their order. */
	public List<Issue> findings() {
		return findings.values().stream().flatMap(List::stream).toList();
	}

	/** @param file from 1 */
	public List<Issue> findings(int file) {
		return findings.get(files.get(file - 1));
	}

	/** Findings as "code line message", errors only. */
	public List<String> errors() {
		return findings().stream().filter(issue -> issue.getSeverity() == Severity.ERROR).map(PlanTexts::shown).toList();
	}

	/** Findings as "code line", in the order of lines. */
	public List<String> codes() {
		return findings().stream().sorted((a, b) -> a.getLineNumber() - b.getLineNumber())
				.map(issue -> issue.getCode() + ' ' + issue.getLineNumber()).toList();
	}

	public static String shown(Issue issue) {
		return issue.getCode() + ' ' + issue.getLineNumber() + ' ' + issue.getMessage();
	}

	/** All objects of a kind, files in their order, then as in the text. */
	public <T extends EObject> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		for (XtextResource file : files) {
			EcoreUtil.getAllProperContents(file, false).forEachRemaining(object -> {
				if (type.isInstance(object)) {
					found.add(type.cast(object));
				}
			});
		}
		return found;
	}

	public <T extends EObject> T first(Class<T> type) {
		return all(type).get(0);
	}

}
