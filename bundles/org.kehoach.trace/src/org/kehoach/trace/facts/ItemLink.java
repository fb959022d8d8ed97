// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

/**
 * A link from an item to another one.
 *
 * @param target full name ({@code Plan.Item}); where nothing was found, what the author wrote
 * @param known false if nothing was found under that name
 * @param line in the file, from 1; 0 if unknown
 */
public record ItemLink(LinkKind kind, String target, boolean known, int line) {
}
