// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.trace;

import java.nio.file.Path;

import org.kehoach.engine.review.TraceTree;
import org.kehoach.workbench.review.desk.Focus;

/** A place of the trace tree as an element of the viewer. */
public record TraceElement(TraceTree.Node node) implements Focus {

	@Override
	public String name() {
		return switch (node.kind()) {
		case ABOVE, BELOW -> null;
		case ITEM, UP, DOWN, PLAN -> node.name();
		};
	}

	@Override
	public Path file() {
		return node.place() == null ? null : node.place().file();
	}
}
