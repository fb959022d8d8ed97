// SPDX-License-Identifier: EPL-2.0
/** Lays out plan files anew without changing what they say. */
package org.kehoach.language.formatting;
