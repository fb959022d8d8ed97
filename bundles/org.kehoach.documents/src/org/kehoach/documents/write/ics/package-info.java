// SPDX-License-Identifier: EPL-2.0
/** Writes calendars (RFC 5545). */
package org.kehoach.documents.write.ics;
