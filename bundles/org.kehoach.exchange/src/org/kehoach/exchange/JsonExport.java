// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kehoach.model.Decision;
import org.kehoach.model.Funding;
import org.kehoach.model.MoneyUnit;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.Registry;
import org.kehoach.model.Timing;
import org.kehoach.model.TopLevel;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.FullNames;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/**
 * Writes plans as JSON, one document for all files. Keys are the English names of the metamodel, values what the plan says
 * with what is computed from it: full names, numbers, the days that a time means. Registries, decisions and plans are sorted
 * by name, everything in them is in the order of the plan. Nothing that is missing is written: no null, no empty list, no
 * false, no zero.
 */
final class JsonExport {

	/** Counts up when a key changes its meaning or vanishes; further keys may come without that. */
	static final int VERSION = 1;
	static final String FORMAT = "kehoach-plans";
	private static final String UNSPECIFIED = "UNSPECIFIED";

	private record Entry(SourceFile file, TopLevel element) {
	}

	/** The period of the plan that is being written; null outside plans. */
	private Period period;
	private JsonWriter json;

	void write(List<SourceFile> files, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		json = new JsonWriter(writer);
		json.beginObject();
		json.name("format");
		json.value(FORMAT);
		json.name("version");
		json.value(VERSION);
		topLevel("registries", files, Registry.class);
		topLevel("decisions", files, Decision.class);
		topLevel("plans", files, Plan.class);
		json.endObject();
		writer.write('\n');
		writer.flush();
	}

	private void topLevel(String name, List<SourceFile> files, Class<? extends TopLevel> type) throws IOException {
		List<Entry> entries = files.stream()
				.flatMap(file -> file.content().getElements().stream().filter(type::isInstance).map(e -> new Entry(file, e)))
				.sorted(Comparator.comparing((Entry e) -> String.valueOf(e.element().getName())).thenComparing(e -> e.file().path()))
				.toList();
		json.name(name);
		json.beginArray();
		for (Entry entry : entries) {
			period = entry.element() instanceof Plan plan ? plan.getPeriod() : null;
			json.element();
			object(entry.element(), entry.file().path());
		}
		json.endArray();
	}

	/** @param path of the file, null below the top level */
	private void object(EObject object, String path) throws IOException {
		json.beginObject();
		text("class", object.eClass().getName());
		text("id", FullNames.of(object));
		text("file", path);
		text("number", ItemNumbers.of(object));
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (isWritten(object, feature)) {
				json.name(key(feature));
				value(object.eGet(feature), feature);
			}
		}
		if (object instanceof Timing timing) {
			window(Timings.window(timing, period));
		} else if (object instanceof Period own) {
			window(Timings.window(own));
		}
		json.endObject();
	}

	/** The number of a document must not be mistaken for that of an item, which is computed. */
	static String key(EStructuralFeature feature) {
		return feature == PlanPackage.Literals.OFFICIAL_DOCUMENT__NUMBER || feature == PlanPackage.Literals.ISSUANCE__NUMBER
				? "documentNumber"
				: feature.getName();
	}

	private static boolean isWritten(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return switch (value) {
		case null -> false;
		case List<?> list -> !list.isEmpty();
		case Boolean yes -> yes;
		case Integer number -> number != 0;
		case Enumerator literal -> !literal.getName().equals(UNSPECIFIED)
				// an amount has a unit, the lack of one has none
				&& !(object instanceof Funding funding && funding.getAmount() == null && literal instanceof MoneyUnit);
		default -> true;
		};
	}

	private void value(Object value, EStructuralFeature feature) throws IOException {
		if (value instanceof List<?> list) {
			json.beginArray();
			for (Object element : list) {
				json.element();
				single(element, feature);
			}
			json.endArray();
		} else {
			single(value, feature);
		}
	}

	private void single(Object value, EStructuralFeature feature) throws IOException {
		switch (value) {
		case EObject target when feature instanceof EReference reference && !reference.isContainment() -> json
				.value(String.valueOf(FullNames.of(target)));
		case EObject part -> object(part, null);
		case Enumerator literal -> json.value(literal.getName());
		case PartialDate date -> json.value(IsoDates.of(date));
		case DocumentNumber number -> documentNumber(number);
		case Integer number -> json.value(number);
		case BigDecimal number -> json.value(number);
		case Boolean yes -> json.value(yes);
		default -> json.value(value.toString());
		}
	}

	private void documentNumber(DocumentNumber number) throws IOException {
		json.beginObject();
		text("text", number.toString());
		text("number", number.number().isEmpty() ? null : number.number());
		if (number.year() != 0) {
			json.name("year");
			json.value(number.year());
		}
		text("symbol", number.symbol());
		json.endObject();
	}

	private void window(Optional<TimeWindow> window) throws IOException {
		if (window.isPresent()) {
			json.name("window");
			json.beginObject();
			text("first", window.get().first() == null ? null : window.get().first().toString());
			text("last", window.get().last() == null ? null : window.get().last().toString());
			json.endObject();
		}
	}

	private void text(String name, String value) throws IOException {
		if (value != null) {
			json.name(name);
			json.value(value);
		}
	}
}
