// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * What a build did.
 *
 * @param checked what was found in the plans
 * @param files the files that were written, in the order of the plans
 * @param notes what the files do not show as given, and which plans got no file; sentences in the reader's language
 */
public record BuildResult(CheckResult checked, List<Path> files, List<String> notes) {
}
