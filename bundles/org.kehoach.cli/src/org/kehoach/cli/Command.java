// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import org.kehoach.engine.EngineException;

/**
 * What one word after "kehoach" does. What it does belongs into the engine; here is only what is asked and what is printed.
 * Its help stands in the messages: {@code usage-} and {@code about-} with its name.
 */
public interface Command {

	/** The word. */
	String name();

	/** What may follow it. */
	Syntax syntax();

	/**
	 * @param words keep to the {@link #syntax}
	 * @throws EngineException if the work cannot be done
	 * @throws UsageException if a value is none that the command knows
	 */
	ExitStatus run(Invocation words, Console console) throws EngineException, UsageException;

	/** What is put into the command's line of help: such as the names of formats. */
	default Object[] helpArguments() {
		return new Object[0];
	}
}
