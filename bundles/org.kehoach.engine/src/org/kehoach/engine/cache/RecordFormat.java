// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How records are written as bytes and read again: by their components, in their order. Knows texts, whole numbers, truth
 * values, days, decimals, paths, enumerations, lists, records, and sealed interfaces of records; null everywhere but in lists.
 * Whatever else a component is of makes the format fail when it is made, not when it is used. Safe for several threads.
 */
final class RecordFormat {

	/** How values of one type are written and read. */
	private static final class Form {
		private BiConsumer<Object, ByteWriter> writer;
		private Function<ByteReader, Object> reader;

		void write(Object value, ByteWriter out) {
			writer.accept(value, out);
		}

		Object read(ByteReader in) {
			return reader.apply(in);
		}
	}

	private static final long ABSENT = 0;

	private final Map<Type, Form> forms = new HashMap<>();
	private final StringBuilder shape = new StringBuilder();
	private final Form root;

	RecordFormat(Class<? extends Record> type) {
		root = form(type);
	}

	/** All types and components: whoever wrote with another shape wrote something else. */
	String shape() {
		return shape.toString();
	}

	void write(Record value, ByteWriter out) {
		root.write(value, out);
	}

	/** @throws RuntimeException if the bytes are not those of such a record */
	Object read(ByteReader in) {
		return root.read(in);
	}

	private Form form(Type type) {
		Form known = forms.get(type);
		if (known != null) {
			return known;
		}
		Form form = new Form();
		// before its parts are looked at: a record may hold others of its kind
		forms.put(type, form);
		if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
			list(form, form(list.getActualTypeArguments()[0]));
		} else if (type instanceof Class<?> plain) {
			plain(form, plain);
		} else {
			throw new IllegalArgumentException("Cannot be written: " + type);
		}
		return form;
	}

	private void plain(Form form, Class<?> type) {
		if (type.isRecord()) {
			record(form, type);
		} else if (type.isEnum()) {
			Object[] constants = type.getEnumConstants();
			shape.append(type.getName()).append(Arrays.toString(constants)).append(';');
			orNull(form, (value, out) -> out.number(((Enum<?>) value).ordinal()), in -> constants[in.integer()]);
		} else if (type.isSealed()) {
			sealed(form, type);
		} else if (type == int.class) {
			form.writer = (value, out) -> out.number((Integer) value);
			form.reader = ByteReader::integer;
		} else if (type == boolean.class) {
			form.writer = (value, out) -> out.number(Boolean.TRUE.equals(value) ? 1 : 0);
			form.reader = in -> in.number() != 0;
		} else if (type == String.class) {
			orNull(form, (value, out) -> out.text((String) value), ByteReader::text);
		} else if (type == LocalDate.class) {
			orNull(form, (value, out) -> out.number(((LocalDate) value).toEpochDay()), in -> LocalDate.ofEpochDay(in.number()));
		} else if (type == BigDecimal.class) {
			orNull(form, (value, out) -> out.text(value.toString()), in -> new BigDecimal(in.text()));
		} else if (type == Path.class) {
			orNull(form, (value, out) -> out.text(value.toString()), in -> Path.of(in.text()));
		} else {
			throw new IllegalArgumentException("Cannot be written: " + type);
		}
	}

	private static void orNull(Form form, BiConsumer<Object, ByteWriter> writer, Function<ByteReader, Object> reader) {
		form.writer = (value, out) -> {
			out.number(value == null ? ABSENT : 1);
			if (value != null) {
				writer.accept(value, out);
			}
		};
		form.reader = in -> in.number() == ABSENT ? null : reader.apply(in);
	}

	/** The number of elements, or -1 for null. */
	private static void list(Form form, Form element) {
		form.writer = (value, out) -> {
			List<?> list = (List<?>) value;
			out.number(list == null ? -1 : list.size());
			if (list != null) {
				list.forEach(each -> element.write(each, out));
			}
		};
		form.reader = in -> {
			int size = in.integer();
			if (size <= 0) {
				return size < 0 ? null : List.of();
			}
			List<Object> list = new ArrayList<>();
			for (int i = 0; i < size; i++) {
				list.add(element.read(in));
			}
			return List.copyOf(list);
		};
	}

	private void record(Form form, Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		shape.append(type.getName()).append('(');
		for (RecordComponent component : components) {
			shape.append(component.getGenericType().getTypeName()).append(' ').append(component.getName()).append(',');
		}
		shape.append(");");
		Accessor[] accessors = Arrays.stream(components).map(RecordComponent::getAccessor).map(Accessor::new).toArray(Accessor[]::new);
		Form[] parts = Arrays.stream(components).map(component -> form(component.getGenericType())).toArray(Form[]::new);
		Constructor<?> constructor = constructor(type, components);
		orNull(form, (value, out) -> {
			for (int i = 0; i < parts.length; i++) {
				parts[i].write(accessors[i].of(value), out);
			}
		}, in -> {
			Object[] values = new Object[parts.length];
			for (int i = 0; i < parts.length; i++) {
				values[i] = parts[i].read(in);
			}
			return make(constructor, values);
		});
	}

	private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
		try {
			return type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
		} catch (NoSuchMethodException e) {
			throw new IllegalStateException("every record has one", e);
		}
	}

	private static Object make(Constructor<?> constructor, Object[] values) {
		try {
			return constructor.newInstance(values);
		} catch (ReflectiveOperationException e) {
			throw new IllegalArgumentException("Cannot be read: " + constructor, e);
		}
	}

	/** The number of the record's type, then the record. */
	private void sealed(Form form, Class<?> type) {
		Class<?>[] kinds = type.getPermittedSubclasses();
		Form[] parts = Arrays.stream(kinds).map(this::form).toArray(Form[]::new);
		List<Class<?>> order = List.of(kinds);
		orNull(form, (value, out) -> {
			int kind = order.indexOf(value.getClass());
			out.number(kind);
			parts[kind].write(value, out);
		}, in -> parts[in.integer()].read(in));
	}
}
