// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.picture;

import java.util.ArrayList;
import java.util.List;

/** Boxes and the arrows between them, from left to right, without places yet. */
public final class Picture {

	/** Where a box stands: nothing leads to what stands left, nothing from what stands right. */
	public enum Place {
		LEFT, BETWEEN, RIGHT
	}

	/**
	 * A box.
	 *
	 * @param place where it stands
	 * @param head its first line, in bold
	 * @param text below it; is wrapped and cut
	 * @param address where it leads to
	 * @param css its class
	 */
	public record Box(Place place, String head, String text, String address, String css) {
	}

	/** An arrow between numbers of boxes. */
	public record Arrow(int from, int to) {
	}

	private final List<Box> boxes = new ArrayList<>();
	private final List<Arrow> arrows = new ArrayList<>();

	/** Adds a box; see {@link Box}. Returns its number. */
	public int box(Place place, String head, String text, String address, String css) {
		boxes.add(new Box(place, head, text, address, css));
		return boxes.size() - 1;
	}

	/** Adds an arrow between two boxes, unless it is there. */
	public void arrow(int from, int to) {
		Arrow arrow = new Arrow(from, to);
		if (!arrows.contains(arrow)) {
			arrows.add(arrow);
		}
	}

	/** In the order in which they were added: a box's number is its index. */
	public List<Box> boxes() {
		return boxes;
	}

	public List<Arrow> arrows() {
		return arrows;
	}
}
