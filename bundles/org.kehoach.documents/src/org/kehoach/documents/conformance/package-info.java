// SPDX-License-Identifier: EPL-2.0
/** Measures a DOCX, ours or an office's, against Nghị định 30/2020/NĐ-CP. */
package org.kehoach.documents.conformance;
