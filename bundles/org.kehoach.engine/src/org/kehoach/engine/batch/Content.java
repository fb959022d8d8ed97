// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

/**
 * What a file holds.
 *
 * @param bytes as they are on disk
 * @param text the same, read as UTF-8
 */
public record Content(byte[] bytes, String text) {
}
