// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.List;

/**
 * A page as it is read: turned pages are turned back. Lengths in points.
 *
 * @param width
 *            of the paper
 * @param height
 *            of the paper
 * @param glyphs
 *            in the order of drawing
 * @param strokes
 *            level and upright lines
 */
record PrintedPage(double width, double height, List<Glyph> glyphs, List<Stroke> strokes) {
}
