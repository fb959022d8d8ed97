// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.services.KehoachGrammarAccess;
import org.kehoach.model.Activity;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.Product;
import org.kehoach.model.ProductType;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;

import com.google.inject.Inject;

/** What the cells of the table show of a plan. Several values stand one a line. */
final class CellTexts {

	@Inject
	private KehoachGrammarAccess grammar;

	/** What an element says itself; empty if it says nothing. */
	String of(EObject element, TaskColumn column) {
		return switch (column) {
		case NAME -> "";
		case CONTENT -> Objects.requireNonNullElse(title(element), "");
		case NOTE -> element instanceof Task task ? Objects.requireNonNullElse(task.getNote(), "") : "";
		default -> element instanceof WorkAttributes work ? of(work, column) : "";
		};
	}

	private static String title(EObject element) {
		return switch (element) {
		case Item item -> item.getTitle();
		case Activity activity -> activity.getTitle();
		case Area area -> area.getTitle();
		case Plan plan -> plan.getTitle();
		default -> "";
		};
	}

	private String of(WorkAttributes work, TaskColumn column) {
		return switch (column) {
		case PRODUCT -> lines(work.getProducts().stream().map(CellTexts::product).toList());
		case PRODUCT_TYPE -> lines(work.getProducts().stream().map(this::type).toList()).strip();
		case LEAD -> units(work.getLeads());
		case COORDINATION -> units(work.getCoordinators());
		case SUPPORT -> units(work.getSupporters());
		case TIMING, FUNDING -> written(work, column.feature());
		default -> "";
		};
	}

	private static String lines(List<String> values) {
		return String.join("\n", values);
	}

	static String product(Product product) {
		String text = product.getText() != null || product.getIndicator() == null ? product.getText() : product.getIndicator().getTitle();
		return text == null ? "" : text.replace('\n', ' ');
	}

	/** The word for a product's type; empty where it has none. */
	String type(Product product) {
		return product.getType() == ProductType.OTHER ? "" : word(product.getType());
	}

	String word(ProductType type) {
		return grammar.getProductTypeAccess().getAlternatives().getElements().stream()
				.filter(EnumLiteralDeclaration.class::isInstance).map(EnumLiteralDeclaration.class::cast)
				.filter(literal -> literal.getEnumLiteral().getName().equals(type.getName())).map(literal -> literal.getLiteral().getValue())
				.findFirst().orElse("");
	}

	private static String units(List<Unit> units) {
		return units.stream().map(CellTexts::unit).collect(Collectors.joining("\n"));
	}

	/** As tables print it; the name as written for one that no registry has. */
	static String unit(Unit unit) {
		String title = unit.getShortName() == null ? unit.getTitle() : unit.getShortName();
		return title == null ? Objects.requireNonNullElse(unit.getName(), "?") : title;
	}

	/** As the author wrote it; a text that stands alone without its quotes. */
	private static String written(EObject work, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(work, feature);
		if (nodes.isEmpty()) {
			return "";
		}
		String text = NodeModelUtils.getTokenText(nodes.getFirst()).strip();
		boolean alone = QuotedTexts.isQuoted(text) && text.indexOf('"', 1) == text.length() - 1;
		return alone ? QuotedTexts.fromQuoted(text) : text.replaceAll("\\s+", " ");
	}
}
