// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows and dialogs, for the manual. UI thread only. */
public final class Pictures {

	/** A window with words has more; an empty or torn one has a few. */
	private static final int LEAST_COLOURS = 20;

	private Pictures() {
	}

	/**
	 * Writes {@code target/screenshots/<name>-<language>.png}; fails if there is nearly nothing on it.
	 *
	 * @param shell as it is now
	 */
	public static void take(Shell shell, String name) throws IOException {
		shell.forceActive();
		shell.update();
		Conditions.handleEvents();
		ImageData picture = picture(shell);
		Path file = Path.of("target", "screenshots", name + "-" + Locale.getDefault().getLanguage() + ".png");
		Files.createDirectories(file.getParent());
		ImageLoader png = new ImageLoader();
		png.data = new ImageData[] { picture };
		png.save(file.toString(), SWT.IMAGE_PNG);
		assertTrue(colours(picture) > LEAST_COLOURS, "nearly empty picture: " + file);
	}

	private static ImageData picture(Shell shell) {
		// the client area begins below the menu bar, which belongs to the picture
		Point corner = new Point(shell.toDisplay(0, 0).x, shell.getLocation().y);
		Rectangle area = shell.getClientArea();
		Image image = new Image(shell.getDisplay(), area.width, area.height + shell.toDisplay(0, 0).y - corner.y);
		// not what the shell prints of itself: printing leaves the labels of trees painted twice, as if they were bold
		GC gc = new GC(shell.getDisplay());
		try {
			gc.copyArea(image, corner.x, corner.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static int colours(ImageData picture) {
		Set<Integer> seen = new HashSet<>();
		for (int y = 0; y < picture.height; y += 2) {
			for (int x = 0; x < picture.width; x++) {
				seen.add(picture.getPixel(x, y));
			}
		}
		return seen.size();
	}
}
