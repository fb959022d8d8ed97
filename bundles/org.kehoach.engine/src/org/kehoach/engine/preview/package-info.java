// SPDX-License-Identifier: EPL-2.0
/** What a plan will look like on paper while it is being written, and which text each part of it comes from. */
package org.kehoach.engine.preview;
