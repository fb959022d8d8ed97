// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange.tests;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.engine.trace.TraceDocument;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The schema of the JSON of tracing, made from the records that are written. */
final class RecordSchema {

	/** Members that may be absent; all others are always there. */
	private static final Set<String> OPTIONAL = Set.of("AreaRow.area", "AreaRow.title", "UnitRow.unit", "UnitRow.title", "ItemRow.title", "MatrixRow.title", "MatrixRow.area",
			"ObligationRow.title", "ObligationRow.reason", "MilestoneRow.own", "MilestoneRow.reason", "FindingRow.item", "FindingRow.above",
			"FindingRow.day", "FindingRow.own", "FindingRow.wanted", "FindingRow.reason", "ReachedRow.title", "ReachedRow.link",
			"ReachedRow.from", "UnitName.title", "DateRow.title", "DateRow.first", "DateRow.last",
			"Side.commit", "Side.date", "ChangeRow.property", "ChangeRow.plan", "ChangeRow.name", "ChangeRow.title", "ChangeRow.before",
			"ChangeRow.after", "CriterionRow.advice", "EvidenceRow.item", "EvidenceRow.text");

	private final Map<String, JsonObject> definitions = new LinkedHashMap<>();

	private RecordSchema() {
	}

	static JsonObject create() {
		RecordSchema schemas = new RecordSchema();
		JsonObject schema = new JsonObject();
		schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.addProperty("$id", "http://kehoach.org/schema/trace/1");
		schema.addProperty("title", "What Kehoach Workbench traces between plans");
		schema.addProperty("description", "kehoach trace, gaps, impact, diff and report with --format json. Files are named from the folder that is "
				+ "traced, days are year-month-day, names are full names (Plan.Item). What is missing is left out; there is no null.");
		JsonArray documents = new JsonArray();
		for (Map.Entry<String, Class<? extends Record>> document : documents().entrySet()) {
			documents.add(schemas.reference(document.getValue()));
			JsonObject format = new JsonObject();
			format.addProperty("const", document.getKey());
			schemas.definitions.get(document.getValue().getSimpleName()).getAsJsonObject("properties").add("format", format);
		}
		schema.add("anyOf", documents);
		JsonObject definitions = new JsonObject();
		schemas.definitions.forEach(definitions::add);
		schema.add("$defs", definitions);
		return schema;
	}

	private static Map<String, Class<? extends Record>> documents() {
		Map<String, Class<? extends Record>> documents = new LinkedHashMap<>();
		documents.put("kehoach-trace", TraceDocument.Coverage.class);
		documents.put("kehoach-matrix", TraceDocument.Matrix.class);
		documents.put("kehoach-gaps", TraceDocument.Gaps.class);
		documents.put("kehoach-impact", TraceDocument.Impact.class);
		documents.put("kehoach-diff", TraceDocument.Diff.class);
		documents.put("kehoach-report", TraceDocument.Criteria.class);
		return documents;
	}

	private JsonObject reference(Class<?> type) {
		if (!definitions.containsKey(type.getSimpleName())) {
			JsonObject definition = new JsonObject();
			definitions.put(type.getSimpleName(), definition);
			JsonObject properties = new JsonObject();
			JsonArray required = new JsonArray();
			for (RecordComponent component : type.getRecordComponents()) {
				properties.add(component.getName(), schema(component.getGenericType()));
				if (!OPTIONAL.contains(type.getSimpleName() + "." + component.getName())) {
					required.add(component.getName());
				}
			}
			definition.addProperty("type", "object");
			definition.add("properties", properties);
			definition.add("required", required);
			definition.addProperty("additionalProperties", false);
		}
		JsonObject reference = new JsonObject();
		reference.addProperty("$ref", "#/$defs/" + type.getSimpleName());
		return reference;
	}

	private JsonObject schema(Type type) {
		JsonObject schema = new JsonObject();
		if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
			schema.addProperty("type", "array");
			schema.add("items", schema(list.getActualTypeArguments()[0]));
		} else if (type == String.class) {
			schema.addProperty("type", "string");
		} else if (type == int.class) {
			schema.addProperty("type", "integer");
		} else if (type == boolean.class) {
			schema.addProperty("type", "boolean");
		} else {
			return reference((Class<?>) type);
		}
		return schema;
	}
}
