// SPDX-License-Identifier: EPL-2.0
/** Writes tables as comma-separated values. */
package org.kehoach.documents.write.csv;
