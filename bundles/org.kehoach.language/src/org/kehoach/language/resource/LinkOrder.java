// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Says of a resource set which of its files can lead to which by links, so that who looks for a way back need not follow links
 * that lead away for good: in a chain of plans, each file would otherwise bring all those above it into memory. The editor, in
 * which files come and change one by one, never says so.
 */
public final class LinkOrder extends AdapterImpl {

	private final Map<URI, Integer> places;

	private LinkOrder(Map<URI, Integer> places) {
		this.places = places;
	}

	/**
	 * @param places not to be changed any more; by address of a file: its links lead, at once or through others, only to files of a smaller place, and to those
	 *            of its own, which are all that can lead back to it. A file that is missing may lead anywhere, and be led to.
	 */
	public static void in(ResourceSet resources, Map<URI, Integer> places) {
		resources.eAdapters().add(new LinkOrder(places));
	}

	/**
	 * Tells of an object whether links from its file may lead into the file of one of the targets. Where nothing is known of the
	 * files, all may.
	 *
	 * @param context in the resource set
	 */
	public static Predicate<EObject> towards(EObject context, Collection<? extends EObject> targets) {
		ResourceSet resources = context.eResource() == null ? null : context.eResource().getResourceSet();
		LinkOrder order = resources == null ? null
				: (LinkOrder) resources.eAdapters().stream().filter(LinkOrder.class::isInstance).findFirst().orElse(null);
		if (order == null) {
			return object -> true;
		}
		int lowest = targets.stream().mapToInt(target -> order.place(target, Integer.MIN_VALUE)).min().orElse(Integer.MAX_VALUE);
		return object -> order.place(object, Integer.MAX_VALUE) >= lowest;
	}

	private int place(EObject object, int unknown) {
		Resource file = object.eResource();
		return file == null ? unknown : places.getOrDefault(file.getURI(), unknown);
	}
}
