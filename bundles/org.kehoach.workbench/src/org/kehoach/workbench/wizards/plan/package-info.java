// SPDX-License-Identifier: EPL-2.0
/** File &gt; New &gt; "Kế hoạch từ kế hoạch cấp trên": parent, agency and period, file; the engine makes the text. */
package org.kehoach.workbench.wizards.plan;
