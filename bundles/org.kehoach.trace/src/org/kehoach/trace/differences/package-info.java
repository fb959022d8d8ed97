// SPDX-License-Identifier: EPL-2.0
/**
 * What two versions of plans say differently: plans, items, targets, times, units and links. Meaning is compared, not text;
 * things that took another name or place are followed.
 */
package org.kehoach.trace.differences;
