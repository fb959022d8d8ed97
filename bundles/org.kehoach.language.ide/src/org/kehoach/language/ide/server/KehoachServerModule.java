// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.util.concurrent.ExecutorService;

import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.Modules2;
import org.kehoach.language.ide.KehoachIdeSetup;
import org.kehoach.language.lexer.NameScan;

import com.google.inject.Binder;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Singleton;

/** A server of our one language. Xtext would look for languages by ServiceLoader, which finds none inside OSGi. */
final class KehoachServerModule {

	/** The extension of plan files, without the dot. */
	static final String FILE_EXTENSION = "kehoach";

	private KehoachServerModule() {
	}

	/** @param more bindings that go before all others */
	static Module create(Module more) {
		return Modules2.mixin(new ServerModule(), KehoachServerModule::bindLanguage, more);
	}

	private static void bindLanguage(Binder binder) {
		Injector language = new KehoachIdeSetup().createInjectorAndDoEMFRegistration();
		binder.bind(NameScan.class).toInstance(language.getInstance(NameScan.class));
		IResourceServiceProvider.Registry languages = new ResourceServiceProviderRegistryImpl();
		languages.getExtensionToFactoryMap().put(FILE_EXTENSION, language.getInstance(IResourceServiceProvider.class));
		binder.bind(IResourceServiceProvider.Registry.class).toInstance(languages);
		// one question after the other: they share models, whose names are resolved while they are read
		binder.bind(ExecutorService.class).toProvider(OneReader.class);
		binder.bind(WholeFolders.class).in(Singleton.class);
		binder.bind(WorkspaceManager.class).to(WholeFolders.class);
		binder.bind(LanguageServerImpl.class).to(PlanLanguageServer.class);
		binder.bind(ProjectManager.class).to(FolderProject.class);
		binder.bind(BuildManager.class).to(DependentFolders.class);
		binder.bind(IMultiRootWorkspaceConfigFactory.class).to(FolderProjects.class);
		binder.bind(IProjectDescriptionFactory.class).to(UsedFolders.class);
	}
}
