// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kehoach.documents.table.Bullet;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Source;
import org.kehoach.model.CompositeTiming;
import org.kehoach.model.Funding;
import org.kehoach.model.Item;
import org.kehoach.model.Product;
import org.kehoach.model.Timing;
import org.kehoach.model.Unit;

/** Turns values of a plan into cells. Of several values each begins with a dash. */
final class Cells {

	private Cells() {
	}

	/** A cell of prose; null gives an empty cell. */
	static Cell text(String prose) {
		return new Cell(Texts.prose(prose), 1);
	}

	/** A text of an element, which the cell remembers. */
	static Cell text(String prose, EObject element, EStructuralFeature feature) {
		return text(prose).from(Source.of(element, prose == null ? null : feature));
	}

	static Cell titles(List<? extends Item> items) {
		return list(items.stream().map(Item::getTitle).toList());
	}

	/** Units by their short names where they have one: tables are narrow. */
	static Cell units(List<Unit> units) {
		return list(units.stream().map(Cells::name).toList());
	}

	private static String name(Unit unit) {
		return unit.getShortName() == null ? unit.getTitle() : unit.getShortName();
	}

	static Cell products(List<Product> products) {
		return list(products.stream().map(Cells::text).toList());
	}

	private static String text(Product product) {
		if (product.getText() != null) {
			return product.getText();
		}
		return product.getIndicator() == null ? null : product.getIndicator().getTitle();
	}

	/** A time as the author wrote it; null gives an empty cell. */
	static Cell timing(Timing timing) {
		return switch (timing) {
		case null -> Cell.EMPTY;
		case CompositeTiming composite -> list(composite.getParts().stream().map(Cells::wording).toList());
		default -> text(wording(timing));
		};
	}

	private static String wording(Timing timing) {
		return Texts.capitalized(TimingWords.of(timing));
	}

	/** Funding as the author wrote it; null gives an empty cell. */
	static Cell funding(Funding funding) {
		if (funding == null) {
			return Cell.EMPTY;
		}
		String text = funding.getText() == null ? funding.getWording() : funding.getText();
		return text(Texts.capitalized(text == null ? word(funding) : text));
	}

	private static String word(Funding funding) {
		return switch (funding.getKind()) {
		case UNSPECIFIED -> "";
		case RECURRENT -> "Thường xuyên";
		case ESTIMATE -> "Theo dự toán";
		case AUTONOMY -> "Nguồn tự chủ";
		case SCHEME -> "Theo phương án";
		};
	}

	/** Items of other plans, each with the number of its plan. */
	static Cell parents(List<? extends Item> items) {
		return list(items.stream().map(Citations::of).toList());
	}

	/** The content of several cells in one; the same content stands there once. */
	static Cell joined(List<Cell> cells) {
		Cell all = listed(cells.stream().map(Cell::paragraphs).distinct());
		return cells.isEmpty() ? all : all.from(cells.getFirst().source());
	}

	/** One value as it is, several behind dashes; null and empty values are left out. */
	static Cell list(List<String> texts) {
		return listed(texts.stream().map(Texts::prose));
	}

	private static Cell listed(Stream<List<Paragraph>> contents) {
		List<List<Paragraph>> values = contents.filter(paragraphs -> !paragraphs.isEmpty()).toList();
		if (values.size() < 2) {
			return values.isEmpty() ? Cell.EMPTY : new Cell(values.getFirst(), 1);
		}
		List<Paragraph> paragraphs = new ArrayList<>();
		for (List<Paragraph> value : values) {
			Bullet first = value.getFirst().bullet() == Bullet.NONE ? Bullet.DASH : value.getFirst().bullet();
			paragraphs.add(new Paragraph(first, value.getFirst().text()));
			paragraphs.addAll(value.subList(1, value.size()));
		}
		return new Cell(paragraphs, 1);
	}
}
