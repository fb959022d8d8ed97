// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.kehoach.language.resource.PlanResource;

/**
 * The files that one thread has in memory: the one it works on, and those that were needed to follow its links, which are
 * loaded when a link into them is followed. Two threads never share a model, for following a link changes it.
 */
final class LinkingSpace {

	private static final Map<String, String> ENCODING = Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());

	private final Supplier<XtextResourceSet> spaces;
	private final Map<URI, Integer> bytes;
	private final long mostBytes;
	private XtextResourceSet resources;

	/**
	 * @param bytes lengths of all files, to tell how much is held
	 * @param mostBytes how much text may be held on to between two files
	 */
	LinkingSpace(Supplier<XtextResourceSet> spaces, Map<URI, Integer> bytes, long mostBytes) {
		this.spaces = spaces;
		this.bytes = bytes;
		this.mostBytes = mostBytes;
		renew();
	}

	private void renew() {
		resources = spaces.get();
		resources.getLoadOptions().putAll(ENCODING);
	}

	/**
	 * Takes a file into memory, unless a link into it has been followed before.
	 *
	 * @param leaf true if no other file refers to it
	 */
	XtextResource load(Path file, Content content, boolean leaf) {
		URI uri = URI.createFileURI(file.toString());
		Resource known = resources.getResource(uri, false);
		if (known != null && known.isLoaded()) {
			return (XtextResource) known;
		}
		XtextResource resource = (XtextResource) (known != null ? known : resources.createResource(uri));
		if (leaf && resource instanceof PlanResource plan) {
			plan.linkDirectly();
		}
		try {
			resource.load(new LazyStringInputStream(content.text(), StandardCharsets.UTF_8.name()), ENCODING);
		} catch (IOException e) {
			throw new UncheckedIOException("reading from memory", e);
		}
		return resource;
	}

	/** Drops a file that no other refers to. */
	void drop(XtextResource resource) {
		resources.getResources().remove(resource);
	}

	/** Drops everything if too much has come together; what is needed again is loaded again. */
	void dropIfLarge() {
		long held = 0;
		for (Resource resource : resources.getResources()) {
			held += bytes.getOrDefault(resource.getURI(), 0);
		}
		if (held > mostBytes) {
			renew();
		}
	}
}
