// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.welcome;

import org.kehoach.workbench.help.Perform;

/**
 * One thing to do on the welcome page.
 *
 * @param key    of its texts: <code>tile.KEY</code> and <code>tile.KEY.text</code>; also the name of its icon
 * @param action what it does
 */
record Tile(String key, Perform action) {
}
