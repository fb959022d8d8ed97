// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a small picture in sixteen greys. Fonts are in the PDF, so it looks the same on every machine but for its edges. */
final class PagePicture {
	private static final int DPI = 50;
	private static final int GREYS = 16;
	/** Of 256: edges of letters differ by less from one Java to the next. */
	private static final int DIFFERENT = 80;
	/** Share of different dots that is no difference yet; a line of text more or less is ten times as much. */
	private static final double TOLERATED = 0.0005;

	private final BufferedImage image;

	private PagePicture(BufferedImage image) {
		this.image = image;
	}

	/** @param page from 0 */
	static PagePicture of(PDDocument document, int page) throws IOException {
		return new PagePicture(new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY)).inGreys();
	}

	/** @param png null: nothing yet */
	static PagePicture of(byte[] png) throws IOException {
		return png == null ? new PagePicture(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY)) : new PagePicture(ImageIO.read(new ByteArrayInputStream(png)));
	}

	private PagePicture inGreys() {
		byte[] levels = new byte[GREYS];
		for (int i = 0; i < GREYS; i++) {
			levels[i] = (byte) (i * 255 / (GREYS - 1));
		}
		BufferedImage small = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY,
				new IndexColorModel(4, GREYS, levels, levels, levels));
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				int level = Math.round((image.getRGB(x, y) & 0xFF) * (GREYS - 1) / 255f) * 255 / (GREYS - 1);
				small.setRGB(x, y, level << 16 | level << 8 | level | 0xFF000000);
			}
		}
		return new PagePicture(small);
	}

	byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private int grey(int x, int y) {
		return image.getRGB(x, y) & 0xFF;
	}

	boolean isLike(PagePicture other) {
		if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
			return false;
		}
		int different = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				different += Math.abs(grey(x, y) - other.grey(x, y)) > DIFFERENT ? 1 : 0;
			}
		}
		return different <= TOLERATED * image.getWidth() * image.getHeight();
	}

	/** Writes both pictures and what is different: red is missing, blue is new. */
	static Path show(Path folder, String name, PagePicture expected, PagePicture actual) throws IOException {
		Files.write(folder.resolve(name + "-expected.png"), expected.png());
		Files.write(folder.resolve(name + "-actual.png"), actual.png());
		int width = Math.min(expected.image.getWidth(), actual.image.getWidth());
		int height = Math.min(expected.image.getHeight(), actual.image.getHeight());
		BufferedImage difference = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int before = expected.grey(x, y);
				int now = actual.grey(x, y);
				difference.setRGB(x, y, now << 16 | Math.min(before, now) << 8 | before);
			}
		}
		ImageIO.write(difference, "png", folder.resolve(name + "-difference.png").toFile());
		return folder;
	}
}
