// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.kehoach.language.resource.PerFile;

import com.google.inject.Inject;

/**
 * Lets the rules look at a file's objects without EMF's way to them, which costs as much as the rules do: the model has no
 * constraints of its own besides them.
 */
public final class PlanResourceValidator extends ResourceValidatorImpl {

	private static final Logger LOG = Logger.getLogger(PlanResourceValidator.class);

	@Inject
	private RuleRunner rules;

	@Override
	protected void validate(Resource resource, EObject root, CheckMode mode, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
		if (!mode.shouldCheck(CheckType.FAST)) {
			return;
		}
		check(root, acceptor);
		for (EObject part : root.eContents()) {
			check(part, acceptor);
			for (EObject inner : PerFile.contents(part)) {
				getOperationCanceledManager().checkCanceled(monitor);
				check(inner, acceptor);
			}
		}
	}

	private void check(EObject object, IAcceptor<Issue> acceptor) {
		try {
			rules.check(object, diagnostic -> accept(diagnostic, acceptor));
		} catch (RuntimeException e) {
			getOperationCanceledManager().propagateAsErrorIfCancelException(e);
			// one rule that fails on a half-written text must not keep back what the others say
			LOG.error(e.getMessage(), e);
		}
	}

	private void accept(Diagnostic diagnostic, IAcceptor<Issue> acceptor) {
		issueFromEValidatorDiagnostic(diagnostic, acceptor);
	}
}
