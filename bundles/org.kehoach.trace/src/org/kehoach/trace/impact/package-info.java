// SPDX-License-Identifier: EPL-2.0
/** What hangs on an item: everything above and below it, and the plans, units, tables and dates that a change touches. */
package org.kehoach.trace.impact;
