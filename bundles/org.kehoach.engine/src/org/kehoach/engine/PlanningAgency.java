// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

/**
 * An agency that a new plan can be for.
 *
 * @param name with those of the registry and the agencies around: {@code QuangTri.SoNoiVu}
 * @param title as the registry has it
 * @param above title of the agency above; empty if unknown
 * @param obliging how many goals, indicators and tasks of the chosen plans above it has to take over
 * @param shared in how many tasks of others it takes part
 */
public record PlanningAgency(String name, String title, String above, int obliging, int shared) {
}
