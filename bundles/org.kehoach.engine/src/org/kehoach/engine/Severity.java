// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

/** How much a finding matters; errors keep a plan's tables from being written. */
public enum Severity {
	ERROR, WARNING, INFO
}
