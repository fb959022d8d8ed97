// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.build.ResolvedResourceDescription;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.kehoach.model.Named;

import com.google.inject.Inject;

/** Who names the things of a file: from the index for other files, from the model for the file itself. */
public final class IncomingLinks {

	/**
	 * One place that names a thing.
	 *
	 * @param source the object with the reference
	 * @param reference what it is named for
	 * @param index in a reference with several names; -1 else
	 * @param from what the place belongs to, such as KHSo.N07; null where that has no name
	 */
	public record Link(URI source, EReference reference, int index, QualifiedName from) {

		/** The file that the place is in. */
		public URI file() {
			return source.trimFragment();
		}
	}

	@Inject
	private ResourceDescriptionsProvider indexes;
	@Inject
	private IQualifiedNameProvider names;

	/** Those of one object, in the order of the files and their texts; never null. */
	public List<Link> to(EObject target) {
		Resource resource = target.eResource();
		return resource == null ? List.of() : to(resource, Set.of(EcoreUtil.getURI(target))).values().stream().flatMap(List::stream).toList();
	}

	/** Those of all objects of a file, by the URI of what is named; never null. */
	public Map<URI, List<Link>> to(Resource resource) {
		return to(resource, null);
	}

	/** As {@link #to(Resource)}, for some objects of the file only. */
	public Map<URI, List<Link>> to(Resource resource, Set<URI> targets) {
		Map<URI, List<Link>> found = new HashMap<>();
		addLocal(resource, targets, found);
		IResourceDescriptions index = indexes.getResourceDescriptions(resource);
		for (IResourceDescription file : index.getAllResourceDescriptions()) {
			if (file instanceof ResolvedResourceDescription) {
				// of a check that was cancelled: its references are not known; they come with the check that follows
				continue;
			}
			Map<URI, QualifiedName> sources = null;
			for (IReferenceDescription reference : file.getReferenceDescriptions()) {
				URI target = reference.getTargetEObjectUri();
				if (targets == null ? target.trimFragment().equals(resource.getURI()) : targets.contains(target)) {
					sources = sources == null ? names(file) : sources;
					found.computeIfAbsent(target, key -> new ArrayList<>()).add(new Link(reference.getSourceEObjectUri(),
							reference.getEReference(), reference.getIndexInList(), sources.get(reference.getContainerEObjectURI())));
				}
			}
		}
		return found;
	}

	private static Map<URI, QualifiedName> names(IResourceDescription file) {
		Map<URI, QualifiedName> names = new HashMap<>();
		for (IEObjectDescription description : file.getExportedObjects()) {
			names.put(description.getEObjectURI(), description.getQualifiedName());
		}
		return names;
	}

	/** The index holds references to other files only. */
	private void addLocal(Resource resource, Set<URI> targets, Map<URI, List<Link>> found) {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
			EObject source = all.next();
			Map<EReference, Integer> counts = new HashMap<>();
			for (FeatureIterator<EObject> named = (FeatureIterator<EObject>) source.eCrossReferences().iterator(); named.hasNext();) {
				EObject target = named.next();
				EReference reference = (EReference) named.feature();
				int index = reference.isMany() ? counts.merge(reference, 1, Integer::sum) - 1 : -1;
				if (target.eIsProxy() || target.eResource() != resource || reference.isDerived() || reference.isContainer()) {
					continue;
				}
				URI uri = EcoreUtil.getURI(target);
				if (targets == null || targets.contains(uri)) {
					found.computeIfAbsent(uri, key -> new ArrayList<>()).add(new Link(EcoreUtil.getURI(source), reference, index, owner(source)));
				}
			}
		}
	}

	private QualifiedName owner(EObject source) {
		for (EObject around = source; around != null; around = around.eContainer()) {
			QualifiedName name = around instanceof Named ? names.getFullyQualifiedName(around) : null;
			if (name != null) {
				return name;
			}
		}
		return null;
	}
}
