// SPDX-License-Identifier: EPL-2.0
/** Appendix tables as Word documents (Office Open XML). */
package org.kehoach.documents.write.docx;
