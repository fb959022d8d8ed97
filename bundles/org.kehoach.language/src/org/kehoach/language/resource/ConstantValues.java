// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/** What is found out about a file that does not change once it is read. Unlike Xtext's own place for it, listens to no object. */
final class ConstantValues extends OnChangeEvictingCache.CacheAdapter {

	@Override
	public void setTarget(Notifier target) {
		basicSetTarget(target);
	}

	@Override
	public void unsetTarget(Notifier target) {
		basicUnsetTarget(target);
	}

	@Override
	public void notifyChanged(Notification notification) {
		// its links come to their places, nothing else happens
	}
}
