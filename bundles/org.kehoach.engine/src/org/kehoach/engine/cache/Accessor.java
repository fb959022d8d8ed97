// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Reads one component of records. Safe for several threads. */
final class Accessor {

	private final Method method;
	/** Made when first needed: whoever only reads what is remembered writes nothing. */
	private volatile Function<Object, Object> function;

	/** @param method of a public record, public, without parameters */
	Accessor(Method method) {
		this.method = method;
	}

	/** The value, boxed if need be. */
	Object of(Object record) {
		Function<Object, Object> made = function;
		if (made == null) {
			made = make();
			function = made;
		}
		return made.apply(record);
	}

	/** As a lambda expression would be: called by reflection, writing took twice as long. */
	@SuppressWarnings("unchecked")
	private Function<Object, Object> make() {
		try {
			MethodHandles.Lookup lookup = MethodHandles.lookup();
			MethodHandle handle = lookup.unreflect(method);
			MethodType type = handle.type().wrap();
			return (Function<Object, Object>) LambdaMetafactory
					.metafactory(lookup, "apply", MethodType.methodType(Function.class), MethodType.methodType(Object.class, Object.class), handle, type)
					.getTarget().invoke();
		} catch (Error | RuntimeException e) {
			throw e;
		} catch (Throwable e) {
			throw new IllegalArgumentException("Cannot be written: " + method, e);
		}
	}
}
