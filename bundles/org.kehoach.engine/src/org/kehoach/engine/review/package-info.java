// SPDX-License-Identifier: EPL-2.0
/** What a reviewer looks at, as tables whose lines lead to their place in the text. They can be shown, grouped and exported alike. */
package org.kehoach.engine.review;
