// SPDX-License-Identifier: EPL-2.0
/** Writes the whole site, plan by plan. */
package org.kehoach.site.write;
