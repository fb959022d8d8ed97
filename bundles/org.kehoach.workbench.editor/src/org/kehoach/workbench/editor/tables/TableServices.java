// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.tables;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Lets NatTable's collections find their implementation. Their interface looks for it as a Java service by the thread's class
 * loader, the first time that a kind of collection is made; in OSGi that finds nothing, since neither bundle declares the service,
 * and the class is broken from then on. So all kinds that NatTable makes are looked up once with the right class loader.
 */
public final class TableServices {

	private static final String INTERFACE = "org.eclipse.collections.api"; //$NON-NLS-1$
	private static final String IMPLEMENTATION = "org.eclipse.collections.impl"; //$NON-NLS-1$
	private static final String FACTORY = INTERFACE + ".factory."; //$NON-NLS-1$
	/** What NatTable 2.5 imports, and what the implementation uses of itself. */
	private static final String[] FACTORIES = { "Lists", "Sets", "Maps", "Bags", "SortedSets", "SortedMaps", "primitive.IntLists", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"primitive.IntSets", "primitive.IntBags", "primitive.IntStacks", "primitive.IntBooleanMaps", "primitive.IntDoubleMaps", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"primitive.IntIntMaps", "primitive.IntObjectMaps", "primitive.ObjectIntMaps", "primitive.BooleanLists", "primitive.BooleanSets", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"primitive.BooleanBags", "primitive.DoubleLists", "primitive.DoubleSets", "primitive.DoubleBags" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private TableServices() {
	}

	/**
	 * To be called before any class of NatTable is touched, and not in the UI thread: the first time it takes a third of a second.
	 * Called again it does nothing.
	 */
	public static synchronized void find() {
		Bundle api = Platform.getBundle(INTERFACE);
		Bundle implementation = Platform.getBundle(IMPLEMENTATION);
		if (api == null || implementation == null) {
			ILog.of(TableServices.class).error("Collections are not installed"); //$NON-NLS-1$
			return;
		}
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(implementation.adapt(BundleWiring.class).getClassLoader());
		try {
			for (String factory : FACTORIES) {
				Class.forName(FACTORY + factory, true, api.adapt(BundleWiring.class).getClassLoader());
			}
		} catch (ClassNotFoundException | LinkageError e) {
			ILog.of(TableServices.class).error("Collections cannot be found", e); //$NON-NLS-1$
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
