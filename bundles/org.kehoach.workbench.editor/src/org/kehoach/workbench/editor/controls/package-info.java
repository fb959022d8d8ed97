// SPDX-License-Identifier: EPL-2.0
/** What controls of the editor and of the views beside it need: names for screen readers, widths in letters. Knows no plans. */
package org.kehoach.workbench.editor.controls;
