// SPDX-License-Identifier: EPL-2.0
/** What can be put right by machine: edits of the text for findings of the rules. No editor is known here. */
package org.kehoach.language.fixes;
