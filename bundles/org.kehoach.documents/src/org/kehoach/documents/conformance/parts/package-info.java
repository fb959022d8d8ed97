// SPDX-License-Identifier: EPL-2.0
/**
 * Finds the components of an official document in a Word text: by the names of its styles where they are those of the
 * decree's components, by words and position otherwise.
 */
package org.kehoach.documents.conformance.parts;
