// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.BalancedLines;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.Source;
import org.kehoach.model.Appendix;
import org.kehoach.model.PlanPackage.Literals;

/**
 * The pages of an appendix: label, title in capitals, the line that names its document,
 * a short line, the table and "./." (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 2.1). They
 * are landscape where the table does not fit otherwise (Phụ lục I, Mục I.2).
 */
final class AppendixSection {
	/** Up to so many columns a table reads well on a page in portrait. */
	private static final int MOST_PORTRAIT_COLUMNS = 4;
	private static final int RULE_AFTER = 160;

	private AppendixSection() {
	}

	/** @param appendix what the table is made of */
	static Section of(AppendixTable table, String attachment, Appendix appendix) {
		PageSetup page = table.columns().size() <= MOST_PORTRAIT_COLUMNS ? PageSetup.A4_PORTRAIT : PageSetup.A4_LANDSCAPE;
		int room = page.textWidth() - PageSetup.twips(20);
		List<Block> blocks = new ArrayList<>();
		blocks.add(TextBlock.of(DecreeStyle.APPENDIX_LABEL, table.heading().label()).from(Source.of(appendix)));
		String title = BalancedLines.of(table.heading().title(), DecreeStyle.APPENDIX_TITLE, room);
		if (!title.isBlank()) {
			blocks.add(TextBlock.of(DecreeStyle.APPENDIX_TITLE, title).from(Source.of(appendix, Literals.APPENDIX__TITLE)));
		}
		String line = BalancedLines.of(attachment, DecreeStyle.APPENDIX_ATTACHMENT, room);
		blocks.add(TextBlock.of(DecreeStyle.APPENDIX_ATTACHMENT, line));
		blocks.add(HeadingBlocks.rule(line, DecreeStyle.APPENDIX_ATTACHMENT, RULE_AFTER));
		blocks.add(new TableBlock(table));
		blocks.add(TextBlock.of(DecreeStyle.CLOSING, table.heading().closing()));
		return new Section(page, blocks);
	}
}
