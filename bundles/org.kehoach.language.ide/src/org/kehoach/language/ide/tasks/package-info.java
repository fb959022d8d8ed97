// SPDX-License-Identifier: EPL-2.0
/** The tasks of a plan as a table that can be edited: what its cells show, and which part of the text an edit changes. */
package org.kehoach.language.ide.tasks;
