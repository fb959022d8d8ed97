// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.time.LocalDate;

import org.kehoach.model.AdministrativeLevel;

/**
 * A target and the day on which it is to be reached.
 *
 * @param day the milestone, else that of the goal around, else the end of the plan's period; null if none is known
 * @param level of the administration that it concerns; never null
 * @param figure null only in a file with a syntax error
 * @param wording as the author wrote the value; null if it leaves out the name of a document, and in values that are only compared
 */
public record DatedTarget(LocalDate day, AdministrativeLevel level, TargetFigure figure, String wording) {
}
