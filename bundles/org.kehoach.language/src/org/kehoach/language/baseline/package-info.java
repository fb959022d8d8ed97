// SPDX-License-Identifier: EPL-2.0
/** Accepted links, as the editor and the rules see them: the file beside the plans, and what targets say now. */
package org.kehoach.language.baseline;
