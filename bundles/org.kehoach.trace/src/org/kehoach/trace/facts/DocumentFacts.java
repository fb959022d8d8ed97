// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

/**
 * A document that a registry knows.
 *
 * @param name full: {@code Registry.Document}
 * @param implemented full names of documents
 * @param replaced full names of documents
 * @param line in the file, from 1; 0 if unknown
 */
public record DocumentFacts(String name, String title, DocumentIdentity identity, List<Link> implemented, List<Link> replaced, int line) {
}
