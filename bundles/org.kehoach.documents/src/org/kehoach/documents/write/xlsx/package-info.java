// SPDX-License-Identifier: EPL-2.0
/** Appendix tables as spreadsheets (Office Open XML). */
package org.kehoach.documents.write.xlsx;
