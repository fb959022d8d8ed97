// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

/** {@code version}: the product's name and version. */
final class VersionCommand implements Command {

	@Override
	public String name() {
		return "version";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(0);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) {
		console.out().println("Kehoach Workbench " + ProductVersion.get());
		return ExitStatus.OK;
	}
}
