// SPDX-License-Identifier: EPL-2.0
/** Tables of findings and figures for a person: aligned text, a page, a sheet. What is in them is made elsewhere. */
package org.kehoach.engine.report;
