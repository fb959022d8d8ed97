// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Icons of the folder <code>icons</code>. UI thread only; images belong to JFace and are not to be disposed. */
public final class ReviewImages {

	private ReviewImages() {
	}

	/** @param name of the file, without ending */
	public static ImageDescriptor descriptor(String name) {
		URL icon = ReviewImages.class.getResource("/icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		return ImageDescriptor.createFromURL(icon);
	}

	/** As {@link #descriptor}. */
	public static Image image(String name) {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = "org.kehoach.workbench.review/" + name; //$NON-NLS-1$
		if (images.getDescriptor(key) == null) {
			images.put(key, descriptor(name));
		}
		return images.get(key);
	}
}
