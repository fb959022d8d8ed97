// SPDX-License-Identifier: EPL-2.0
/** File &gt; New &gt; "Bảng phụ lục": the columns of an appendix table, chosen by tick, written into a plan. */
package org.kehoach.workbench.wizards.layout;
