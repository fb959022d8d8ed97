// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.lang.ref.WeakReference;
import java.util.Collection;

import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

import com.google.inject.Singleton;

/**
 * Decides which files to check again after a change: those that looked up a name that has appeared, vanished or changed in what
 * rules of other files see of it; not all that refer to a changed file.
 */
@Singleton
public final class PlanDescriptionManager extends DefaultResourceDescriptionManager {

	/**
	 * The build asks once per candidate file about the same changes, so they are compared once.
	 *
	 * @param deltas held weakly: they hold the whole index of before
	 */
	private record Asked(WeakReference<Collection<Delta>> deltas, WeakReference<IResourceDescriptions> context, Changes changes) {
	}

	private volatile Asked last = new Asked(new WeakReference<>(null), new WeakReference<>(null), null);

	@Override
	public boolean isAffected(Collection<Delta> deltas, IResourceDescription candidate, IResourceDescriptions context) {
		Asked asked = last;
		if (asked.deltas().get() != deltas || asked.context().get() != context) {
			asked = new Asked(new WeakReference<>(deltas), new WeakReference<>(context), new Changes(deltas, context));
			last = asked;
		}
		return asked.changes().concern(candidate);
	}
}
