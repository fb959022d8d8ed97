// SPDX-License-Identifier: EPL-2.0
/** Choosing the Word file of an office that documents are made in. */
package org.kehoach.workbench.template;
