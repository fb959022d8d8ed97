// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The version that this bundle's manifest states, the only place where it is written. */
final class ProductVersion {

	private static final String BUNDLE = "org.kehoach.cli";

	private ProductVersion() {
	}

	/** Major, minor and service number; {@code ?} if the manifest cannot be found. */
	static String get() {
		try {
			for (URL url : Collections.list(ProductVersion.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
				try (InputStream in = url.openStream()) {
					Attributes attributes = new Manifest(in).getMainAttributes();
					String name = attributes.getValue("Bundle-SymbolicName");
					if (name != null && name.split(";")[0].strip().equals(BUNDLE)) {
						return withoutQualifier(attributes.getValue("Bundle-Version"));
					}
				}
			}
		} catch (IOException e) {
			return "? (" + e + ")";
		}
		return "?";
	}

	private static String withoutQualifier(String version) {
		String[] parts = version.split("\\.");
		return String.join(".", parts[0], parts[1], parts[2]);
	}
}
