// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import org.kehoach.model.DocumentType;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/**
 * By what a document is known: numbers repeat, so number, date and issuer belong together.
 *
 * @param number null if none is named
 * @param date null if none is named
 * @param issuer full name of a unit; null if none is named
 */
public record DocumentIdentity(DocumentType type, DocumentNumber number, PartialDate date, Link issuer) {
}
