// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;

/**
 * A traceability site that was made.
 *
 * @param checked what was found in the plans; the site says what can be read, also of plans with errors
 * @param start the page to open first
 * @param files how many files the site has
 */
public record SiteMade(CheckResult checked, Path start, int files) {
}
