// SPDX-License-Identifier: EPL-2.0
/** What can be done with the text at the caret though nothing is wrong there: one class a kind of change. */
package org.kehoach.language.ide.assists;
