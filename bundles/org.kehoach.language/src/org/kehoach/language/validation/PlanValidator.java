// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.language.settings.RuleSeverity;

import com.google.inject.Inject;

/** Lets the rules of the {@link RuleCatalog} look at every object of a file. */
public final class PlanValidator extends KehoachValidator {

	private static final Logger LOG = Logger.getLogger(PlanValidator.class);

	@Inject
	private RuleCatalog catalog;
	@Inject
	private IResourceScopeCache cache;

	private final Map<Class<?>, List<Rule<?>>> rulesByClass = new ConcurrentHashMap<>();

	/** Every package of the model is one; nothing is registered twice. */
	@Inject
	@Override
	public void register(EValidatorRegistrar registrar) {
		super.register(registrar);
	}

	@Check
	public void checkRules(EObject object) {
		for (Rule<?> rule : rulesByClass.computeIfAbsent(object.getClass(), catalog::rulesFor)) {
			check(rule, object);
		}
	}

	private <T extends EObject> void check(Rule<T> rule, EObject object) {
		rule.check(rule.target().cast(object), (where, feature, index, arguments) -> report(rule, where, feature, index, arguments));
	}

	private void report(Rule<?> rule, EObject where, EStructuralFeature feature, int index, Object... arguments) {
		String message = Messages.get(rule.code(), arguments);
		switch (severity(rule, where.eResource())) {
		case ERROR -> error(message, where, feature, index, rule.code());
		case WARNING -> warning(message, where, feature, index, rule.code());
		case INFO -> info(message, where, feature, index, rule.code());
		case OFF -> {
			// the folder does not want to hear of it
		}
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
