// SPDX-License-Identifier: EPL-2.0
/** Pictures of graphs: what is in them, their layout by ELK, and their drawing as SVG. */
package org.kehoach.site.picture;
