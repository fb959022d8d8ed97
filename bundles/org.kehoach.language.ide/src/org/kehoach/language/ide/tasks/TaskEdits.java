// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.kehoach.language.fixes.FileKeywords;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.completion.UnitNames.Named;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.language.ide.tasks.TaskChange.CellValue;
import org.kehoach.language.ide.tasks.TaskChange.Problem;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.Product;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;

import com.google.inject.Inject;

/**
 * Gives cells of the table of tasks other values. Only what has another value is touched: comments, line ends and the layout of
 * everything else stay.
 */
public final class TaskEdits {

	@Inject
	private IScopeProvider scopes;
	@Inject
	private TypedValues values;
	@Inject
	private CellTexts texts;

	private final List<Problem> problems = new ArrayList<>();
	private BlockText text;

	/**
	 * @param resource as {@link TaskGrids#of} has read it, in its thread
	 * @param cells the new values; several of one row may be given
	 * @return what changes in the text; problems are counted by the cells
	 */
	public static TaskChange set(XtextResource resource, List<CellValue> cells) {
		return resource.getResourceServiceProvider().get(TaskEdits.class).edit(resource, cells);
	}

	private TaskChange edit(XtextResource resource, List<CellValue> cells) {
		text = new BlockText(resource.getParseResult().getRootNode().getText());
		Map<EObject, Map<TaskColumn, Integer>> byOwner = new LinkedHashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			EObject owner = resource.getEObject(cells.get(i).id());
			if (owner == null || NodeModelUtils.findActualNodeFor(owner) == null) {
				problems.add(new Problem(i, null, Messages.get("cell-gone"), true));
			} else {
				byOwner.computeIfAbsent(owner, key -> new LinkedHashMap<>()).put(cells.get(i).column(), i);
			}
		}
		List<TextEdit> edits = new ArrayList<>();
		byOwner.forEach((owner, wanted) -> {
			Clauses clauses = new Clauses(owner, text);
			wanted.forEach((column, cell) -> {
				if (column != TaskColumn.PRODUCT && column != TaskColumn.PRODUCT_TYPE) {
					set(owner, column, cells.get(cell).value(), cell, clauses);
				}
			});
			Integer product = wanted.get(TaskColumn.PRODUCT);
			Integer type = wanted.get(TaskColumn.PRODUCT_TYPE);
			if (owner instanceof WorkAttributes work && (product != null || type != null)) {
				products(work, product == null ? null : cells.get(product).value(), type == null ? null : cells.get(type).value(),
						product == null ? type : product, clauses);
			}
			edits.addAll(clauses.edits());
		});
		return new TaskChange(clean(edits, text.text()), problems);
	}

	/** In order, joined where they stand at one place, without what stays the same. */
	static List<TextEdit> clean(List<TextEdit> edits, String text) {
		List<TextEdit> clean = new ArrayList<>();
		edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).map(edit -> smallest(edit, text)).filter(edit -> edit != null).forEach(edit -> {
			if (!clean.isEmpty() && edit.length() == 0 && clean.getLast().length() == 0 && clean.getLast().offset() == edit.offset()) {
				clean.add(new TextEdit(edit.offset(), 0, clean.removeLast().replacement() + edit.replacement()));
			} else {
				clean.add(edit);
			}
		});
		return clean;
	}

	/** Without the letters at both ends that stay; null if nothing changes. */
	private static TextEdit smallest(TextEdit edit, String text) {
		String old = text.substring(edit.offset(), edit.offset() + edit.length());
		if (old.equals(edit.replacement())) {
			return null;
		}
		int most = Math.min(old.length(), edit.replacement().length());
		int front = 0;
		while (front < most && old.charAt(front) == edit.replacement().charAt(front)) {
			front++;
		}
		int back = 0;
		while (back < most - front && old.charAt(old.length() - 1 - back) == edit.replacement().charAt(edit.replacement().length() - 1 - back)) {
			back++;
		}
		return new TextEdit(edit.offset() + front, old.length() - front - back,
				edit.replacement().substring(front, edit.replacement().length() - back));
	}

	private void set(EObject owner, TaskColumn column, String value, int cell, Clauses clauses) {
		String wanted = value.strip();
		if (wanted.equals(texts.of(owner, column))) {
			return;
		}
		switch (column) {
		case CONTENT -> content(owner, wanted, cell, clauses);
		case NOTE -> clauses.set(column, wanted.isEmpty() ? List.of() : List.of(values.prose(wanted, indent(owner) + '\t')));
		case LEAD, COORDINATION, SUPPORT -> units(owner, column, wanted, cell, clauses);
		case TIMING, FUNDING -> {
			if (wanted.isEmpty()) {
				clauses.set(column, List.of());
				break;
			}
			TypedValues.Read read = column == TaskColumn.TIMING ? values.timing(wanted) : values.funding(wanted);
			if (!read.understood()) {
				problems.add(new Problem(cell, column, Messages.get("cell-free-time", wanted), false));
			}
			clauses.set(column, List.of(read.source()));
		}
		default -> problems.add(new Problem(cell, column, Messages.get("cell-fixed"), true));
		}
	}

	private String indent(EObject owner) {
		return text.indent(NodeModelUtils.findActualNodeFor(owner).getOffset());
	}

	private void content(EObject owner, String wanted, int cell, Clauses clauses) {
		List<INode> title = NodeModelUtils.findNodesForFeature(owner, owner.eClass().getEStructuralFeature("title"));
		if (wanted.isEmpty()) {
			problems.add(new Problem(cell, TaskColumn.CONTENT, Messages.get("cell-content-needed"), true));
		} else if (title.isEmpty()) {
			// an activity without words
			int behind = NodeModelUtils.findActualNodeFor(owner).getLeafNodes().iterator().next().getEndOffset();
			INode first = NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.findActualNodeFor(owner).getRootNode(),
					NodeModelUtils.findActualNodeFor(owner).getOffset());
			clauses.edit(List.of(new TextEdit(Math.max(behind, first.getEndOffset()), 0, " " + values.line(wanted))));
		} else {
			INode node = title.getFirst();
			boolean prose = owner instanceof Task;
			clauses.edit(List.of(new TextEdit(node.getOffset(), node.getLength(), prose ? values.prose(wanted, indent(owner)) : values.line(wanted))));
		}
	}

	private void units(EObject owner, TaskColumn column, String wanted, int cell, Clauses clauses) {
		List<Named> known = TypedValues.known(owner, scopes);
		List<String> words = new ArrayList<>();
		List<Optional<Named>> found = TypedValues.units(wanted, known, words);
		List<INode> nodes = clauses.nodes(column);
		@SuppressWarnings("unchecked")
		List<Unit> present = (List<Unit>) owner.eGet(column.feature());
		List<String> names = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			String word = words.get(i);
			Optional<String> kept = kept(word, found.get(i), present, nodes);
			if (kept.isEmpty() && found.get(i).isEmpty()) {
				problems.add(new Problem(cell, column, Messages.get("cell-no-unit", word), true));
				return;
			}
			names.add(kept.orElseGet(() -> found.get(words.indexOf(word)).orElseThrow().name()));
		}
		clauses.set(column, names.stream().distinct().toList());
	}

	/** A unit that is named already keeps the name it is written with. */
	private static Optional<String> kept(String word, Optional<Named> found, List<Unit> present, List<INode> nodes) {
		for (int i = 0; i < present.size() && i < nodes.size(); i++) {
			Unit unit = present.get(i);
			if (found.isPresent() && found.get().unit() == unit || found.isEmpty() && CellTexts.unit(unit).equals(word)) {
				return Optional.of(NodeModelUtils.getTokenText(nodes.get(i)));
			}
		}
		return Optional.empty();
	}

	/** @param products null to keep their texts; types null to keep their types, or to guess those of new ones */
	private void products(WorkAttributes work, String products, String types, int cell, Clauses clauses) {
		List<Product> old = work.getProducts();
		List<INode> nodes = clauses.nodes(TaskColumn.PRODUCT);
		List<String> lines = products == null ? old.stream().map(CellTexts::product).toList() : TypedValues.items(products);
		List<String> typeLines = types == null ? null : List.of(types.split("\\R", -1));
		List<String> wanted = new ArrayList<>();
		boolean[] used = new boolean[old.size()];
		for (int i = 0; i < lines.size(); i++) {
			int same = same(lines.get(i), old, used);
			int from = same >= 0 ? same : lines.size() == old.size() ? i : -1;
			if (from >= 0) {
				used[from] = true;
			}
			String type = type(typeLines, i, from < 0 ? null : old.get(from), lines.get(i), cell);
			Optional<String> indicator = same >= 0 ? Optional.empty() : indicator(work, lines.get(i));
			if (indicator.isPresent()) {
				wanted.add(FileKeywords.spelled(NodeModelUtils.findActualNodeFor(work), "chỉ tiêu") + ' ' + indicator.get());
				continue;
			}
			boolean unchanged = same >= 0 && type.equals(texts.type(old.get(same)));
			wanted.add(unchanged || same >= 0 && old.get(same).getIndicator() != null ? source(nodes.get(same))
					: (type.isEmpty() ? "" : type + ' ') + (same >= 0 ? textOf(old.get(same)) : values.line(lines.get(i))));
		}
		clauses.set(TaskColumn.PRODUCT, wanted);
	}

	/** The name of the plan's indicator that a product is, by its text. */
	private static Optional<String> indicator(WorkAttributes work, String line) {
		Plan plan = EcoreUtil2.getContainerOfType(work, Plan.class);
		return plan == null ? Optional.empty() : EcoreUtil2.getAllContentsOfType(plan, Indicator.class).stream()
				.filter(each -> each.getName() != null && each.getTitle() != null && each.getTitle().replace('\n', ' ').equals(line))
				.map(Indicator::getName).findFirst();
	}

	private String source(INode node) {
		return text.text().substring(node.getOffset(), node.getEndOffset());
	}

	private String textOf(Product product) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(product, PlanPackage.Literals.PRODUCT__TEXT);
		return nodes.isEmpty() ? values.line(CellTexts.product(product)) : source(nodes.getFirst());
	}

	private static int same(String line, List<Product> old, boolean[] used) {
		for (int i = 0; i < old.size(); i++) {
			if (!used[i] && CellTexts.product(old.get(i)).strip().equals(line)) {
				return i;
			}
		}
		return -1;
	}

	private String type(List<String> typeLines, int index, Product old, String line, int cell) {
		if (typeLines != null && index < typeLines.size()) {
			String words = typeLines.get(index).strip();
			Optional<String> type = words.isEmpty() ? Optional.of("") : values.type(words);
			if (type.isEmpty()) {
				problems.add(new Problem(cell, TaskColumn.PRODUCT_TYPE, Messages.get("cell-no-type", words), true));
			} else {
				return type.get();
			}
		}
		return old != null ? texts.type(old) : values.typeOf(line).orElse("");
	}
}
