// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * What one jar's OSGi manifest says about its place on a class path.
 *
 * @param jar             the jar file
 * @param name            symbolic name
 * @param requiredBundles names of bundles that must be there
 * @param imports         packages that must be there, without those of the JDK's own <code>java.*</code>
 * @param optionalImports packages that are used if they are there
 * @param exports         packages that this bundle offers
 * @param fragmentHost    name of the bundle that this one extends, empty for an ordinary bundle
 * @param dynamic         whether the bundle looks classes up by name anywhere (<code>DynamicImport-Package</code>), so that
 *                        its optional imports are its real requirements
 */
record BundleManifest(Path jar, String name, Set<String> requiredBundles, Set<String> imports,
		Set<String> optionalImports, Set<String> exports, Optional<String> fragmentHost, boolean dynamic) {

	/**
	 * @return the bundle in a jar, or nothing when the jar is none
	 * @throws IOException when the jar cannot be read
	 */
	static Optional<BundleManifest> read(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile(), false)) {
			Manifest manifest = file.getManifest();
			return manifest == null ? Optional.empty() : of(jar, manifest.getMainAttributes());
		}
	}

	static Optional<BundleManifest> of(Path jar, Attributes headers) {
		String name = headers.getValue("Bundle-SymbolicName");
		if (name == null) {
			return Optional.empty();
		}
		Set<String> imports = new LinkedHashSet<>();
		Set<String> optionalImports = new LinkedHashSet<>();
		for (String clause : clauses(headers.getValue("Import-Package"))) {
			(isOptional(clause) ? optionalImports : imports).addAll(names(clause));
		}
		imports.removeIf(p -> p.startsWith("java."));
		Set<String> required = new LinkedHashSet<>();
		for (String clause : clauses(headers.getValue("Require-Bundle"))) {
			if (!isOptional(clause)) {
				required.addAll(names(clause));
			}
		}
		required.remove("system.bundle");
		Set<String> exports = new LinkedHashSet<>();
		for (String clause : clauses(headers.getValue("Export-Package"))) {
			exports.addAll(names(clause));
		}
		Optional<String> host = clauses(headers.getValue("Fragment-Host")).stream().findFirst()
				.map(clause -> names(clause).getFirst());
		return Optional.of(new BundleManifest(jar, names(name).getFirst(), required, imports, optionalImports, exports,
				host, headers.getValue("DynamicImport-Package") != null));
	}

	/** Splits a header at the commas outside quotes (version ranges contain commas). */
	private static List<String> clauses(String header) {
		List<String> clauses = new ArrayList<>();
		if (header == null) {
			return clauses;
		}
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < header.length(); i++) {
			char c = header.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == ',' && !quoted) {
				clauses.add(header.substring(start, i));
				start = i + 1;
			}
		}
		clauses.add(header.substring(start));
		return clauses;
	}

	/** The names of a clause, without attributes and directives: <code>a;b;version="1"</code> gives a and b. */
	private static List<String> names(String clause) {
		List<String> names = new ArrayList<>();
		for (String part : clause.split(";")) {
			if (part.contains("=")) {
				break;
			}
			names.add(part.strip());
		}
		return names;
	}

	private static boolean isOptional(String clause) {
		return clause.replace("\"", "").replace(" ", "").contains("resolution:=optional");
	}
}
