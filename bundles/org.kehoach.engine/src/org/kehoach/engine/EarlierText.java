// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

/**
 * What a file once said.
 *
 * @param version when it was so, and who keeps it, in words for a person
 * @param text all of the file, without byte order mark
 */
public record EarlierText(String version, String text) {
}
