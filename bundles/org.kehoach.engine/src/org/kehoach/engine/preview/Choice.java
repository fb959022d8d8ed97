// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.preview;

/**
 * What of a plan file can be looked at: a plan's whole document, or one of its appendices.
 *
 * @param plan name of the plan, never null
 * @param planTitle never null, may be empty
 * @param appendix name of the appendix; empty for the whole document
 * @param label "Phụ lục", "Phụ lục I"; empty for the whole document
 * @param title of the appendix in one line; empty for the whole document
 */
public record Choice(String plan, String planTitle, String appendix, String label, String title) {

	/** Whether it is a plan's whole document. */
	public boolean whole() {
		return appendix.isEmpty();
	}

	/** Whether another choice means the same thing, whatever that is called now. */
	public boolean same(Choice other) {
		return other != null && plan.equals(other.plan) && appendix.equals(other.appendix);
	}
}
