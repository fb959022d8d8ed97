// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site;

import java.nio.file.Path;

/**
 * A site that was written.
 *
 * @param start the page to open first
 * @param files how many files it has
 */
public record SiteResult(Path start, int files) {
}
