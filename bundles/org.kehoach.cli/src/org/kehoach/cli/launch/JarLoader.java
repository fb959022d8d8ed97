// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads classes from a list of jars and from the JDK, from nowhere else. */
final class JarLoader extends URLClassLoader {

	JarLoader(List<Path> jars) throws MalformedURLException {
		super(urls(jars), ClassLoader.getPlatformClassLoader());
	}

	private static URL[] urls(List<Path> jars) throws MalformedURLException {
		List<URL> urls = new ArrayList<>();
		for (Path jar : jars) {
			urls.add(jar.toUri().toURL());
		}
		return urls.toArray(URL[]::new);
	}
}
