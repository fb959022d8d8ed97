// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.util.Tuples;
import org.kehoach.language.resource.PerFile;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.Named;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.TopLevel;

/** A name stands once in a plan, and once among the entries of a registry or the divisions of an agency. */
public final class DuplicateName implements Rule<TopLevel> {

	@Override
	public String code() {
		return "KH101";
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
		Map<Pair<EObject, String>, Named> firsts = new HashMap<>();
		for (EObject object : PerFile.contents(topLevel)) {
			if (object instanceof Named named && named.getName() != null) {
				EObject nameSpace = topLevel instanceof Plan ? topLevel : named.eContainer();
				Named first = firsts.putIfAbsent(Tuples.create(nameSpace, named.getName()), named);
				if (first != null) {
					report.on(named, PlanPackage.Literals.NAMED__NAME, named.getName(), line(first));
				}
			}
		}
	}

	private static String line(Named named) {
		INode node = NodeModelUtils.getNode(named);
		return node == null ? "?" : Integer.toString(node.getStartLine());
	}
}
