// SPDX-License-Identifier: EPL-2.0
/** Plans for other programs: JSON for everyone, XMI for tools that know EMF. */
package org.kehoach.exchange;
