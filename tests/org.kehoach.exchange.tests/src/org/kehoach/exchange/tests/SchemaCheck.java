// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Checks JSON against a schema, as far as our schema goes; a keyword that is not known here is an error, not ignored. */
final class SchemaCheck {

	private static final Set<String> NOTES = Set.of("$schema", "$id", "$defs", "title", "description");

	private final JsonObject schema;
	private final List<String> problems = new ArrayList<>();

	private SchemaCheck(JsonObject schema) {
		this.schema = schema;
	}

	/** Empty if all is well, else what is wrong and where. */
	static List<String> problems(JsonElement document, JsonObject schema) {
		SchemaCheck check = new SchemaCheck(schema);
		check.check(document, schema, "$");
		return check.problems;
	}

	private void check(JsonElement value, JsonObject rules, String path) {
		for (String keyword : rules.keySet()) {
			if (!NOTES.contains(keyword)) {
				check(keyword, rules.get(keyword), value, rules, path);
			}
		}
	}

	/** A keyword for objects says nothing of arrays, and so on: that is the business of "type". */
	private static boolean isAbout(String keyword, JsonElement value) {
		return switch (keyword) {
		case "required", "properties", "additionalProperties" -> value.isJsonObject();
		case "items", "minItems" -> value.isJsonArray();
		case "pattern" -> isType(value, "string");
		case "minimum" -> isType(value, "number");
		default -> true;
		};
	}

	private void check(String keyword, JsonElement rule, JsonElement value, JsonObject rules, String path) {
		if (!isAbout(keyword, value)) {
			return;
		}
		switch (keyword) {
		case "type" -> require(isType(value, rule.getAsString()), path, "is no " + rule);
		case "$ref" -> check(value, resolve(rule.getAsString()), path);
		case "const" -> require(value.equals(rule), path, value + " is not " + rule);
		case "enum" -> require(rule.getAsJsonArray().contains(value), path, value + " is none of " + rule);
		case "pattern" -> require(value.getAsString().matches(rule.getAsString()), path, value + " does not match " + rule);
		case "minimum" -> require(value.getAsInt() >= rule.getAsInt(), path, value + " is less than " + rule);
		case "minItems" -> require(value.getAsJsonArray().size() >= rule.getAsInt(), path, "has too few elements");
		case "items" -> eachItem(value.getAsJsonArray(), rule.getAsJsonObject(), path);
		case "required" -> rule.getAsJsonArray()
				.forEach(name -> require(value.getAsJsonObject().has(name.getAsString()), path, "lacks " + name));
		case "properties" -> eachMember(value.getAsJsonObject(), rule.getAsJsonObject(), path);
		case "additionalProperties" -> value.getAsJsonObject().keySet()
				.forEach(name -> require(rules.getAsJsonObject("properties").has(name), path, "must not have " + name));
		case "anyOf" -> anyOf(value, rule.getAsJsonArray(), path);
		default -> throw new IllegalArgumentException(keyword);
		}
	}

	private void anyOf(JsonElement value, JsonArray alternatives, String path) {
		List<String> all = new ArrayList<>();
		for (JsonElement alternative : alternatives) {
			SchemaCheck check = new SchemaCheck(schema);
			check.check(value, alternative.getAsJsonObject(), path);
			if (check.problems.isEmpty()) {
				return;
			}
			all.addAll(check.problems);
		}
		problems.add(path + " is none of the alternatives: " + all);
	}

	private void eachItem(JsonArray items, JsonObject rule, String path) {
		for (int i = 0; i < items.size(); i++) {
			check(items.get(i), rule, path + "[" + i + "]");
		}
	}

	private void eachMember(JsonObject object, JsonObject rules, String path) {
		for (String name : object.keySet()) {
			if (rules.has(name)) {
				check(object.get(name), rules.getAsJsonObject(name), path + "." + name);
			}
		}
	}

	private JsonObject resolve(String reference) {
		return schema.getAsJsonObject("$defs").getAsJsonObject(reference.substring("#/$defs/".length()));
	}

	private void require(boolean condition, String path, String message) {
		if (!condition) {
			problems.add(path + " " + message);
		}
	}

	private static boolean isType(JsonElement value, String type) {
		return switch (type) {
		case "object" -> value.isJsonObject();
		case "array" -> value.isJsonArray();
		case "string" -> value instanceof JsonPrimitive p && p.isString();
		case "boolean" -> value instanceof JsonPrimitive p && p.isBoolean();
		case "number" -> value instanceof JsonPrimitive p && p.isNumber();
		case "integer" -> value instanceof JsonPrimitive p && p.isNumber() && p.getAsString().matches("-?\\d+");
		default -> throw new IllegalArgumentException(type);
		};
	}
}
