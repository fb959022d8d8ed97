// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** The version that the about dialog shows: the file about.mappings of this bundle takes it from a system property. */
final class ProductVersion {

	/** Named in about.mappings, which cannot name a bundle's version. */
	private static final String PROPERTY = "kehoach.version"; //$NON-NLS-1$

	private ProductVersion() {
	}

	/**
	 * Makes the version known; before the about dialog is opened.
	 *
	 * @param branding the bundle whose version is the product's; null if no product is running
	 */
	static void publish(Bundle branding) {
		if (branding != null) {
			System.setProperty(PROPERTY, text(branding.getVersion()));
		}
	}

	/** The build in brackets: whoever reports a defect can tell it. */
	static String text(Version version) {
		String number = version.getMajor() + "." + version.getMinor() + '.' + version.getMicro(); //$NON-NLS-1$
		return version.getQualifier().isEmpty() ? number : number + " (" + version.getQualifier() + ')'; //$NON-NLS-1$
	}
}
