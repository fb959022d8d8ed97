// SPDX-License-Identifier: EPL-2.0
/** The kinds of pages, one class each. */
package org.kehoach.site.page;
