// SPDX-License-Identifier: EPL-2.0
/**
 * The model of a whole administrative document: sections of pages, and in them
 * paragraphs in the decree's styles, drawn lines, parts side by side, and tables. It
 * knows neither plans nor file formats: {@code documents.plan} builds it, {@code
 * documents.write} writes it.
 */
package org.kehoach.documents.document;
