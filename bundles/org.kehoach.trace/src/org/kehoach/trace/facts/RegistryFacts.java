// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

/**
 * A registry of units and documents.
 *
 * @param name null only in a file with a syntax error
 * @param title may be null
 * @param units all levels, a unit before those inside it
 * @param line in the file, from 1; 0 if unknown
 */
public record RegistryFacts(String name, String title, List<UnitFacts> units, List<DocumentFacts> documents, int line) {
}
