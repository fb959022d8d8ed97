// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Picks the jars of a product that a bundle needs on a plain class path, by following the bundles' manifests. What
 * nobody offers is taken to come from the JDK.
 */
final class ClassPath {

	/** Requirements that only OSGi itself needs; the classes that use them are never loaded on a plain class path. */
	private static final Set<String> LEFT_OUT = Set.of("org.eclipse.osgi", "org.apache.felix.scr",
			"org.apache.aries.spifly.dynamic.bundle");

	/** Libraries that POI and OpenPDF name for signatures, pictures and compression, which plans do not have; they are large. */
	private static final List<String> UNUSED_PACKAGES = List.of("org.bouncycastle.", "org.apache.batik.",
			"org.apache.xmlgraphics.", "org.apache.jcp.", "com.github.luben.", "org.tukaani.", "org.osgi.",
			"com.aayushatharva.");

	private final Map<String, BundleManifest> bundles = new TreeMap<>();
	private final Map<String, BundleManifest> exporters = new HashMap<>();
	private final Map<String, BundleManifest> chosen = new LinkedHashMap<>();
	private final Deque<BundleManifest> open = new ArrayDeque<>();

	private ClassPath(Collection<BundleManifest> all) {
		all.stream().sorted(Comparator.comparing(BundleManifest::name))
				.forEach(bundle -> bundles.putIfAbsent(bundle.name(), bundle));
		for (BundleManifest bundle : bundles.values()) {
			bundle.exports().forEach(exported -> exporters.putIfAbsent(exported, bundle));
		}
	}

	/**
	 * @param all   the product's bundles
	 * @param roots names of the bundles to start from, in the order of the class path; unknown ones are ignored
	 * @return the jars, the roots' first; each once
	 */
	static List<Path> of(Collection<BundleManifest> all, List<String> roots) {
		ClassPath path = new ClassPath(all);
		roots.forEach(path::choose);
		while (!path.open.isEmpty()) {
			path.follow(path.open.remove());
		}
		return path.chosen.values().stream().map(BundleManifest::jar).toList();
	}

	private void choose(String name) {
		BundleManifest bundle = bundles.get(name);
		if (bundle != null && !LEFT_OUT.contains(name) && chosen.putIfAbsent(name, bundle) == null) {
			open.add(bundle);
		}
	}

	private void follow(BundleManifest bundle) {
		bundle.requiredBundles().forEach(this::choose);
		bundle.imports().forEach(this::chooseExporter);
		if (bundle.dynamic()) {
			bundle.optionalImports().forEach(this::chooseExporter);
		}
		for (BundleManifest other : bundles.values()) {
			if (other.fragmentHost().filter(bundle.name()::equals).isPresent()) {
				choose(other.name());
			}
		}
	}

	private void chooseExporter(String imported) {
		if (UNUSED_PACKAGES.stream().anyMatch(imported::startsWith)) {
			return;
		}
		boolean offered = chosen.values().stream().anyMatch(bundle -> bundle.exports().contains(imported));
		BundleManifest exporter = exporters.get(imported);
		if (!offered && exporter != null) {
			choose(exporter.name());
		}
	}
}
