// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.language.resource.PlanDescriptionStrategy;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.TopLevel;

import com.google.inject.Inject;

/**
 * What a reference could name, as far as it makes sense at that place. Never goes through all names of the workspace: a
 * country's plans have hundreds of thousands.
 */
final class ReferenceProposals {

	private static final int PRIORITY = 500;

	@Inject
	private IScopeProvider scopes;
	@Inject
	private ResourceDescriptionsProvider indexes;
	@Inject
	private IPrefixMatcher matcher;

	void propose(EReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		EObject model = context.getCurrentModel();
		TopLevel owner = owner(context);
		if (owner == null) {
			return;
		}
		// of units; a plan's items are shown whole, so that one sees which there are
		Set<String> listed = reference.getEReferenceType() == Literals.UNIT ? namesInList(model, reference, context.getOffset()) : Set.of();
		Consumer<Candidate> candidates = candidate -> {
			if (!listed.contains(candidate.name())) {
				accept(candidate, context, acceptor);
			}
		};
		EClass wanted = reference.getEReferenceType();
		if (wanted == Literals.REGISTRY || wanted == Literals.PLAN) {
			fromIndex(wanted, owner, context, candidates);
		} else if (Literals.ITEM.isSuperTypeOf(wanted)) {
			items(reference, owner, context, candidates);
		} else {
			new RegistryCandidates(scopes.getScope(model, reference), wanted, candidates).collect(owner);
			if (wanted == Literals.OFFICIAL_DOCUMENT) {
				fromIndex(Literals.PLAN, owner, context, candidates);
				fromIndex(Literals.DECISION, owner, context, candidates);
			}
		}
	}

	/** The names that stand in a list already, but for the one being typed. */
	private static Set<String> namesInList(EObject model, EReference reference, int caret) {
		if (!model.eClass().getEAllReferences().contains(reference)) {
			return Set.of();
		}
		return NodeModelUtils.findNodesForFeature(model, reference).stream()
				.filter(node -> node.getEndOffset() < caret || node.getOffset() > caret).map(NodeModelUtils::getTokenText)
				.collect(Collectors.toSet());
	}

	private void items(EReference reference, TopLevel owner, ContentAssistContext context, Consumer<Candidate> candidates) {
		if (!(owner instanceof Plan plan)) {
			return;
		}
		ItemCandidates items = new ItemCandidates(context.getCurrentModel(), candidates);
		int dot = context.getPrefix().indexOf('.');
		if (ItemCandidates.isWithinPlan(reference)) {
			items.ofPlan(plan, reference.getEReferenceType());
		} else if (dot < 0) {
			items.ofParents(plan);
		} else {
			Plan named = plan(context.getPrefix().substring(0, dot).strip(), plan);
			if (named != null) {
				items.ofParent(named);
			}
		}
	}

	/** Null if no plan has that name. */
	private Plan plan(String name, Plan asking) {
		IScope scope = scopes.getScope(asking, Literals.PLAN__IMPLEMENTS);
		IEObjectDescription found = name.isEmpty() ? null : scope.getSingleElement(QualifiedName.create(name));
		EObject object = found == null ? null : EcoreUtil.resolve(found.getEObjectOrProxy(), asking);
		return object instanceof Plan plan ? plan : null;
	}

	/** Plans, decisions and registries are few, and the index keeps them by type. */
	private void fromIndex(EClass type, TopLevel owner, ContentAssistContext context, Consumer<Candidate> candidates) {
		IResourceDescriptions index = indexes.getResourceDescriptions(context.getResource());
		for (IEObjectDescription found : index.getExportedObjectsByType(type)) {
			if (!found.getEObjectURI().equals(EcoreUtil.getURI(owner))) {
				String title = found.getUserData(PlanDescriptionStrategy.TITLE);
				candidates.accept(new Candidate(found.getName().toString(), title == null ? "" : title,
						PlanKind.of(type).orElseThrow(), Candidate.USUAL, found.getEObjectURI()));
			}
		}
	}

	/** The plan or registry around the caret, by position where broken text has left the caret without an object. */
	private static TopLevel owner(ContentAssistContext context) {
		TopLevel owner = EcoreUtil2.getContainerOfType(context.getCurrentModel(), TopLevel.class);
		if (owner == null && context.getRootModel() instanceof PlanFile file) {
			for (TopLevel element : file.getElements()) {
				ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
				owner = node != null && node.getOffset() < context.getOffset() ? element : owner;
			}
		}
		return owner;
	}

	private void accept(Candidate candidate, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		String prefix = context.getPrefix();
		boolean matches = matcher.isCandidateMatchingPrefix(candidate.name(), prefix)
				|| UnaccentedPrefixMatcher.isInText(candidate.text(), prefix);
		if (!matches || !acceptor.canAcceptMoreProposals()) {
			return;
		}
		ContentAssistEntry entry = new ContentAssistEntry();
		entry.setProposal(candidate.name());
		entry.setPrefix(prefix);
		entry.setKind(candidate.kind().entryKind());
		entry.setDescription(candidate.text());
		entry.setSource(candidate.object());
		acceptor.accept(entry, PRIORITY + candidate.rank());
	}
}
