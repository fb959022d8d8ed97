// SPDX-License-Identifier: EPL-2.0
/**
 * Reads printed pages (PDF) as a text: letters and strokes with their places, and what they tell of paragraphs, columns,
 * tables and sections. What pages do not show is left open, and is not measured.
 */
package org.kehoach.documents.conformance.page;
