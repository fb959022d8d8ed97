// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * What writing lists of tasks did.
 *
 * @param checked what was found in the plans
 * @param files the files that were written, unit by unit
 * @param notes what the files do not show as given, which plans are left out, and which tasks name nobody; sentences in the
 *            reader's language
 */
public record TaskListResult(CheckResult checked, List<Path> files, List<String> notes) {
}
