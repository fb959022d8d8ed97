// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kehoach.cli.launch.Jars.bundle;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class ClassPathTest {

	@Test
	void followsRequiredBundlesAndImportedPackages() {
		assertEquals(List.of("root", "lib", "deep"), of("root",
				bundle("root", "Require-Bundle", "lib"), bundle("lib", "Import-Package", "deep.api"),
				bundle("deep", "Export-Package", "deep.api"), bundle("unrelated", "Export-Package", "other")));
	}

	@Test
	void takesWhatNobodyOffersFromTheJdk() {
		assertEquals(List.of("root"), of("root", bundle("root", "Import-Package", "javax.xml.parsers", "Require-Bundle", "gone")));
	}

	@Test
	void leavesOptionalRequirementsOut() {
		assertEquals(List.of("root"), of("root", bundle("root", "Import-Package", "p;resolution:=optional"),
				bundle("lib", "Export-Package", "p")));
	}

	@Test
	void takesOptionalPackagesOfBundlesThatLookClassesUpByName() {
		assertEquals(List.of("root", "lib"), of("root",
				bundle("root", "Import-Package", "p;resolution:=optional", "DynamicImport-Package", "*"),
				bundle("lib", "Export-Package", "p")));
	}

	@Test
	void addsFragmentsOfChosenBundlesOnly() {
		assertEquals(List.of("root", "fragment"), of("root", bundle("root"), bundle("fragment", "Fragment-Host", "root"),
				bundle("other", "Fragment-Host", "elsewhere")));
	}

	@Test
	void choosesNoSecondExporterOfAPackageThatIsThere() {
		assertEquals(List.of("root", "z"), of("root", bundle("root", "Require-Bundle", "z", "Import-Package", "p"),
				bundle("a", "Export-Package", "p"), bundle("z", "Export-Package", "p")));
	}

	@Test
	void leavesTheFrameworkOut() {
		assertEquals(List.of("root"), of("root", bundle("root", "Require-Bundle", "org.eclipse.osgi"),
				bundle("org.eclipse.osgi", "Export-Package", "org.osgi.framework")));
	}

	private static List<String> of(String root, BundleManifest... bundles) {
		return ClassPath.of(List.of(bundles), List.of(root, "unknown")).stream().map(Path::toString)
				.map(name -> name.replace(".jar", "")).toList();
	}
}
