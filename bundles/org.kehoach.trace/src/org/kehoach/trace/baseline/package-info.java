// SPDX-License-Identifier: EPL-2.0
/**
 * What the links of plans pointed to when somebody last looked: a sorted text file beside the plans. A link whose target says
 * something else now is suspect until it is accepted.
 */
package org.kehoach.trace.baseline;
