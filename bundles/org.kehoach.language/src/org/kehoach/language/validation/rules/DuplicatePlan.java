// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.TopLevel;

import com.google.inject.Inject;

/** A plan or registry has its name for itself among all files. */
public final class DuplicatePlan implements Rule<TopLevel> {

	@Inject
	private ResourceDescriptionsProvider index;

	@Override
	public String code() {
		return "KH102";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public Class<TopLevel> target() {
		return TopLevel.class;
	}

	@Override
	public void check(TopLevel topLevel, Report report) {
		if (topLevel.getName() == null) {
			return;
		}
		URI own = null;
		for (IEObjectDescription other : index.getResourceDescriptions(topLevel.eResource())
				.getExportedObjects(PlanPackage.Literals.TOP_LEVEL, QualifiedName.create(topLevel.getName()), false)) {
			// found out only when needed: it takes a way through all of the file
			own = own == null ? EcoreUtil.getURI(topLevel) : own;
			if (!other.getEObjectURI().equals(own)) {
				report.on(topLevel, PlanPackage.Literals.NAMED__NAME, topLevel.getName(),
						URI.decode(other.getEObjectURI().trimFragment().lastSegment()));
				return;
			}
		}
	}
}
