// SPDX-License-Identifier: EPL-2.0
/** What a property of a document is, and what measuring it gives. */
package org.kehoach.documents.conformance.measure;
