// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.SampleDocuments;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;

/** Documents with all components, small enough to be read. */
final class Letters {

	private Letters() {
	}

	/** A plan of its own with number, date, bases, recipients and signature, and so many appendices. */
	static AdministrativeDocument plan(int appendices) {
		List<Block> blocks = new ArrayList<>(head("05/KH-SCT"));
		blocks.addAll(title("KẾ HOẠCH", "Cải cách hành chính năm 2026\ncủa Sở Công Thương", ""));
		blocks.add(TextBlock.of(DecreeStyle.BASIS, "Căn cứ Nghị quyết số 76/NQ-CP;"));
		blocks.add(TextBlock.of(DecreeStyle.BASIS, "Căn cứ Kế hoạch số 494/KH-UBND."));
		blocks.addAll(body());
		blocks.add(signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));
		return document(new Section(PageSetup.A4_PORTRAIT, blocks), null, appendices);
	}

	/** A decision and the plan that it issues. */
	static AdministrativeDocument decision(int appendices) {
		List<Block> decision = new ArrayList<>(head("510/QĐ-UBND"));
		decision.addAll(title("QUYẾT ĐỊNH", "Ban hành Kế hoạch cải cách hành chính", ""));
		decision.add(TextBlock.of(DecreeStyle.DECIDING_POST, "CHỦ TỊCH ỦY BAN NHÂN DÂN"));
		decision.add(TextBlock.of(DecreeStyle.BASIS, "Căn cứ Luật Tổ chức chính quyền địa phương."));
		decision.add(TextBlock.of(DecreeStyle.ENACTING, "QUYẾT ĐỊNH:"));
		decision.add(new TextBlock(DecreeStyle.ARTICLE,
				List.of(new Run("Điều 1.", Run.Emphasis.BOLD), Run.of(" Ban hành kèm theo Quyết định này Kế hoạch./.")), false));
		decision.add(signature("CHỦ TỊCH"));
		List<Block> plan = new ArrayList<>(title("KẾ HOẠCH", "Cải cách hành chính năm 2026", "(Kèm theo Quyết định số 510/QĐ-UBND)"));
		plan.addFirst(bodies());
		plan.addAll(body());
		return document(new Section(PageSetup.A4_PORTRAIT, decision), new Section(PageSetup.A4_PORTRAIT, plan), appendices);
	}

	private static AdministrativeDocument document(Section first, Section second, int appendices) {
		List<Section> sections = new ArrayList<>(second == null ? List.of(first) : List.of(first, second));
		for (int i = 0; i < appendices; i++) {
			sections.add(SampleDocuments.table(SampleTables.department().rows()));
		}
		return new AdministrativeDocument(SampleTables.INFO, sections);
	}

	private static SideBySide bodies() {
		return new SideBySide(4000, 5354, List.of(new SideBySide.Row(
				List.of(TextBlock.of(DecreeStyle.SUPERIOR_BODY, "UBND TỈNH QUẢNG TRỊ"), TextBlock.of(DecreeStyle.ISSUING_BODY, "SỞ CÔNG THƯƠNG"),
						new RuleLine(800, 0)),
				List.of(TextBlock.of(DecreeStyle.NATIONAL_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
						TextBlock.of(DecreeStyle.MOTTO, "Độc lập - Tự do - Hạnh phúc"), new RuleLine(3000, 0)))));
	}

	private static List<Block> head(String number) {
		SideBySide bodies = bodies();
		List<SideBySide.Row> rows = new ArrayList<>(bodies.rows());
		rows.add(new SideBySide.Row(List.of(TextBlock.of(DecreeStyle.NUMBER_SYMBOL, "Số: " + number)),
				List.of(TextBlock.of(DecreeStyle.PLACE_DATE, "Quảng Trị, ngày 05 tháng 01 năm 2026"))));
		return List.of(new SideBySide(bodies.left(), bodies.right(), rows));
	}

	private static List<Block> title(String type, String subject, String attached) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(TextBlock.of(DecreeStyle.TYPE_WORD, type));
		blocks.add(TextBlock.of(DecreeStyle.SUBJECT, subject));
		if (!attached.isEmpty()) {
			blocks.add(TextBlock.of(DecreeStyle.ATTACHED_TO, attached));
		}
		blocks.add(new RuleLine(1500, 120));
		return blocks;
	}

	private static List<Block> body() {
		return List.of(TextBlock.of(DecreeStyle.PART, "I. MỤC ĐÍCH, YÊU CẦU"), TextBlock.of(DecreeStyle.CLAUSE, "1. Mục đích"),
				TextBlock.of(DecreeStyle.DASH, "- Nâng cao chất lượng phục vụ."),
				new TextBlock(DecreeStyle.BODY, List.of(Run.of("Kết quả là cụ thể "), new Run("(Văn phòng chủ trì).", Run.Emphasis.ITALIC)), false),
				TextBlock.of(DecreeStyle.SPACE, ""));
	}

	private static SideBySide signature(String... posts) {
		List<Block> right = new ArrayList<>();
		for (String post : posts) {
			right.add(TextBlock.of(DecreeStyle.SIGNING_POST, post));
		}
		right.add(TextBlock.of(DecreeStyle.SIGNATURE_SPACE, ""));
		right.add(TextBlock.of(DecreeStyle.SIGNER, "Nguyễn Văn An"));
		return new SideBySide(4354, 5000, List.of(new SideBySide.Row(List.of(TextBlock.of(DecreeStyle.RECIPIENTS_WORD, "Nơi nhận:"),
				TextBlock.of(DecreeStyle.RECIPIENT, "- UBND tỉnh (b/c);"), TextBlock.of(DecreeStyle.RECIPIENT, "- Lưu: VT.")), right)));
	}
}
