// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.util.List;

/** The appendix tables of plans, as pages of the site show them. Asked by several threads at once. */
interface SiteTables {

	/**
	 * @param file the file of the plan, as its facts name it
	 * @param plan its name; of two plans of one name in a file the first one counts
	 * @return pieces of markup, one a page; empty for a file with errors, or that is not known
	 * @throws IOException if they cannot be read
	 */
	List<String> of(String file, String plan) throws IOException;
}
