// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Tells of a resource set that it holds only some files of its folder, so that not all who refer to something are known. */
public final class PartialFolder extends AdapterImpl {

	private static final Logger LOG = Logger.getLogger(PartialFolder.class);

	private final Supplier<Collection<URI>> notLoaded;

	private PartialFolder(Supplier<Collection<URI>> notLoaded) {
		this.notLoaded = notLoaded;
	}

	/** @param notLoaded the folder's files that are not held */
	public static void attach(ResourceSet resources, Supplier<Collection<URI>> notLoaded) {
		resources.eAdapters().add(new PartialFolder(notLoaded));
	}

	/** Empty where all files of the folder are held. */
	public static Optional<PartialFolder> of(Resource resource) {
		return resource.getResourceSet() == null ? Optional.empty()
				: Optional.ofNullable((PartialFolder) EcoreUtil.getExistingAdapter(resource.getResourceSet(), PartialFolder.class));
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == PartialFolder.class;
	}

	/** The folder's files that are not held. */
	public Collection<URI> notLoaded() {
		return notLoaded.get();
	}

	/** Those of them whose text has a word; reads them all. */
	public List<URI> notLoadedWith(String word) {
		return notLoaded().parallelStream().filter(file -> hasWord(file, word)).toList();
	}

	private static boolean hasWord(URI file, String word) {
		try {
			String text = Files.readString(Path.of(file.toFileString()));
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
				int end = at + word.length();
				boolean starts = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
				if (starts && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
					return true;
				}
			}
		} catch (IOException e) {
			LOG.debug(file, e);
		}
		return false;
	}
}
