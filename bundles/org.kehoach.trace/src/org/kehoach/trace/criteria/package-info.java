// SPDX-License-Identifier: EPL-2.0
/** What a reviewer's checklist asks of a plan, from the criteria of the PAR Index (Decision 876/QĐ-BNV) about the plan itself. */
package org.kehoach.trace.criteria;
