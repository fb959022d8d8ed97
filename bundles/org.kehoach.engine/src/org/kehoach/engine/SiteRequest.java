// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Which traceability site to make.
 *
 * @param source a folder, searched with its subfolders, or one plan file, which is traced with its folder's others
 * @param output the site's folder: missing, empty, or an earlier site, which is replaced as a whole
 * @param since an earlier version to compare the plans with; null for none
 */
public record SiteRequest(Path source, Path output, PlanVersion since) {

	public SiteRequest {
		Objects.requireNonNull(source);
		Objects.requireNonNull(output);
	}
}
