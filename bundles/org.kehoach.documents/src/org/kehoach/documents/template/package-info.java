// SPDX-License-Identifier: EPL-2.0
/**
 * Documents in an office's own Word template: its letterhead, fonts, styles, margins, headers and footers stay, placeholders
 * such as «nội dung» give way to the parts of the document. {@link org.kehoach.documents.template.OfficeTemplate} is the way in.
 * <p>
 * The parts come from the model of documents, which names the component of every paragraph by its style; nothing here knows plans.
 */
package org.kehoach.documents.template;
