// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class BundleManifestTest {

	@Test
	void readsNamesBehindRangesAndDirectives() {
		BundleManifest bundle = Jars.bundle("a;singleton:=true", "Require-Bundle",
				"b;bundle-version=\"[1.0,2.0)\",c;resolution:=optional,system.bundle", "Import-Package",
				"p.one;version=\"[1,2)\",p.two;p.three;version=1,p.maybe;resolution:=\"optional\",java.util", "Export-Package",
				"e.one;uses:=\"x,y\";version=\"1.0\",e.two");

		assertEquals("a", bundle.name());
		assertEquals(Set.of("b"), bundle.requiredBundles());
		assertEquals(Set.of("p.one", "p.two", "p.three"), bundle.imports());
		assertEquals(Set.of("p.maybe"), bundle.optionalImports());
		assertEquals(Set.of("e.one", "e.two"), bundle.exports());
		assertEquals(Optional.empty(), bundle.fragmentHost());
		assertFalse(bundle.dynamic());
	}

	@Test
	void readsFragmentsAndDynamicImports() {
		BundleManifest bundle = Jars.bundle("f", "Fragment-Host", "h;bundle-version=\"1.0\"", "DynamicImport-Package", "*");

		assertEquals(Optional.of("h"), bundle.fragmentHost());
		assertTrue(bundle.dynamic());
	}

	@Test
	void jarWithoutSymbolicNameIsNoBundle() {
		assertEquals(Optional.empty(), BundleManifest.of(Path.of("x.jar"), Jars.headers("Export-Package", "p")));
	}
}
