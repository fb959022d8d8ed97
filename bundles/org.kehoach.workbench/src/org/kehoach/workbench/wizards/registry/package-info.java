// SPDX-License-Identifier: EPL-2.0
/** File &gt; New &gt; "Danh mục": a registry of one agency and its divisions. */
package org.kehoach.workbench.wizards.registry;
