// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.lenses;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.kehoach.language.ide.labels.Days;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.language.ide.links.IncomingLinks;
import org.kehoach.language.ide.links.IncomingLinks.Link;
import org.kehoach.language.ide.links.PartialFolder;
import org.kehoach.language.validation.rules.UncoveredObligation;
import org.kehoach.model.Named;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Timing;

import com.google.inject.Inject;

/** Notes in the text: how many places name a thing, how much of a plan above is taken over, and the days that a deadline stands for. */
public final class PlanCodeLenses implements ICodeLensService {

	/** The command of a lens at a name, which is to list the places. */
	public static final String REFERENCES = "kehoach.references";
	/** The command of a lens at a deadline; there is nothing to do. */
	public static final String DAYS = "kehoach.days";

	/** The command of a lens at the name of a plan above; there is nothing to do. */
	public static final String COVERAGE = "kehoach.coverage";

	@Inject
	private IncomingLinks links;
	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public List<? extends CodeLens> computeCodeLenses(Document document, XtextResource resource, CodeLensParams params, CancelIndicator indicator) {
		Map<URI, List<Link>> incoming = links.to(resource);
		// in a large folder not all who name something are known
		String key = PartialFolder.of(resource).isPresent() ? "lens-references-known" : "lens-references";
		List<CodeLens> lenses = new ArrayList<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
			cancellation.checkCanceled(indicator);
			EObject next = all.next();
			if (next instanceof Plan plan) {
				addCoverage(document, plan, lenses);
			}
			switch (next) {
			case Named named -> addReferences(document, named, incoming.getOrDefault(EcoreUtil.getURI(named), List.of()).size(), key, lenses);
			case Timing timing when !(timing.eContainer() instanceof Timing) -> addDays(document, timing, lenses);
			default -> {
				// nothing to note
			}
			}
		}
		return lenses;
	}

	private static void addReferences(Document document, Named named, int count, String key, List<CodeLens> lenses) {
		List<INode> name = NodeModelUtils.findNodesForFeature(named, Literals.NAMED__NAME);
		if (count > 0 && !name.isEmpty()) {
			lenses.add(lens(document, name.getFirst(), Messages.get(key, count), REFERENCES));
		}
	}

	/** At the name of each plan above: how much of what it asks is taken over. */
	private static void addCoverage(Document document, Plan plan, List<CodeLens> lenses) {
		List<INode> parents = NodeModelUtils.findNodesForFeature(plan, Literals.PLAN__IMPLEMENTS);
		for (int i = 0; i < Math.min(parents.size(), plan.getImplements().size()); i++) {
			int asked = UncoveredObligation.asked(plan, i).size();
			if (asked > 0) {
				int missing = UncoveredObligation.missing(plan, i).size();
				lenses.add(lens(document, parents.get(i), Messages.get("lens-coverage", asked - missing, asked), COVERAGE));
			}
		}
	}

	private static void addDays(Document document, Timing timing, List<CodeLens> lenses) {
		INode node = NodeModelUtils.findActualNodeFor(timing);
		if (node != null) {
			Days.of(timing).ifPresent(days -> lenses.add(lens(document, node, Messages.get("lens-days", days), DAYS)));
		}
	}

	private static CodeLens lens(Document document, INode node, String title, String command) {
		Range range = new Range(document.getPosition(node.getOffset()), document.getPosition(node.getEndOffset()));
		return new CodeLens(range, new Command(title, command), null);
	}
}
