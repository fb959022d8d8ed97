// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import org.kehoach.engine.trace.TraceDocument;

/**
 * What tracing found.
 *
 * @param checked what was found in the files; the document says what can be read, also of plans with errors
 * @param document what was asked for
 */
public record Traced<D extends TraceDocument>(CheckResult checked, D document) {
}
