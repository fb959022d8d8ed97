// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.util.List;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TextBlock;

/** Two columns side by side. */
final class PdfColumns {
	/** Height of a drawn line with the room above it, in points. */
	static final float RULE_HEIGHT = 4;
	private static final float TWIPS = 20;

	private final SideBySide pair;
	private final PdfFonts fonts;

	PdfColumns(SideBySide pair, PdfFonts fonts) {
		this.pair = pair;
		this.fonts = fonts;
	}

	float height() throws IOException {
		float sum = 0;
		for (SideBySide.Row row : pair.rows()) {
			sum += height(row);
		}
		return sum;
	}

	private float height(SideBySide.Row row) throws IOException {
		return Math.max(height(row.left(), pair.left() / TWIPS), height(row.right(), pair.right() / TWIPS));
	}

	private float height(List<Block> blocks, float width) throws IOException {
		float sum = 0;
		for (Block block : blocks) {
			sum += block instanceof TextBlock text ? PdfText.of(text, fonts, width).height()
					: block instanceof RuleLine rule ? RULE_HEIGHT + rule.after() / TWIPS : 0;
		}
		return sum;
	}

	/** Draws both columns below y and returns where they end. */
	float draw(Paper page, float y) throws IOException {
		float left = pair.left() / TWIPS;
		float below = y;
		for (SideBySide.Row row : pair.rows()) {
			draw(page, row.left(), page.left(), left, below);
			draw(page, row.right(), page.left() + left, pair.right() / TWIPS, below);
			below -= height(row);
		}
		return below;
	}

	private void draw(Paper page, List<Block> blocks, float x, float width, float y) throws IOException {
		float below = y;
		for (Block block : blocks) {
			if (block instanceof TextBlock text) {
				PdfText lines = PdfText.of(text, fonts, width);
				float from = below - lines.before();
				float to = lines.draw(page, 0, lines.lines().size(), x, width, from);
				page.place(text.source(), null, x, from, width, from - to);
				below = to - lines.after();
			} else if (block instanceof RuleLine rule) {
				page.ruleInMiddle(rule.length() / TWIPS, x, width, below - RULE_HEIGHT);
				below -= RULE_HEIGHT + rule.after() / TWIPS;
			}
		}
	}
}
