// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.BalancedLines;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.write.DocumentWriter;
import org.kehoach.documents.write.WriteReport;

/**
 * Writes a list as a document of landscape pages in any format of whole documents.
 *
 * @param writer
 *            never null
 */
public record DocumentTaskListWriter(DocumentWriter writer) implements TaskListWriter {

	@Override
	public String extension() {
		return writer.extension();
	}

	@Override
	public WriteReport write(TaskList list, OutputStream out) throws IOException {
		AppendixTable table = TaskTable.grouped(list);
		PageSetup page = PageSetup.A4_LANDSCAPE;
		int room = page.textWidth() - PageSetup.twips(20);
		Section section = new Section(page, List.of(
				TextBlock.of(DecreeStyle.LIST_TITLE, table.heading().title()),
				TextBlock.of(DecreeStyle.APPENDIX_ATTACHMENT,
						BalancedLines.of(table.heading().attachment(), DecreeStyle.APPENDIX_ATTACHMENT, room)),
				TextBlock.of(DecreeStyle.APPENDIX_RULE, ""), new TableBlock(table)));
		return writer.write(new AdministrativeDocument(list.info(), List.of(section)), out);
	}
}
