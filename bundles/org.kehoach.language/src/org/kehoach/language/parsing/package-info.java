// SPDX-License-Identifier: EPL-2.0
/**
 * Reads plans that are not sound: one mistake gives one message, and everything else of the file is in the model. A sound
 * file goes through the generated parser alone.
 */
package org.kehoach.language.parsing;
