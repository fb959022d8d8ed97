// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.write.CleanTable;
import org.kehoach.documents.write.LayoutNotices;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.TableWriter;
import org.kehoach.documents.write.WriteReport;

/**
 * Writes an appendix table as a Word document: one landscape section with the
 * heading, the table and the closing mark.
 */
public final class DocxTableWriter implements TableWriter {

	@Override
	public String extension() {
		return "docx";
	}

	@Override
	public WriteReport write(AppendixTable source, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		AppendixTable table = CleanTable.of(source, notices);
		PageSetup page = PageSetup.A4_LANDSCAPE;
		TableLayout layout = TableLayout.of(table, page);
		LayoutNotices.collect(table, layout, notices);
		DocxHeading heading = new DocxHeading(table.heading(), page);
		new DocxPackage(table.info(), DecreeStyle.OF_APPENDICES, layout.sizePt()).write(xml -> {
			heading.writeAbove(xml);
			new DocxTable(table, layout, page, heading.closes()).write(xml);
			heading.writeBelow(xml);
			DocxSection.last(xml, page);
		}, out);
		out.flush();
		return new WriteReport(notices);
	}
}
