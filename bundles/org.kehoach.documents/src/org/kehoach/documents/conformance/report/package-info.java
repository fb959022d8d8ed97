// SPDX-License-Identifier: EPL-2.0
/** Writes what was measured: for people, for programs, for spreadsheets. */
package org.kehoach.documents.conformance.report;
