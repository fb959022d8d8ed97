// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.kehoach.model.Registry;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The links of one file on their way from the text into the model, without the stand-ins that Xtext puts into each place for
 * as long as nobody follows the link: whoever goes through thousands of files follows all links of each at once. A name is
 * looked up once in each name space.
 */
public final class DirectLinks {

	/** A place in the model that a name of the text belongs into. */
	private record Link(EObject from, EReference reference, INode node) {
	}

	/** What a name's meaning depends on. */
	private record Name(Place place, String text) {
	}

	/**
	 * What a name's scope depends on.
	 *
	 * @param owner plan, decision or registry in which it stands; null outside
	 * @param around the unit in which it stands in a registry; else null
	 */
	private record Place(TopLevel owner, Unit around, EClass type) {
	}

	/** The language's services. */
	@Singleton
	static final class Services {
		@Inject
		private IScopeProvider scopes;
		@Inject
		private IQualifiedNameConverter names;
		@Inject
		private LinkingHelper texts;
	}

	/** Puts a stand-in into the model, for a link that leads nowhere. */
	public interface StandIn {
		void put(EObject from, INode node, EReference reference);
	}

	private final List<Link> open = new ArrayList<>();
	private final Map<Name, Optional<EObject>> meanings = new HashMap<>();
	private final Map<Place, IScope> scopes = new HashMap<>();
	private StandIn standIn;

	/** @param standIn used later, should the link lead nowhere */
	public void add(EObject from, INode node, EReference reference, StandIn standIn) {
		this.standIn = standIn;
		open.add(new Link(from, reference, node));
	}

	/**
	 * Follows all links, in the order of the text.
	 *
	 * @return true if some lead nowhere; a stand-in is in their place
	 */
	boolean follow(Services services) {
		boolean unknown = false;
		for (Link link : open) {
			Optional<EObject> target = meanings.computeIfAbsent(name(link), name -> lookUp(link, name.place(), services));
			if (target.isPresent()) {
				put(link, target.get());
			} else {
				standIn.put(link.from(), link.node(), link.reference());
				unknown = true;
			}
		}
		open.clear();
		meanings.clear();
		scopes.clear();
		return unknown;
	}

	private static Name name(Link link) {
		TopLevel owner = EcoreUtil2.getContainerOfType(link.from(), TopLevel.class);
		Unit around = owner instanceof Registry ? EcoreUtil2.getContainerOfType(link.from(), Unit.class) : null;
		return new Name(new Place(owner, around, link.reference().getEReferenceType()), NodeModelUtils.getTokenText(link.node()));
	}

	/** As Xtext's linking service does, but without noting the name: nobody asks what a file looked up that is dropped. */
	private Optional<EObject> lookUp(Link link, Place place, Services services) {
		try {
			String text = services.texts.getCrossRefNodeAsString(link.node(), true);
			if (text == null || text.isEmpty()) {
				return Optional.empty();
			}
			IScope scope = scopes.computeIfAbsent(place, key -> services.scopes.getScope(link.from(), link.reference()));
			Resource file = link.from().eResource();
			return Optional.ofNullable(scope.getSingleElement(services.names.toQualifiedName(text))).map(IEObjectDescription::getEObjectOrProxy)
					.map(target -> EcoreUtil.resolve(target, file))
					.filter(target -> EcoreUtil2.isAssignableFrom(link.reference().getEReferenceType(), target.eClass()));
		} catch (IllegalNodeException e) {
			// no name; following the stand-in reports it
			return Optional.empty();
		}
	}

	private static void put(Link link, EObject target) {
		InternalEObject from = (InternalEObject) link.from();
		boolean deliver = from.eDeliver();
		// nobody listens yet who would have to be told
		from.eSetDeliver(false);
		try {
			if (link.reference().isMany()) {
				@SuppressWarnings("unchecked")
				InternalEList<EObject> list = (InternalEList<EObject>) from.eGet(link.reference(), false);
				list.addUnique(target);
			} else {
				from.eSet(link.reference(), target);
			}
		} finally {
			from.eSetDeliver(deliver);
		}
	}
}
