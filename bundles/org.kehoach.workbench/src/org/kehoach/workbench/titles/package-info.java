// SPDX-License-Identifier: EPL-2.0
/** The titles of plans beside the names of their files. */
package org.kehoach.workbench.titles;
