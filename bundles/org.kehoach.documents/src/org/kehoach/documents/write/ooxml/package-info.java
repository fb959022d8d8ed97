// SPDX-License-Identifier: EPL-2.0
/** What the office formats DOCX and XLSX have in common. */
package org.kehoach.documents.write.ooxml;
