// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

import org.kehoach.exchange.JsonWriter;

/** Writes records as JSON: a component is a key, in the order of declaration; what is null is left out. */
final class RecordJson {

	private final JsonWriter json;

	private RecordJson(JsonWriter json) {
		this.json = json;
	}

	static void write(Record document, Writer out) throws IOException {
		new RecordJson(new JsonWriter(out)).value(document);
		out.write('\n');
	}

	private void value(Object value) throws IOException {
		switch (value) {
		case Record object -> members(object);
		case List<?> list -> {
			json.beginArray();
			for (Object element : list) {
				json.element();
				value(element);
			}
			json.endArray();
		}
		case Integer number -> json.value(number);
		case Boolean yes -> json.value(yes);
		default -> json.value(value.toString());
		}
	}

	private void members(Record object) throws IOException {
		json.beginObject();
		for (RecordComponent component : object.getClass().getRecordComponents()) {
			Object member = member(object, component);
			if (member != null) {
				json.name(component.getName());
				value(member);
			}
		}
		json.endObject();
	}

	private static Object member(Record object, RecordComponent component) {
		try {
			return component.getAccessor().invoke(object);
		} catch (IllegalAccessException | InvocationTargetException e) {
			throw new IllegalStateException(e);
		}
	}
}
