// SPDX-License-Identifier: EPL-2.0
/**
 * The facts of many files as one graph: plans, items and units by number, links and back links in arrays, built once. Nothing
 * here recurses, and circles do no harm.
 */
package org.kehoach.trace.graph;
