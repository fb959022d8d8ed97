// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

/**
 * A link that was accepted.
 *
 * @param own hash of what the item with the link said, by which it is found again under another name
 * @param target what the link pointed to said
 */
public record AcceptedLink(LinkKey key, String own, Fingerprint target) {
}
