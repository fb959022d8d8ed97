// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

/**
 * A unit that has something to do.
 *
 * @param name in the registry, with that of the registry, as {@link TaskListRequest#units} understands it
 * @param title as people call it, with that of the agency it belongs to
 * @param tasks how many tasks, reports and reviews it leads or takes part in
 */
public record BusyUnit(String name, String title, int tasks) {
}
