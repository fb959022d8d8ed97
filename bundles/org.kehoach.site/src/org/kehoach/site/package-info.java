// SPDX-License-Identifier: EPL-2.0
/** The traceability site: a folder of pages about plans and what they take over from each other. */
package org.kehoach.site;
