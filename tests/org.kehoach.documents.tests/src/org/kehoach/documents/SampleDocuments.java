// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.Row;

/** Documents that several tests use. */
public final class SampleDocuments {

	private SampleDocuments() {
	}

	/** Two sections: a head, paragraphs and a signature, and a landscape one with a table of nine columns. */
	public static AdministrativeDocument plan(String... paragraphs) {
		List<Block> text = new ArrayList<>();
		text.add(new SideBySide(4000, 5354, List.of(new SideBySide.Row(
				List.of(TextBlock.of(DecreeStyle.ISSUING_BODY, "SỞ CÔNG THƯƠNG"), new RuleLine(800, 0)),
				List.of(TextBlock.of(DecreeStyle.NATIONAL_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
						TextBlock.of(DecreeStyle.MOTTO, "Độc lập - Tự do - Hạnh phúc"), new RuleLine(3000, 0))))));
		text.add(TextBlock.of(DecreeStyle.TYPE_WORD, "KẾ HOẠCH"));
		text.add(TextBlock.of(DecreeStyle.SUBJECT, "Cải cách hành chính\ncủa Sở Công Thương"));
		text.add(new RuleLine(1500, 120));
		text.add(TextBlock.of(DecreeStyle.PART, "I. MỤC ĐÍCH, YÊU CẦU"));
		for (String paragraph : paragraphs) {
			text.add(TextBlock.of(DecreeStyle.BODY, paragraph));
		}
		text.add(new TextBlock(DecreeStyle.ARTICLE,
				List.of(new Run("Điều 1.", Run.Emphasis.BOLD), Run.of(" Ban hành Kế hoạch"), new Run(" (mới)", Run.Emphasis.ITALIC)), true));
		text.add(new SideBySide(4354, 5000, List.of(new SideBySide.Row(
				List.of(TextBlock.of(DecreeStyle.RECIPIENTS_WORD, "Nơi nhận:"), TextBlock.of(DecreeStyle.RECIPIENT, "- Lưu: VT.")),
				List.of(TextBlock.of(DecreeStyle.SIGNING_POST, "GIÁM ĐỐC"))))));
		return new AdministrativeDocument(SampleTables.INFO,
				List.of(new Section(PageSetup.A4_PORTRAIT, text), table(SampleTables.department().rows())));
	}

	/** A landscape section with a table of nine columns. */
	public static Section table(List<Row> rows) {
		AppendixTable table = new AppendixTable(SampleTables.INFO, SampleTables.HEADING, SampleTables.NINE, rows);
		return new Section(PageSetup.A4_LANDSCAPE, List.of(TextBlock.of(DecreeStyle.APPENDIX_LABEL, "Phụ lục"),
				TextBlock.of(DecreeStyle.APPENDIX_TITLE, "DANH MỤC NHIỆM VỤ"), new TableBlock(table), TextBlock.of(DecreeStyle.CLOSING, "./.")));
	}
}
