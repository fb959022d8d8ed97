// SPDX-License-Identifier: EPL-2.0
/**
 * Texts to start from: a new plan with what the plans above oblige an agency to do, a registry, a table layout. What the author
 * has to word stands in square brackets, which rule KH807 reports.
 */
package org.kehoach.language.skeleton;
