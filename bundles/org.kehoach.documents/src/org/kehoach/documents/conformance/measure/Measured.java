// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.measure;

/**
 * What was found at one place.
 *
 * @param value
 *            what is there, in the reader's language, never null
 * @param kept
 *            whether it is as wanted
 * @param place
 *            where, in the reader's language; empty for the file as a whole
 */
public record Measured(String value, boolean kept, String place) {
}
