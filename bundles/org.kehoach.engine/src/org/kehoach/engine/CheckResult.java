// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.List;

/**
 * What was found in a folder of plans.
 *
 * @param findings sorted by file and position
 */
public record CheckResult(Summary summary, List<Finding> findings) {

	public boolean hasErrors() {
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}
}
