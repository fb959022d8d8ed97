// SPDX-License-Identifier: EPL-2.0
/** Pages: escaped markup, the frame that all pages share, and the folder that they are written to. */
package org.kehoach.site.html;
