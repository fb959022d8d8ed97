// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.references;

import org.eclipse.core.resources.IFile;

/**
 * A line that names a thing.
 *
 * @param line counted from 1
 * @param text without the blanks around
 */
public record ReferenceLine(IFile file, int line, String text) {
}
