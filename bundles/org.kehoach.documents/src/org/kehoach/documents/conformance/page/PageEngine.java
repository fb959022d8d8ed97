// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the letters and strokes of one page. Pictures, shadings and clipping are passed over. */
final class PageEngine extends PDFGraphicsStreamEngine {
	/** A slant of that much makes upright letters italic. */
	private static final double SLANT = 0.15;

	private final Faces faces;
	private final AffineTransform upright;
	private final double width;
	private final double height;
	private final List<Glyph> glyphs = new ArrayList<>();
	private final List<Stroke> strokes = new ArrayList<>();
	private final List<Stroke> path = new ArrayList<>();
	private Point2D current = new Point2D.Double();
	private Point2D begin = new Point2D.Double();

	private PageEngine(PDPage page, Faces faces) {
		super(page);
		this.faces = faces;
		PDRectangle box = page.getCropBox();
		int quarters = Math.floorMod(page.getRotation() / 90, 4);
		boolean turned = quarters % 2 == 1;
		this.width = turned ? box.getHeight() : box.getWidth();
		this.height = turned ? box.getWidth() : box.getHeight();
		this.upright = new AffineTransform();
		switch (quarters) {
		case 1 -> upright.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
		case 2 -> upright.concatenate(new AffineTransform(-1, 0, 0, 1, width, 0));
		case 3 -> upright.concatenate(new AffineTransform(0, -1, -1, 0, width, height));
		default -> upright.concatenate(new AffineTransform(1, 0, 0, -1, 0, height));
		}
		upright.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
	}

	static PrintedPage read(PDPage page, Faces faces) throws IOException {
		PageEngine engine = new PageEngine(page, faces);
		engine.processPage(page);
		return new PrintedPage(engine.width, engine.height, engine.glyphs, engine.strokes);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		String text = font.toUnicode(code);
		if (text == null || text.isEmpty() || mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
			return;
		}
		AffineTransform place = new AffineTransform(upright);
		place.concatenate(matrix.createAffineTransform());
		Point2D from = place.transform(new Point2D.Double(), null);
		Point2D to = place.transform(new Point2D.Double(displacement.getX(), 0), null);
		double size = Math.hypot(place.getShearX(), place.getScaleY());
		boolean level = Math.abs(place.getShearY()) < Math.abs(place.getScaleX()) / 10;
		if (!level || size < 1) {
			return;
		}
		Faces.Named named = faces.of(font);
		boolean slanted = Math.abs(place.getShearX() / place.getScaleY()) > SLANT;
		boolean thickened = mode == RenderingMode.FILL_STROKE;
		glyphs.add(new Glyph(text, from.getX(), to.getX(), from.getY(),
				new Glyph.Face(named.family(), (int) Math.round(2 * size), named.bold() || thickened, named.italic() || slanted, colour())));
	}

	private String colour() {
		PDColor colour = getGraphicsState().getNonStrokingColor();
		try {
			return String.format("%06X", colour.toRGB() & 0xFFFFFF);
		} catch (IOException | RuntimeException e) {
			// A pattern, or a colour space that the library does not know: nothing that could be told.
			return "000000";
		}
	}

	private Point2D onPage(double x, double y) {
		return upright.transform(new Point2D.Double(x, y), null);
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		Point2D a = onPage(p0.getX(), p0.getY());
		Point2D c = onPage(p2.getX(), p2.getY());
		Stroke all = Stroke.of(a.getX(), a.getY(), c.getX(), c.getY());
		if (all.isLevel() || all.isUpright()) {
			path.add(all);
		} else {
			path.add(new Stroke(all.x(), all.y(), all.right(), all.y()));
			path.add(new Stroke(all.x(), all.bottom(), all.right(), all.bottom()));
			path.add(new Stroke(all.x(), all.y(), all.x(), all.bottom()));
			path.add(new Stroke(all.right(), all.y(), all.right(), all.bottom()));
		}
	}

	@Override
	public void moveTo(float x, float y) {
		current = new Point2D.Double(x, y);
		begin = current;
	}

	@Override
	public void lineTo(float x, float y) {
		Point2D from = onPage(current.getX(), current.getY());
		Point2D to = onPage(x, y);
		path.add(Stroke.of(from.getX(), from.getY(), to.getX(), to.getY()));
		current = new Point2D.Double(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		current = new Point2D.Double(x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return current;
	}

	@Override
	public void closePath() {
		lineTo((float) begin.getX(), (float) begin.getY());
	}

	@Override
	public void endPath() {
		path.clear();
	}

	@Override
	public void strokePath() {
		path.stream().filter(stroke -> stroke.isLevel() || stroke.isUpright()).forEach(strokes::add);
		path.clear();
	}

	/** Word draws borders as thin filled rectangles; the edges of larger areas are no lines. */
	@Override
	public void fillPath(int windingRule) {
		if (path.size() == 1) {
			strokePath();
		} else if (path.size() <= 5 && !path.isEmpty()) {
			double x = path.stream().mapToDouble(Stroke::x).min().orElseThrow();
			double y = path.stream().mapToDouble(Stroke::y).min().orElseThrow();
			Stroke all = new Stroke(x, y, path.stream().mapToDouble(Stroke::right).max().orElseThrow(),
					path.stream().mapToDouble(Stroke::bottom).max().orElseThrow());
			path.clear();
			path.add(all);
			strokePath();
		} else {
			// A row of thin rectangles is painted in one go.
			strokePath();
		}
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		strokePath();
	}

	@Override
	public void drawImage(PDImage image) {
		// Pictures have no letters.
	}

	@Override
	public void clip(int windingRule) {
		// What is cut off is hardly ever text.
	}

	@Override
	public void shadingFill(COSName shadingName) {
		// No letters.
	}
}
