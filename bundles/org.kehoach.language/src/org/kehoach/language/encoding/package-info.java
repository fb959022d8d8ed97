// SPDX-License-Identifier: EPL-2.0
/** Vietnamese from before Unicode: how such text is recognised, and its letters today. */
package org.kehoach.language.encoding;
