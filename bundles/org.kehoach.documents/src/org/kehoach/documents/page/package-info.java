// SPDX-License-Identifier: EPL-2.0
/** Documents laid out on pages, ready to be drawn: what stands where, and what it comes from. */
package org.kehoach.documents.page;
