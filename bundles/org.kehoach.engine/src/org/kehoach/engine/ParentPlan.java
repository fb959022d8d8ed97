// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * A plan that a new one can be made from.
 *
 * @param name by which plans refer to it
 * @param title its subject; may be empty
 * @param issuer title of the agency that issued it; empty if unknown
 * @param number number and symbol, of the plan or the document that issues it; empty if it has none
 * @param period as written; empty if it has none
 * @param above names of the plans that it implements, as far as they are known
 * @param file absolute
 */
public record ParentPlan(String name, String title, String issuer, String number, String period, List<String> above, Path file) {
}
