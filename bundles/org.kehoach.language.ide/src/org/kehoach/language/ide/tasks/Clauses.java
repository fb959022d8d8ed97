// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.fixes.FileKeywords;
import org.kehoach.language.fixes.TextEdit;

/** The clauses of one task, activity or area: puts new ones in their usual order, aligned with the others, and takes them away. */
final class Clauses {

	private final EObject owner;
	private final BlockText text;
	private final ICompositeNode node;
	private final List<TextEdit> edits = new ArrayList<>();
	/** Clauses to be added where there is none to stand beside, by column. */
	private final Map<TaskColumn, String> added = new LinkedHashMap<>();

	Clauses(EObject owner, BlockText text) {
		this.owner = owner;
		this.text = text;
		this.node = NodeModelUtils.findActualNodeFor(owner);
	}

	List<INode> nodes(TaskColumn column) {
		return NodeModelUtils.findNodesForFeature(owner, column.feature());
	}

	void edit(List<TextEdit> more) {
		edits.addAll(more);
	}

	/** Gives a clause its values; adds it where it is missing, and takes it away for no values. */
	void set(TaskColumn column, List<String> values) {
		List<INode> present = nodes(column);
		if (values.isEmpty()) {
			if (!present.isEmpty()) {
				remove(present);
			}
		} else if (present.isEmpty()) {
			added.put(column, String.join(", ", values));
		} else {
			edits.addAll(ListEdit.of(present, values, text));
		}
	}

	private void remove(List<INode> values) {
		int end = values.getLast().getEndOffset();
		ILeafNode keyword = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), values.getFirst().getOffset() - 1);
		while (keyword.isHidden()) {
			keyword = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), keyword.getTotalOffset() - 1);
		}
		int start = keyword.getOffset();
		boolean alone = text.startsLine(start) && text.text().substring(end, text.lineEnd(end)).isBlank();
		if (alone) {
			start = text.lineStart(start);
			end = text.nextLine(end);
		} else {
			while (end < text.text().length() && (text.text().charAt(end) == ' ' || text.text().charAt(end) == '\t')) {
				end++;
			}
		}
		edits.add(new TextEdit(start, end - start, ""));
	}

	/** All edits of the owner. */
	List<TextEdit> edits() {
		if (!added.isEmpty()) {
			ILeafNode open = BlockText.brace(owner, "{");
			if (open == null) {
				newBlock();
			} else {
				List<TaskColumn> columns = added.keySet().stream().sorted().toList();
				columns.forEach(column -> add(column, open));
			}
			added.clear();
		}
		return edits;
	}

	private void newBlock() {
		String indent = text.indent(node.getOffset());
		int width = added.keySet().stream().map(this::keyword).mapToInt(String::length).max().orElse(0) + 1;
		StringBuilder block = new StringBuilder(" {");
		added.keySet().stream().sorted()
				.forEach(column -> block.append(text.lineEnd()).append(indent).append('\t').append(line(keyword(column), added.get(column), width)));
		edits.add(new TextEdit(node.getEndOffset(), 0, block.append(text.lineEnd()).append(indent).append('}').toString()));
	}

	private String keyword(TaskColumn column) {
		return FileKeywords.spelled(node, column.keyword());
	}

	static String line(String keyword, String value, int width) {
		return keyword + " ".repeat(Math.max(1, width - keyword.length())) + value;
	}

	/** Behind the clause that usually comes before it, else in front of the one that comes behind, else last. */
	private void add(TaskColumn column, ILeafNode open) {
		String keyword = keyword(column);
		String clause = line(keyword, added.get(column), width());
		Optional<INode> before = Stream.of(TaskColumn.values()).filter(each -> each.compareTo(column) < 0 && !each.keyword().isEmpty())
				.flatMap(each -> nodes(each).stream()).max(Comparator.comparingInt(INode::getEndOffset));
		int at = before.map(INode::getEndOffset).orElse(open.getEndOffset());
		ILeafNode close = BlockText.brace(owner, "}");
		if (before.isEmpty() && close != null) {
			Optional<INode> after = Stream.of(TaskColumn.values()).filter(each -> each.compareTo(column) > 0 && !each.keyword().isEmpty())
					.flatMap(each -> nodes(each).stream()).min(Comparator.comparingInt(INode::getOffset));
			if (after.isPresent() && text.startsLine(after.get().getOffset() - leading(after.get()))) {
				edits.add(new TextEdit(text.lineStart(after.get().getOffset()), 0, text.indent(after.get().getOffset()) + clause + text.lineEnd()));
				return;
			}
			if (after.isEmpty() && text.startsLine(close.getOffset())) {
				edits.add(new TextEdit(text.lineStart(close.getOffset()), 0, text.indent(node.getOffset()) + '\t' + clause + text.lineEnd()));
				return;
			}
		}
		if (text.endsLine(at)) {
			String indent = before.isPresent() ? text.indent(before.get().getOffset()) : text.indent(node.getOffset()) + '\t';
			edits.add(new TextEdit(text.lineEnd(at), 0, text.lineEnd() + indent + clause));
		} else {
			edits.add(new TextEdit(at, 0, ' ' + keyword + ' ' + added.get(column)));
		}
	}

	/** How far the keyword of a clause stands in front of its first value. */
	private int leading(INode value) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), value.getOffset() - 1);
		while (leaf.isHidden()) {
			leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), leaf.getTotalOffset() - 1);
		}
		return value.getOffset() - leaf.getOffset();
	}

	/** The column in which the values of the present clauses begin; 0 where there are none. */
	private int width() {
		return Stream.of(TaskColumn.values()).filter(column -> !column.keyword().isEmpty()).map(this::nodes)
				.filter(values -> !values.isEmpty()).mapToInt(values -> leading(values.getFirst())).max().orElse(0);
	}
}
