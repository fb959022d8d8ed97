// SPDX-License-Identifier: EPL-2.0
/**
 * Which obligations of the plans above are taken over, which are left out with a reason and which are missing; where what is
 * taken over falls short. Who is obliged is decided as by rule KH504.
 */
package org.kehoach.trace.coverage;
