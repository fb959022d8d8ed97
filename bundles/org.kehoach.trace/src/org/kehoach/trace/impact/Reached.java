// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.impact;

import org.kehoach.trace.facts.LinkKind;

/**
 * An item that hangs together with another one.
 *
 * @param item its number
 * @param depth how many links away, from 1; on the shortest way
 * @param kind of the last link on the way
 * @param from number of the item before it on the way
 */
public record Reached(int item, int depth, LinkKind kind, int from) {
}
