// SPDX-License-Identifier: EPL-2.0
/**
 * A Word text as a reader sees it: paragraphs with the formatting that styles, numbering and direct settings give
 * together. Knows nothing of the decree.
 */
package org.kehoach.documents.conformance.word;
