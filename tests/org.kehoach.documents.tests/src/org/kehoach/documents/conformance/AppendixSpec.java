// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

/** An appendix of a Word file under test, right to begin with. */
final class AppendixSpec {
	Para note;
	final Para label;
	final Para title = new Para("DANH MỤC NHIỆM VỤ", 14).bold().centred();
	final Para attachment = new Para("(Kèm theo Kế hoạch số 05/KH-SCT ngày 05 tháng 02 năm 2025 của Sở Công Thương)", 14).italic().centred();
	final Para closing = new Para("./.", 14);
	final PageSpec page = new PageSpec().landscape();
	int tableWidth = page.textWidth();

	AppendixSpec(String label) {
		this.label = new Para(label, 14).bold().centred();
	}

	String xml() {
		String table = Letter.table(Letter.row(Letter.cell(tableWidth / 2, new Para("Nhiệm vụ", 12)), Letter.cell(tableWidth / 2, new Para("Chủ trì", 12))),
				tableWidth / 2, tableWidth / 2);
		return (note == null ? "" : note.xml()) + xml(label) + xml(title) + xml(attachment) + table + xml(closing);
	}

	private static String xml(Para paragraph) {
		return paragraph.text.isEmpty() ? "" : paragraph.xml();
	}
}
