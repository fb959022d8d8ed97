// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange.tests;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Makes the schema of the JSON export from the metamodel, whose documentation it takes over. */
final class MetamodelSchema {

	private static final String DATE = "^(\\d{4}(-\\d{2}(-\\d{2})?)?|--\\d{2}-\\d{2})$";
	private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";

	private final EPackage metamodel;
	private final JsonObject definitions = new JsonObject();

	private MetamodelSchema(EPackage metamodel) {
		this.metamodel = metamodel;
	}

	static JsonObject create() {
		// from the file: the generated package has no documentation
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource ecore = resources
				.getResource(URI.createFileURI(Plans.ROOT.resolve("bundles/org.kehoach.model/model/plan.ecore").toString()), true);
		return new MetamodelSchema((EPackage) ecore.getContents().get(0)).schema();
	}

	private JsonObject schema() {
		definitions.add("Date", text("ISO 8601, as far as known: 2025-07-31, 2025-07, 2025; --09-08 is a day of every year.", DATE));
		definitions.add("Name", text("Full name of an object: Plan, Plan.Item, Registry.Agency.Division.", null));
		definitions.add("DocumentNumber", documentNumber());
		definitions.add("Window", window());
		for (EClassifier classifier : metamodel.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract() && !type.getName().equals("PlanFile")) {
				definitions.add(type.getName(), object(type));
			}
		}
		JsonObject schema = new JsonObject();
		schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.addProperty("$id", "http://kehoach.org/schema/1");
		schema.addProperty("title", "Plans written with Kehoach Workbench");
		schema.addProperty("description", "One document for a folder of plans: kehoach export --format json. Registries, decisions and "
				+ "plans are sorted by name; everything in them is in the order of the plan. What is missing is left out: there is no "
				+ "null, no empty list below the top, no false and no zero.");
		schema.addProperty("type", "object");
		JsonObject properties = new JsonObject();
		properties.add("format", constant("kehoach-plans"));
		JsonObject version = new JsonObject();
		version.addProperty("const", 1);
		properties.add("version", version);
		properties.add("registries", array(reference("Registry"), 0));
		properties.add("decisions", array(reference("Decision"), 0));
		properties.add("plans", array(reference("Plan"), 0));
		schema.add("properties", properties);
		schema.add("required", strings("format", "version", "registries", "decisions", "plans"));
		schema.addProperty("additionalProperties", false);
		schema.add("$defs", definitions);
		return schema;
	}

	private JsonObject object(EClass type) {
		JsonObject object = described(type);
		object.addProperty("type", "object");
		JsonObject properties = new JsonObject();
		JsonArray required = strings("class");
		properties.add("class", constant(type.getName()));
		if (isA(type, "Named")) {
			properties.add("id", reference("Name"));
			required.add("id");
		}
		if (isA(type, "TopLevel")) {
			properties.add("file", text("The plan file, from the folder that was exported.", null));
			required.add("file");
		}
		if (isA(type, "Item") || type.getName().equals("Area")) {
			properties.add("number", text("Computed: II is the second area, II.3 the third object of its class in it.", null));
			required.add("number");
		}
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			JsonObject value = value(feature);
			properties.add(key(feature), feature.isMany() ? array(value, 1) : value);
			String documentation = EcoreUtil.getDocumentation(feature);
			if (documentation != null) {
				properties.getAsJsonObject(key(feature)).addProperty("description", documentation);
			}
		}
		if (isA(type, "Timing") || type.getName().equals("Period")) {
			properties.add("window", reference("Window"));
		}
		object.add("properties", properties);
		object.add("required", required);
		object.addProperty("additionalProperties", false);
		return object;
	}

	/** The number of a document must not be mistaken for that of an item. */
	private static String key(EStructuralFeature feature) {
		return feature.getName().equals("number") ? "documentNumber" : feature.getName();
	}

	private static boolean isA(EClass type, String name) {
		return type.getName().equals(name) || type.getEAllSuperTypes().stream().anyMatch(t -> t.getName().equals(name));
	}

	private JsonObject value(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? anyOf(reference.getEReferenceType()) : reference("Name");
		}
		EClassifier type = ((EAttribute) feature).getEAttributeType();
		if (type instanceof EEnum literals) {
			JsonObject value = new JsonObject();
			value.add("enum", strings(literals.getELiterals().stream().map(literal -> literal.getName())
					.filter(name -> !name.equals("UNSPECIFIED")).toArray(String[]::new)));
			return value;
		}
		return switch (type.getName()) {
		case "PartialDate" -> reference("Date");
		case "DocumentNumber" -> reference("DocumentNumber");
		default -> typed(Map.of("EString", "string", "EInt", "integer", "EBoolean", "boolean", "EBigDecimal", "number")
				.get(type.getName()));
		};
	}

	private JsonObject anyOf(EClass type) {
		JsonArray alternatives = new JsonArray();
		for (EClassifier classifier : metamodel.getEClassifiers()) {
			if (classifier instanceof EClass candidate && !candidate.isAbstract() && isA(candidate, type.getName())) {
				alternatives.add(reference(candidate.getName()));
			}
		}
		if (alternatives.size() == 1) {
			return alternatives.get(0).getAsJsonObject();
		}
		JsonObject value = new JsonObject();
		value.add("anyOf", alternatives);
		return value;
	}

	private static JsonObject documentNumber() {
		JsonObject object = typed("object");
		object.addProperty("description", "Decree 30/2020/ND-CP: 494/KH-UBND, 118/2025/NĐ-CP; a draft has no number yet.");
		JsonObject properties = new JsonObject();
		properties.add("text", text("As it is printed.", null));
		properties.add("number", text("Digits as written, with leading zeros.", "^\\d+$"));
		properties.add("year", typed("integer"));
		properties.add("symbol", typed("string"));
		object.add("properties", properties);
		object.add("required", strings("text", "symbol"));
		object.addProperty("additionalProperties", false);
		return object;
	}

	private static JsonObject window() {
		JsonObject object = typed("object");
		object.addProperty("description", "Computed: the days that are meant, both included; an open end is left out.");
		JsonObject properties = new JsonObject();
		properties.add("first", text(null, DAY));
		properties.add("last", text(null, DAY));
		object.add("properties", properties);
		object.addProperty("additionalProperties", false);
		return object;
	}

	private static JsonObject described(EModelElement element) {
		JsonObject object = new JsonObject();
		String documentation = EcoreUtil.getDocumentation(element);
		if (documentation != null) {
			object.addProperty("description", documentation);
		}
		return object;
	}

	private static JsonObject text(String description, String pattern) {
		JsonObject text = typed("string");
		if (description != null) {
			text.addProperty("description", description);
		}
		if (pattern != null) {
			text.addProperty("pattern", pattern);
		}
		return text;
	}

	private static JsonObject typed(String type) {
		JsonObject object = new JsonObject();
		object.addProperty("type", type);
		return object;
	}

	private static JsonObject constant(String value) {
		JsonObject object = new JsonObject();
		object.addProperty("const", value);
		return object;
	}

	private static JsonObject reference(String definition) {
		JsonObject object = new JsonObject();
		object.addProperty("$ref", "#/$defs/" + definition);
		return object;
	}

	private static JsonObject array(JsonObject items, int minimum) {
		JsonObject array = typed("array");
		array.add("items", items);
		if (minimum > 0) {
			array.addProperty("minItems", minimum);
		}
		return array;
	}

	private static JsonArray strings(String... values) {
		JsonArray array = new JsonArray();
		for (String value : values) {
			array.add(value);
		}
		return array;
	}
}
