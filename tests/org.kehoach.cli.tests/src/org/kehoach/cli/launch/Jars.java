// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes manifests and jars for tests. */
final class Jars {

	private Jars() {
	}

	/** @param headers name, value, name, value, … */
	static Attributes headers(String... headers) {
		Attributes attributes = new Attributes();
		for (int i = 0; i < headers.length; i += 2) {
			attributes.putValue(headers[i], headers[i + 1]);
		}
		return attributes;
	}

	/** A bundle that is nowhere on disk: its jar is <code>name.jar</code>. */
	static BundleManifest bundle(String name, String... headers) {
		Attributes attributes = headers(headers);
		attributes.putValue("Bundle-SymbolicName", name);
		return BundleManifest.of(Path.of(name + ".jar"), attributes).orElseThrow();
	}

	/** A jar with a manifest of these main headers and these further entries. */
	static Path write(Path file, Map<String, byte[]> entries, String... headers) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putAll(headers(headers));
		return write(file, entries, manifest);
	}

	static Path write(Path file, Map<String, byte[]> entries, Manifest manifest) throws IOException {
		Files.createDirectories(file.getParent());
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
			manifest.write(zip);
			for (Map.Entry<String, byte[]> entry : new LinkedHashMap<>(entries).entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return file;
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
