// SPDX-License-Identifier: EPL-2.0
/** Text: cleaning, Vietnamese capitals, Roman numerals, widths, messages. */
package org.kehoach.documents.text;
