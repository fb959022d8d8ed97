// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanJarTest {

	@TempDir
	Path folder;

	@Test
	void copiesContentWithoutSignaturesAndCompression() throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", "signed");
		manifest.getEntries().put("a/B.class", Jars.headers("SHA-256-Digest", "abc="));
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("META-INF/ECLIPSE_.SF", Jars.bytes("signature"));
		entries.put("META-INF/eclipse_.rsa", Jars.bytes("signature"));
		entries.put("META-INF/services/x.RSA", Jars.bytes("a service"));
		entries.put("a/B.class", Jars.bytes("class"));
		entries.put("a/tiếng Việt.properties", Jars.bytes("text"));
		Path source = Jars.write(folder.resolve("signed.jar"), entries, manifest);
		Path target = folder.resolve("lean.jar");

		LeanJar.copy(source, target, ignored -> Jars.bytes("other class"));

		try (JarFile jar = new JarFile(target.toFile(), true)) {
			assertEquals(
					Set.of("META-INF/MANIFEST.MF", "META-INF/services/x.RSA", "a/B.class", "a/tiếng Việt.properties"),
					Collections.list(jar.entries()).stream().map(JarEntry::getName).collect(Collectors.toSet()));
			assertEquals("signed", jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
			assertTrue(jar.getManifest().getEntries().isEmpty());
			JarEntry type = jar.getJarEntry("a/B.class");
			assertEquals(ZipEntry.STORED, type.getMethod());
			assertArrayEquals(Jars.bytes("other class"), jar.getInputStream(type).readAllBytes());
			assertArrayEquals(Jars.bytes("text"),
					jar.getInputStream(jar.getJarEntry("a/tiếng Việt.properties")).readAllBytes());
		}
	}
}
