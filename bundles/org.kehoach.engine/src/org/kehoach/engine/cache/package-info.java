// SPDX-License-Identifier: EPL-2.0
/**
 * Remembers what came out of plan files until their texts, or this program, change. What is remembered can be thrown away at
 * any time; what cannot be read is made anew. The format is this package's own, never Java's serialisation.
 */
package org.kehoach.engine.cache;
