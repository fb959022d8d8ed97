// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.engine.EngineException;
import org.kehoach.site.picture.PictureLayout;
import org.kehoach.site.picture.Svg;

/** Pictures as files. */
final class PictureFiles {

	/** Larger ones would take more memory than a picture is worth; they are drawn smaller. */
	private static final int LARGEST = 8_000;

	private PictureFiles() {
	}

	static byte[] svg(PictureLayout layout, String label) {
		return Svg.file(layout, label).getBytes(StandardCharsets.UTF_8);
	}

	/** In the UI thread. @param control whose colours and font are used */
	static byte[] png(PictureLayout layout, Control control, PictureFonts fonts) {
		double scale = Math.min(1, LARGEST / Math.max(layout.width(), layout.height()));
		int width = (int) Math.ceil(layout.width() * scale);
		int height = (int) Math.ceil(layout.height() * scale);
		Image image = new Image(control.getDisplay(), Math.max(1, width), Math.max(1, height));
		GC gc = new GC(image);
		Transform scaled = new Transform(gc.getDevice());
		try {
			gc.setBackground(control.getBackground());
			gc.fillRectangle(0, 0, width, height);
			scaled.scale((float) scale, (float) scale);
			gc.setTransform(scaled);
			new PicturePainter(gc, control, fonts).paint(layout, null);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			loader.save(out, SWT.IMAGE_PNG);
			return out.toByteArray();
		} finally {
			scaled.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	/** Writes beside the file, then moves into its place. */
	static Path write(Path file, byte[] content) throws EngineException {
		try {
			return new OutputFolder(file.getParent()).write(file.getFileName().toString(), out -> {
				out.write(content);
				return null;
			}).path();
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
	}
}
