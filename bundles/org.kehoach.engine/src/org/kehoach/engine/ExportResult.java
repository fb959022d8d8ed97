// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export did.
 *
 * @param checked what was found in the plans
 * @param files the files that were written; none if the plans have errors, for then references would lead nowhere
 */
public record ExportResult(CheckResult checked, List<Path> files) {
}
