// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.FeatureBasedDiagnostic;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.language.settings.RuleSeverity;
import org.kehoach.language.validation.rules.Prose;
import org.kehoach.language.validation.rules.TextRule;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Lets the rules of the {@link RuleCatalog} look at objects. May be used by several threads at once, each with its own file. */
@Singleton
public final class RuleRunner {

	private static final Logger LOG = Logger.getLogger(RuleRunner.class);

	private final RuleCatalog catalog;
	private final IResourceScopeCache cache;
	private final Map<Class<?>, List<Rule<?>>> rulesByClass = new ConcurrentHashMap<>();

	@Inject
	RuleRunner(RuleCatalog catalog, IResourceScopeCache cache) {
		this.catalog = catalog;
		this.cache = cache;
	}

	/** @param found is told what the rules that the object's folder wants have to say of this object */
	void check(EObject object, Consumer<Diagnostic> found) {
		List<Prose> texts = null;
		for (Rule<?> rule : rulesFor(object.getClass())) {
			if (rule instanceof TextRule about) {
				texts = texts == null ? Prose.of(object) : texts;
				if (!texts.isEmpty()) {
					about.check(texts, to(found, about));
				}
			} else {
				check(rule, object, found);
			}
		}
	}

	private List<Rule<?>> rulesFor(Class<?> elementClass) {
		// asked for each object of a country: a look without a lock first
		List<Rule<?>> known = rulesByClass.get(elementClass);
		return known != null ? known : rulesByClass.computeIfAbsent(elementClass, catalog::rulesFor);
	}

	private <T extends EObject> void check(Rule<T> rule, EObject object, Consumer<Diagnostic> found) {
		rule.check(rule.target().cast(object), to(found, rule));
	}

	private Rule.Report to(Consumer<Diagnostic> found, Rule<?> rule) {
		return (where, feature, index, arguments) -> report(rule, found, where, feature, index, arguments);
	}

	private void report(Rule<?> rule, Consumer<Diagnostic> found, EObject where, EStructuralFeature feature, int index, Object... arguments) {
		int severity = switch (severity(rule, where.eResource())) {
		case ERROR -> Diagnostic.ERROR;
		case WARNING -> Diagnostic.WARNING;
		case INFO -> Diagnostic.INFO;
		case OFF -> Diagnostic.OK;
		};
		if (severity != Diagnostic.OK) {
			found.accept(new FeatureBasedDiagnostic(severity, Messages.get(rule.code(), arguments), where, feature, index, CheckType.FAST,
					rule.code()));
		}
	}

	private RuleSeverity severity(Rule<?> rule, Resource resource) {
		FolderSettings settings = cache.get(FolderSettings.class, resource, () -> settings(resource.getURI()));
		RuleSeverity chosen = settings.severities().get(rule.code());
		return chosen != null ? chosen : RuleSeverity.valueOf(rule.severity().name());
	}

	private static FolderSettings settings(URI uri) {
		if (uri.isFile()) {
			try {
				return FolderSettings.around(Path.of(uri.toFileString()));
			} catch (IOException e) {
				// the engine reports an unreadable settings file as a finding; here the rules keep their own severities
				LOG.debug(uri, e);
			}
		}
		return FolderSettings.NONE;
	}
}
