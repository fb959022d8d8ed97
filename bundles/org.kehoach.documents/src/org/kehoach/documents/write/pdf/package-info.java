// SPDX-License-Identifier: EPL-2.0
/**
 * Whole documents as PDF. Lines are broken and pages filled here, because the library
 * knows neither paragraphs that stay together nor rows that stay whole; it writes the
 * pages, embeds the fonts and keeps the outline.
 */
package org.kehoach.documents.write.pdf;
