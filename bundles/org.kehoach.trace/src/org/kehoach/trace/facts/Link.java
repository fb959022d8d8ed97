// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

/**
 * A link to something named.
 *
 * @param target full name of what it leads to; where nothing was found, what the author wrote
 * @param known false if nothing was found under that name
 */
public record Link(String target, boolean known) {
}
