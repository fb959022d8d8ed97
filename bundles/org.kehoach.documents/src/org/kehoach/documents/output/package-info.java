// SPDX-License-Identifier: EPL-2.0
/** Files: safe names, written aside and moved into place. */
package org.kehoach.documents.output;
