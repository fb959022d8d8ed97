// SPDX-License-Identifier: EPL-2.0
/**
 * From a plan, and the decision that issues it, to a whole administrative document in
 * the form of Nghị định 30/2020/NĐ-CP. Everything that a machine knows is computed:
 * heading, numbers of parts, citations, punctuation, the line that names the document.
 */
package org.kehoach.documents.plan;
