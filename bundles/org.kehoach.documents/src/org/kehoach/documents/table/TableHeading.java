// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.Objects;

/**
 * What stands above and below an appendix table (Nghị định 30/2020/NĐ-CP, Phụ
 * lục I, form of appendices). Parts that are empty are left out. A line feed
 * inside a part begins a new line.
 *
 * @param label
 *            "Phụ lục", or "Phụ lục I" when there are several; empty for a list that is no appendix; never null
 * @param title
 *            the title as printed, in capitals; never null
 * @param attachment
 *            the line in brackets that tells which document the appendix belongs
 *            to; never null
 * @param closing
 *            the mark that ends the appendix, "./."; never null
 */
public record TableHeading(String label, String title, String attachment, String closing) {

	public TableHeading {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(attachment, "attachment");
		Objects.requireNonNull(closing, "closing");
	}
}
