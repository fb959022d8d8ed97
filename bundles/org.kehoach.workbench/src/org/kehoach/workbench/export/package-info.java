// SPDX-License-Identifier: EPL-2.0
/** File &gt; Export: what the engine makes of plans, chosen on one page, made in the background, told in one dialog. */
package org.kehoach.workbench.export;
