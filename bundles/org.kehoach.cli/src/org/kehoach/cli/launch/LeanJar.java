// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar without its signatures and without compression. Java leaves the classes of signed jars out of its class
 * archives and checks them at every start; the product's own jars stay signed.
 */
final class LeanJar {

	private static final List<String> SIGNATURE_ENDINGS = List.of(".SF", ".RSA", ".DSA", ".EC");

	private LeanJar() {
	}

	/**
	 * @param source a readable jar
	 * @param classes what to do with each class file
	 * @param target the file to write; an existing one is replaced
	 * @throws IOException when reading or writing fails; the target may then be incomplete
	 */
	static void copy(Path source, Path target, UnaryOperator<byte[]> classes) throws IOException {
		try (JarFile jar = new JarFile(source.toFile(), false); OutputStream out = Files.newOutputStream(target);
				ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
			zip.setMethod(ZipOutputStream.STORED);
			Manifest manifest = jar.getManifest();
			if (manifest != null) {
				// The other sections hold the digests of the signed entries.
				Manifest main = new Manifest();
				main.getMainAttributes().putAll(manifest.getMainAttributes());
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				main.write(bytes);
				store(zip, JarFile.MANIFEST_NAME, bytes.toByteArray());
			}
			for (JarEntry entry : Collections.list(jar.entries())) {
				if (!entry.isDirectory() && !entry.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME)
						&& !isSignature(entry.getName())) {
					byte[] content = jar.getInputStream(entry).readAllBytes();
					store(zip, entry.getName(), isClass(entry.getName()) ? classes.apply(content) : content);
				}
			}
		}
	}

	private static boolean isClass(String name) {
		return name.endsWith(".class") && !name.startsWith("META-INF/");
	}

	private static boolean isSignature(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return upper.startsWith("META-INF/") && upper.indexOf('/', "META-INF/".length()) < 0
				&& (SIGNATURE_ENDINGS.stream().anyMatch(upper::endsWith) || upper.startsWith("META-INF/SIG-"));
	}

	private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
		CRC32 crc = new CRC32();
		crc.update(content);
		ZipEntry entry = new ZipEntry(name);
		entry.setSize(content.length);
		entry.setCrc(crc.getValue());
		entry.setTime(0);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}
}
