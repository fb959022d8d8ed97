// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor;

import java.net.URL;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.kehoach.language.ide.labels.PlanKind;

/** Icons of the kinds of things in a plan. UI thread only; the images belong to JFace and are not to be disposed. */
public final class PlanImages {

	private static final String KEYWORD = "keyword"; //$NON-NLS-1$

	private PlanImages() {
	}

	/** The icon of a kind. */
	public static Image of(PlanKind kind) {
		return image(kind.name().toLowerCase(Locale.ROOT));
	}

	/** The icon of what the server calls by a symbol kind. */
	public static Image of(SymbolKind kind) {
		for (PlanKind candidate : PlanKind.values()) {
			if (candidate.symbolKind() == kind) {
				return of(candidate);
			}
		}
		return image(KEYWORD);
	}

	/** The icon of a proposal of a kind: keywords, names and snippets have one in common. */
	public static Image of(CompletionItemKind kind) {
		for (PlanKind candidate : PlanKind.values()) {
			if (candidate.completionKind() == kind) {
				return of(candidate);
			}
		}
		return image(KEYWORD);
	}

	/** The icon of a quick fix. */
	public static Image fix() {
		return image("fix"); //$NON-NLS-1$
	}

	/** The icon of a change that is offered where nothing is wrong. */
	public static Image assist() {
		return image("assist"); //$NON-NLS-1$
	}

	/** The icon of a file in the folder <code>icons</code>, by its name without ending. */
	public static ImageDescriptor descriptor(String name) {
		URL icon = PlanImages.class.getResource("/icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		return ImageDescriptor.createFromURL(icon);
	}

	private static Image image(String name) {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = "org.kehoach.workbench.editor/" + name; //$NON-NLS-1$
		if (images.getDescriptor(key) == null) {
			images.put(key, descriptor(name));
		}
		return images.get(key);
	}
}
