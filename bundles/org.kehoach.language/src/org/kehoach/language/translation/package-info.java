// SPDX-License-Identifier: EPL-2.0
/** Puts the keywords of a plan file into the other language. */
package org.kehoach.language.translation;
