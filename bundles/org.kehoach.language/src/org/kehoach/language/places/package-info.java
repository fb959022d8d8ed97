// SPDX-License-Identifier: EPL-2.0
/** From an element of a plan back to its place in the text. */
package org.kehoach.language.places;
