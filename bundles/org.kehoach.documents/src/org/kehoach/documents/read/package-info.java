// SPDX-License-Identifier: EPL-2.0
/** The only way into office files: whatever opens one that a person brings uses {@link org.kehoach.documents.read.OfficeFile}. */
package org.kehoach.documents.read;
