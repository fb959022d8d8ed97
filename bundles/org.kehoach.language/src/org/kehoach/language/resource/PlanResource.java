// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;
import org.kehoach.model.Named;

import com.google.inject.Inject;

/** A plan file in memory. */
public class PlanResource extends LazyLinkingResource {

	/** Nobody reads more; and each is compared with all before it, so that a million would take hours. */
	private static final int MOST_UNKNOWN_NAMES = 1000;

	/** Leads to no object. */
	private static final String GONE = "gone";

	@Inject
	private DirectLinks.Services services;
	/** Null for a file whose links are followed one by one, when somebody looks at them. */
	private DirectLinks directLinks;

	/**
	 * To be called before the file is loaded by whoever will follow all its links, once: until
	 * {@link #resolveLazyCrossReferences(CancelIndicator)} the model has no links at all, and its text must not change.
	 */
	public void linkDirectly() {
		directLinks = new DirectLinks();
		eAdapters().add(new ConstantValues());
	}

	/** Where to put links until they are followed; empty if they are followed one by one. */
	public Optional<DirectLinks> directLinks() {
		return Optional.ofNullable(directLinks);
	}

	@Override
	public void resolveLazyCrossReferences(CancelIndicator monitor) {
		if (directLinks == null || directLinks.follow(services)) {
			super.resolveLazyCrossReferences(monitor);
		}
	}

	/** Only what has a name can be meant from elsewhere; where the rest stood would be found out by counting, object by object. */
	@Override
	protected void unloaded(InternalEObject object) {
		if (object instanceof Named) {
			super.unloaded(object);
		} else {
			object.eSetProxyURI(getURI().appendFragment(GONE));
			object.eAdapters().clear();
		}
	}

	/** After a thousand errors further unknown names are not told. */
	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> triple) {
		if (getErrors().size() < MOST_UNKNOWN_NAMES) {
			super.createAndAddDiagnostic(triple);
		}
	}
}
