// SPDX-License-Identifier: EPL-2.0
/** What a new plan leaves open: written by {@code skeleton}, found by a rule and a quick fix. */
package org.kehoach.language.placeholders;
