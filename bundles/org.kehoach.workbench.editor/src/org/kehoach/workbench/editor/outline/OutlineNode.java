// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentSymbol;
import org.kehoach.workbench.editor.Positions;

/**
 * A thing in the outline. Two are equal if they stand at the same place in the tree and have the same kind and name, so
 * that a tree keeps what is open and selected when the text around has changed.
 */
public final class OutlineNode {

	private final OutlineNode parent;
	private final DocumentSymbol symbol;
	private final List<OutlineNode> children = new ArrayList<>();

	private OutlineNode(OutlineNode parent, DocumentSymbol symbol) {
		this.parent = parent;
		this.symbol = symbol;
		symbol.getChildren().forEach(child -> children.add(new OutlineNode(this, child)));
	}

	/** @param symbols as the server sent them */
	public static List<OutlineNode> roots(List<DocumentSymbol> symbols) {
		return symbols.stream().map(symbol -> new OutlineNode(null, symbol)).toList();
	}

	/** How many there are, with all below them. */
	public static int count(List<OutlineNode> nodes) {
		return nodes.stream().mapToInt(node -> 1 + count(node.children)).sum();
	}

	/** Null for a plan or registry. */
	public OutlineNode parent() {
		return parent;
	}

	/** In the order of the text. */
	public List<OutlineNode> children() {
		return children;
	}

	/** As the server sent it. */
	public DocumentSymbol symbol() {
		return symbol;
	}

	/** The innermost node around an offset; null if the offset is in none of these. */
	public static OutlineNode at(List<OutlineNode> nodes, IDocument document, int offset) {
		for (OutlineNode node : nodes) {
			IRegion region = Positions.region(document, node.symbol.getRange());
			if (offset >= region.getOffset() && offset <= region.getOffset() + region.getLength()) {
				OutlineNode inner = at(node.children, document, offset);
				return inner == null ? node : inner;
			}
		}
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OutlineNode node && symbol.getKind() == node.symbol.getKind()
				&& symbol.getName().equals(node.symbol.getName()) && Objects.equals(parent, node.parent);
	}

	@Override
	public int hashCode() {
		return Objects.hash(symbol.getKind(), symbol.getName());
	}
}
