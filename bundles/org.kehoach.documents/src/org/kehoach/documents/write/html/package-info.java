// SPDX-License-Identifier: EPL-2.0
/** Appendix tables as a web page that stands alone. */
package org.kehoach.documents.write.html;
