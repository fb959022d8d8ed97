// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.validation.IResourceValidator;
import org.kehoach.language.conversion.PlanValueConverters;
import org.kehoach.language.formatting.EditorFormatting;
import org.kehoach.language.lexer.PlanLexer;
import org.kehoach.language.linking.PlanLinker;
import org.kehoach.language.messages.PlanLinkingMessages;
import org.kehoach.language.messages.PlanSyntaxMessages;
import org.kehoach.language.naming.PlanNames;
import org.kehoach.language.parsing.PlanParser;
import org.kehoach.language.resource.NoGeneration;
import org.kehoach.language.resource.PlanDescriptionManager;
import org.kehoach.language.resource.PlanDescriptionStrategy;
import org.kehoach.language.resource.PlanFragments;
import org.kehoach.language.resource.PlanResource;
import org.kehoach.language.scoping.PlanScopeProvider;
import org.kehoach.language.validation.KehoachValidator;
import org.kehoach.language.validation.PlanResourceValidator;
import org.kehoach.language.validation.PlanValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/**
 * The language's services, in the place of Xtext's defaults; Xtext finds the methods below by their names. Most are there once: each
 * file in memory asks for a dozen of them, and a country has thousands of files.
 */
public class KehoachRuntimeModule extends AbstractKehoachRuntimeModule {

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(PlanLexer.class);
	}

	@Override
	public Class<? extends IParser> bindIParser() {
		return PlanParser.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return PlanResource.class;
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return PlanValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return PlanNames.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return PlanScopeProvider.class;
	}

	@Override
	public Class<? extends ILinker> bindILinker() {
		return PlanLinker.class;
	}

	@Override
	public Class<? extends IFragmentProvider> bindIFragmentProvider() {
		return PlanFragments.class;
	}

	@Override
	@SingletonBinding
	public Class<? extends ISerializer> bindISerializer() {
		return super.bindISerializer();
	}

	@Override
	@SingletonBinding
	public Class<? extends ILinkingService> bindILinkingService() {
		return super.bindILinkingService();
	}

	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return PlanDescriptionStrategy.class;
	}

	public Class<? extends IResourceDescription.Manager> bindIResourceDescriptionManager() {
		return PlanDescriptionManager.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return PlanSyntaxMessages.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return PlanLinkingMessages.class;
	}

	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return PlanResourceValidator.class;
	}

	public Class<? extends IFormatter2> bindIFormatter2() {
		return EditorFormatting.class;
	}

	/** Nothing is generated. Xtext's default lets all rules look at a file a second time to find out whether it should be. */
	public Class<? extends IShouldGenerate> bindIShouldGenerate() {
		return NoGeneration.class;
	}

	/** A registry of its own: engine and editor run side by side in the workbench, each with its validators. */
	@Override
	public EValidator.Registry bindEValidatorRegistry() {
		return new EValidatorRegistryImpl();
	}

	@Override
	@SingletonBinding(eager = true)
	public Class<? extends KehoachValidator> bindKehoachValidator() {
		return PlanValidator.class;
	}
}
