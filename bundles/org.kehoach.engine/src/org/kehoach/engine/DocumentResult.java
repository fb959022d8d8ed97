// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * What writing documents did.
 *
 * @param checked what was found in the plans
 * @param files the files that were written, in the order of the plans
 * @param gaps parts of the documents that were left blank because the plans do not say them; sentences in the reader's language
 * @param notes what the files do not show as given, and which plans got no file; sentences in the reader's language
 * @param templates what is wrong with the templates
 */
public record DocumentResult(CheckResult checked, List<Path> files, List<String> gaps, List<String> notes, TemplateReport templates) {

	/** Whether every document can be signed as it is. */
	public boolean complete() {
		return gaps.isEmpty();
	}
}
