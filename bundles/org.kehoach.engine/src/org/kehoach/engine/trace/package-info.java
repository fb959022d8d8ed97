// SPDX-License-Identifier: EPL-2.0
/**
 * What tracing found out, as documents for readers and other programs: records of names, words and figures, which are the JSON
 * of {@code docs/schema/kehoach-trace.schema.json} as they stand.
 */
package org.kehoach.engine.trace;
