// SPDX-License-Identifier: EPL-2.0
/** The coverage matrix: items of plans above against the plans below, as bytes, and how it is sorted, filtered, grouped and folded. */
package org.kehoach.trace.matrix;
