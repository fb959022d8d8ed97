// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange;

import org.kehoach.model.PlanFile;

/**
 * A plan file that is exported.
 *
 * @param path from the folder that is exported, with {@code /} between the names; starts with {@code ..} in a folder that
 *            it uses
 * @param content what is in it; its references are resolved
 */
public record SourceFile(String path, PlanFile content) {
}
