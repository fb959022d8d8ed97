// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.document;

/** What stands on the pages of a section, one below the other. */
public sealed interface Block permits TextBlock, RuleLine, SideBySide, TableBlock {
}
