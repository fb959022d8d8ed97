// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.template;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.engine.TemplateReport;
import org.kehoach.workbench.Messages;

/**
 * What is known of a template.
 *
 * @param words one line for the reader; empty if there is no template
 * @param problem that there is no such file, or none that can be read; null if there is one
 * @param findings what is wrong in it, errors first; sentences
 * @param errors how many of the findings keep documents from being made
 */
record TemplateState(String words, String problem, List<String> findings, int errors) {

	/** No template is wanted. */
	static final TemplateState NONE = new TemplateState("", null, List.of(), 0); //$NON-NLS-1$

	/** It is being looked at. */
	static TemplateState checking() {
		return new TemplateState(Messages.get("template.checking"), null, List.of(), 0); //$NON-NLS-1$
	}

	static TemplateState unusable(String problem) {
		return new TemplateState("", problem, List.of(), 0); //$NON-NLS-1$
	}

	static TemplateState of(TemplateReport report) {
		List<String> findings = new ArrayList<>(report.errors());
		findings.addAll(report.notes());
		String words = report.good() ? Messages.get("template.good") : Messages.get("template.errors", report.errors().size()); //$NON-NLS-1$ //$NON-NLS-2$
		return new TemplateState(words, null, List.copyOf(findings), report.errors().size());
	}
}
