// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document that keeps every property of the decree, as an office writes it: no styles named after components. Tests break
 * it at one place.
 */
final class Letter {
	static final int LEFT = 3900;
	static final int RIGHT = 5154;
	private static final int MARGINS = 216;

	final Para nationalName = new Para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).bold().centred();
	final Para motto = new Para("Độc lập - Tự do - Hạnh phúc", 13).bold().centred();
	Para mottoRule = Para.rule(RIGHT - MARGINS, 3260);
	final Para superior = new Para("UBND TỈNH QUẢNG TRỊ", 12).centred();
	final Para issuer = new Para("SỞ CÔNG THƯƠNG", 12).bold().centred();
	Para issuerRule = Para.rule(LEFT - MARGINS, 950);
	final Para number = new Para("Số: 05/KH-SCT", 13).centred();
	final Para placeDate = new Para("Quảng Trị, ngày 05 tháng 02 năm 2025", 13).italic().centred();
	final Para typeWord = new Para("KẾ HOẠCH", 14).bold().centred();
	final Para subject = new Para("Cải cách hành chính nhà nước năm 2025", 14).bold().centred();
	final Para attachedTo = new Para("(Kèm theo Quyết định số 10/QĐ-SCT ngày 05 tháng 02 năm 2025 của Sở Công Thương)", 13).italic().centred();
	Para subjectRule;
	final List<Para> bases = new ArrayList<>();
	final List<Para> body = new ArrayList<>();
	final Para recipientsWord = new Para("Nơi nhận:", 12).bold().italic();
	final List<Para> recipients = new ArrayList<>(Arrays.asList(new Para("- UBND tỉnh (b/c);", 11), new Para("- Sở Nội vụ;", 11),
			new Para("- Lưu: VT, VP.", 11)));
	final List<Para> posts = new ArrayList<>(
			Arrays.asList(new Para("KT. GIÁM ĐỐC", 14).bold().centred(), new Para("PHÓ GIÁM ĐỐC", 14).bold().centred()));
	final Para signer = new Para("Nguyễn Văn An", 14).bold().centred();
	final PageSpec page = new PageSpec();
	final boolean attached;
	/** Puts an empty row above Quốc hiệu. */
	boolean rowAbove;
	/** A document that is attached to another one has neither; a test may put them in. */
	boolean numbered;
	boolean dateInRowBelow;
	boolean recipientsBelow;

	Letter(boolean attached) {
		this.attached = attached;
		this.numbered = !attached;
		subjectRule = Para.rule(page.textWidth(), 1900);
	}

	static Para text(String words) {
		return new Para(words, 14).body();
	}

	Letter withPlan() {
		bases.addAll(Arrays.asList(text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;").italic(),
				text("Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể.").italic()));
		body.addAll(Arrays.asList(text("I. MỤC ĐÍCH, YÊU CẦU").bold(), text("1. Mục đích").bold(),
				text("Nâng cao hiệu lực, hiệu quả của nền hành chính, nhiệm vụ tại Phụ lục I và Phụ lục II."), text("2. Bảo đảm tiến độ các nhiệm vụ."),
				text("II. NHIỆM VỤ").bold(), text("1. Cải cách thể chế").bold(), text("a) Rà soát văn bản;"), text("b) Kiểm tra văn bản;"),
				text("c) Xử lý văn bản;"), text("d) Theo dõi thi hành;"), text("đ) Phổ biến pháp luật;"), text("e) Báo cáo kết quả.")));
		return this;
	}

	Letter withDecision() {
		typeWord.text = "QUYẾT ĐỊNH";
		number.text = "Số: 10/QĐ-SCT";
		subject.text = "Ban hành Kế hoạch cải cách hành chính năm 2025";
		bases.addAll(Arrays.asList(text("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thủ tục hành chính;").italic(),
				text("Theo đề nghị của Chánh Văn phòng Sở.").italic()));
		Para one = text("Điều 1.").bold();
		one.plainTail = " Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.";
		Para two = text("Điều 2.").bold();
		two.plainTail = " Quyết định này có hiệu lực kể từ ngày ký.";
		body.addAll(Arrays.asList(one, two));
		return this;
	}

	Letter withChapters() {
		body.addAll(Arrays.asList(new Para("Chương I", 14).bold().centred(), new Para("QUY ĐỊNH CHUNG", 14).bold().centred(),
				new Para("Mục 1", 14).bold().centred(), new Para("PHẠM VI", 14).bold().centred(), text("Kế hoạch này áp dụng cho các phòng thuộc Sở."),
				text("Các đơn vị sự nghiệp thực hiện theo.")));
		return this;
	}

	String xml() {
		StringBuilder xml = new StringBuilder(head());
		add(xml, typeWord);
		add(xml, subject);
		if (attached) {
			add(xml, attachedTo);
		} else {
			add(xml, subjectRule);
		}
		bases.forEach(basis -> add(xml, basis));
		body.forEach(paragraph -> add(xml, paragraph));
		return xml.append(signature()).toString();
	}

	/** Null: left out. */
	private static void add(StringBuilder xml, Para paragraph) {
		xml.append(paragraph == null ? "" : paragraph.xml());
	}

	private String head() {
		String left = cell(LEFT, superior, issuer, issuerRule);
		String right = cell(RIGHT, nationalName, motto, mottoRule);
		String rows = (rowAbove ? row(cell(LEFT), cell(RIGHT)) : "") + row(left, right);
		if (numbered) {
			rows += dateInRowBelow ? row(cell(LEFT, number), cell(RIGHT)) + row(cell(LEFT), cell(RIGHT, placeDate))
					: row(cell(LEFT, number), cell(RIGHT, placeDate));
		}
		return table(rows, LEFT, RIGHT);
	}

	private String signature() {
		List<Para> left = new ArrayList<>(List.of(recipientsWord));
		left.addAll(recipients);
		List<Para> right = new ArrayList<>(posts);
		right.add(signer);
		Para[] names = right.toArray(new Para[0]);
		Para[] list = left.toArray(new Para[0]);
		return table(recipientsBelow ? row(cell(LEFT), cell(RIGHT, names)) + row(cell(LEFT, list), cell(RIGHT)) : row(cell(LEFT, list), cell(RIGHT, names)),
				LEFT, RIGHT);
	}

	static String cell(int width, Para... paragraphs) {
		StringBuilder xml = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
		boolean any = false;
		for (Para paragraph : paragraphs) {
			if (paragraph != null && !(paragraph.text.isEmpty() && !paragraph.border)) {
				xml.append(paragraph.xml());
				any = true;
			}
		}
		return xml.append(any ? "" : "<w:p/>").append("</w:tc>").toString();
	}

	static String row(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	static String table(String rows, int... widths) {
		StringBuilder grid = new StringBuilder();
		for (int width : widths) {
			grid.append("<w:gridCol w:w=\"" + width + "\"/>");
		}
		return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows + "</w:tbl>";
	}
}
