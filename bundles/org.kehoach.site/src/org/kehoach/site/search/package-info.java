// SPDX-License-Identifier: EPL-2.0
/** The index that the search page reads: words without accents, in files that are small enough to load on demand. */
package org.kehoach.site.search;
