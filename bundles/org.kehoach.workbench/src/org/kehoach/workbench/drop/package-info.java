// SPDX-License-Identifier: EPL-2.0
/** Plans from outside: files and folders that are dragged into the window, or imported. */
package org.kehoach.workbench.drop;
