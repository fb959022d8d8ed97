// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.appearance;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** A window with an example whose plan is open, for tests that look at everything in it. */
@ExtendWith(FailOnLoggedError.class)
abstract class AppearanceTest {

	/** The example. */
	IProject project;

	@BeforeEach
	void open() throws Exception {
		Workbench.reset();
		project = Wizards.newExample();
	}

	@AfterEach
	void close() throws CoreException {
		Workbench.reset();
	}
}
