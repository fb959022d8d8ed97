// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.kehoach.documents.conformance.BrokenTest.Broken;
import org.kehoach.documents.conformance.BrokenTest.Kind;

/** One way, or more, to break every property and nothing else. */
final class BrokenFiles {
	private static final int FAR = 400;

	private final List<Broken> all = new ArrayList<>();

	private BrokenFiles() {
		page();
		letters();
		pageNumbers();
		head();
		issuer();
		number();
		placeAndDate();
		title();
		bases();
		body();
		headings();
		signature();
		recipients();
		appendixHead();
		appendixPages();
	}

	static List<Broken> all() {
		return List.copyOf(new BrokenFiles().all);
	}

	private void plan(String code, Consumer<Sample> change) {
		all.add(new Broken("ND30-" + code, Kind.PLAN, change));
	}

	private void letter(String code, Consumer<Letter> change) {
		plan(code, sample -> change.accept(sample.letter()));
	}

	private void decision(String code, Consumer<Sample> change) {
		all.add(new Broken("ND30-" + code, Kind.DECISION, change));
	}

	private void attached(String code, Consumer<Letter> change) {
		decision(code, sample -> change.accept(sample.attached()));
	}

	private void appendix(String code, Consumer<AppendixSpec> change) {
		plan(code, sample -> change.accept(sample.first()));
	}

	private void alone(String code, Consumer<AppendixSpec> change) {
		all.add(new Broken("ND30-" + code, Kind.APPENDIX, sample -> change.accept(sample.first())));
	}

	private void page() {
		letter("101", letter -> letter.page.height = 15840);
		appendix("101", appendix -> appendix.page.height = 11700);
		decision("102", BrokenFiles::turnTextRound);
		letter("103", letter -> letter.page.top = 1440);
		letter("104", letter -> letter.page.bottom = 1100);
		letter("105", letter -> letter.page.left = 1650);
		letter("105", letter -> letter.page.left = 2000);
		letter("106", letter -> letter.page.right = 1150);
		appendix("107", appendix -> appendix.tableWidth += FAR);
	}

	/** Puts a landscape section of text alone into the decision. */
	private static void turnTextRound(Sample sample) {
		Letter letter = sample.letter();
		Para before = Letter.text("Quyết định này được gửi đến các đơn vị.");
		before.section = letter.page.xml();
		PageSpec wide = new PageSpec().landscape();
		wide.start = null;
		Para text = Letter.text("Các đơn vị thực hiện theo Kế hoạch này.");
		text.section = wide.xml();
		letter.body.add(before);
		letter.body.add(text);
		letter.page.start = null;
	}

	private void letters() {
		plan("111", sample -> sample.text("a)").font = "Arial");
		plan("111", sample -> sample.pageNumber.font = ".VnTime");
		plan("112", sample -> sample.text("b)").colour = "FF0000");
		plan("113", sample -> sample.text("c)").text = Normalizer.normalize(sample.text("c)").text, Normalizer.Form.NFD));
		letter("901", letter -> letter.body.forEach(paragraph -> paragraph.language = "en-US"));
	}

	private void pageNumbers() {
		plan("121", sample -> {
			sample.letter().page.reference = "";
			for (int i = 0; i < 80; i++) {
				sample.letter().body.add(Letter.text("Các phòng, đơn vị thuộc Sở phối hợp thực hiện các nhiệm vụ được giao."));
			}
		});
		plan("122", sample -> {
			sample.letter().page.reference = "footer";
			sample.appendices.forEach(appendix -> appendix.page.reference = "footer");
		});
		plan("123", sample -> sample.pageNumber.alignment = "right");
		plan("124", sample -> sample.pageNumber.size = 12);
		plan("125", sample -> sample.pageNumber.italic = true);
		letter("126", letter -> letter.page.hideFirst = false);
		letter("127", letter -> letter.page.numbers = "upperRoman");
		plan("127", sample -> sample.pageNumber.text = " PAGE \\* roman ");
		letter("128", letter -> letter.page.start = 2);
	}

	private void head() {
		letter("201", letter -> letter.nationalName.text = "");
		letter("202", letter -> letter.nationalName.text = "Cộng hòa xã hội chủ nghĩa Việt Nam");
		letter("202", letter -> letter.nationalName.text = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM");
		letter("203", letter -> letter.nationalName.size = 14);
		letter("204", letter -> letter.nationalName.bold = false);
		letter("206", letter -> {
			letter.nationalName.left = 567;
		});
		letter("211", letter -> {
			letter.motto.text = "";
			letter.mottoRule = null;
		});
		letter("212", letter -> letter.motto.text = "Độc lập – Tự do – Hạnh phúc");
		letter("213", letter -> letter.motto.size = 14.5);
		letter("214", letter -> letter.motto.italic = true);
		letter("215", letter -> letter.motto.alignment = "right");
		letter("216", letter -> letter.motto.before = 120);
		letter("216", letter -> letter.motto.line = 360);
		letter("217", letter -> letter.mottoRule = null);
		letter("218", letter -> letter.mottoRule = Para.rule(Letter.RIGHT, 1500));
		letter("205", letter -> letter.rowAbove = true);
	}

	private void issuer() {
		letter("221", letter -> {
			letter.issuer.text = "";
			letter.superior.text = "";
			letter.issuerRule = null;
		});
		letter("222", letter -> letter.superior.text = "UBND tỉnh Quảng Trị");
		letter("223", letter -> letter.superior.size = 14);
		letter("224", letter -> letter.superior.bold = true);
		letter("225", letter -> letter.issuer.text = "Sở CÔNG THƯƠNG");
		letter("226", letter -> letter.issuer.size = 11);
		letter("227", letter -> letter.issuer.italic = true);
		letter("228", letter -> letter.superior.alignment = "left");
		letter("229", letter -> letter.issuerRule = null);
		letter("230", letter -> letter.issuerRule = Para.rule(Letter.LEFT, 2000));
	}

	private void number() {
		letter("301", letter -> letter.number.text = "");
		letter("302", letter -> letter.number.text = "SỐ: 05/KH-SCT");
		letter("302", letter -> letter.number.text = "Số 05/KH-SCT");
		letter("303", letter -> letter.number.text = "Số: 5/KH-SCT");
		letter("304", letter -> letter.number.text = "Số: 05 /KH-SCT");
		letter("304", letter -> letter.number.text = "Số: 05/KH – SCT");
		letter("305", letter -> letter.number.text = "Số: 05/KH-Sct");
		letter("306", letter -> letter.number.text = "Số: 05/QĐ-SCT");
		letter("307", letter -> letter.number.size = 14);
		letter("308", letter -> letter.number.bold = true);
		letter("309", letter -> letter.number.alignment = "left");
		letter("310", letter -> letter.number.text = "Số: 05/KH-SCT-ABCDEFGHIJKLMNOPQRSTUVWXYZ");
	}

	private void placeAndDate() {
		letter("311", letter -> letter.placeDate.text = "");
		letter("312", letter -> letter.placeDate.text = "Quảng Trị ngày 05 tháng 02 năm 2025");
		letter("313", letter -> letter.placeDate.text = "Quảng Trị, ngày 5 tháng 02 năm 2025");
		letter("314", letter -> letter.placeDate.text = "Quảng Trị, ngày 05 tháng 2 năm 2025");
		letter("315", letter -> letter.placeDate.size = 12);
		letter("316", letter -> letter.placeDate.italic = false);
		letter("317", letter -> letter.dateInRowBelow = true);
		letter("317", letter -> letter.placeDate.before = FAR);
	}

	private void title() {
		letter("401", letter -> letter.typeWord.text = "LỊCH CÔNG TÁC");
		letter("402", letter -> letter.typeWord.text = "Kế hoạch");
		letter("403", letter -> letter.typeWord.size = 16);
		letter("404", letter -> letter.typeWord.bold = false);
		letter("405", letter -> letter.typeWord.alignment = "left");
		letter("411", letter -> {
			letter.subject.text = "";
			letter.subjectRule = null;
		});
		letter("412", letter -> letter.subject.text = "CẢI CÁCH HÀNH CHÍNH NĂM 2025");
		letter("413", letter -> letter.subject.size = 12);
		letter("414", letter -> letter.subject.bold = false);
		letter("415", letter -> letter.subject.alignment = "left");
		letter("416", letter -> letter.subjectRule = null);
		letter("417", letter -> letter.subjectRule = Para.rule(letter.page.textWidth(), 4500));
		letter("418", letter -> {
			letter.subject.text = "Cải cách hành chính nhà nước ".repeat(20);
			letter.subjectRule = Para.rule(letter.page.textWidth(), letter.page.textWidth() * 2 / 5);
		});
		letter("419", letter -> {
			letter.issuer.text = "SỞ CÔNG THƯƠNG VÀ CÁC ĐƠN VỊ ".repeat(8);
			letter.issuerRule = Para.rule(Letter.LEFT, Letter.LEFT * 2 / 5);
		});
		attached("421", letter -> letter.numbered = true);
		attached("422", letter -> letter.attachedTo.text = "(Ban hành kèm theo Quyết định số 10/QĐ-SCT của Sở Công Thương)");
		attached("423", letter -> letter.attachedTo.italic = false);
		attached("424", letter -> letter.attachedTo.size = 12);
		attached("425", letter -> letter.attachedTo.alignment = "both");
	}

	private void bases() {
		letter("431", letter -> letter.bases.getFirst().size = 12);
		letter("432", letter -> letter.bases.getFirst().italic = false);
		letter("433", letter -> letter.bases.getFirst().text = "Căn cứ Luật Ngân sách; Căn cứ Luật Tổ chức chính quyền địa phương;");
		letter("434", letter -> letter.bases.getFirst().text = "Căn cứ Luật Tổ chức chính quyền địa phương.");
		letter("434", letter -> letter.bases.getLast().text = letter.bases.getLast().text.replaceAll("\\.$", ";"));
		letter("435", letter -> letter.bases.getLast().text = "Căn cứ Nghị quyết số 76/NQ-CP của Chính phủ.");
		letter("435", letter -> letter.bases.getLast().text = "Căn cứ Thông tư số 56/2022/TT-BTC của Bộ trưởng Bộ Tài chính.");
		letter("435", letter -> letter.bases.getLast().text = "Căn cứ Chỉ thị số 23/CT-TTg của Thủ tướng Chính phủ.");
		letter("436", letter -> letter.bases.getFirst().text = "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;");
	}

	private void body() {
		plan("501", sample -> sample.text("a)").size = 12);
		plan("502", sample -> sample.text("a)").alignment = "left");
		plan("503", sample -> sample.text("a)").firstLine = 0);
		plan("503", sample -> sample.text("a)").left = 360);
		plan("504", sample -> sample.text("b)").before = 0);
		plan("505", sample -> sample.text("b)").line = 480);
		plan("505", sample -> sample.text("b)").line = 200);
	}

	private void headings() {
		decision("511", sample -> sample.text("Chương").text = "Chương 1");
		decision("512", sample -> sample.text("Chương").bold = false);
		decision("513", sample -> sample.text("Chương").alignment = "left");
		decision("514", sample -> sample.text("Chương").size = 15);
		decision("515", sample -> sample.text("Mục").text = "Mục I");
		decision("516", sample -> sample.text("Mục").italic = true);
		decision("517", sample -> sample.text("Mục").alignment = "left");
		decision("518", sample -> sample.text("Mục").size = 12);
		decision("519", sample -> sample.text("PHẠM VI").text = "Phạm vi");
		decision("520", sample -> sample.text("PHẠM VI").italic = true);
		plan("521", sample -> sample.text("II.").text = "II. Nhiệm vụ");
		plan("522", sample -> sample.text("II.").bold = false);
		plan("523", sample -> sample.text("II.").size = 15);
		plan("531", sample -> sample.text("1. Cải").italic = true);
		plan("532", sample -> sample.text("2. Bảo").bold = true);
		plan("533", sample -> sample.text("1. Cải").plainTail = ": Rà soát các văn bản của Sở");
		plan("541", sample -> sample.text("a)").bold = true);
		plan("542", sample -> sample.text("đ)").text = "f) Phổ biến pháp luật;");
		decision("551", sample -> sample.text("Điều 1").bold = false);
		decision("552", sample -> sample.text("Điều 1").firstLine = 0);
	}

	private void signature() {
		letter("601", letter -> {
			letter.posts.clear();
			letter.signer.text = "";
		});
		letter("602", letter -> letter.posts.getLast().text = "Phó Giám đốc");
		letter("603", letter -> letter.posts.getFirst().size = 12);
		letter("604", letter -> letter.posts.getFirst().bold = false);
		letter("605", letter -> letter.posts.getFirst().text = "KT GIÁM ĐỐC");
		letter("605", letter -> letter.posts.getFirst().text = "T/M ỦY BAN NHÂN DÂN");
		letter("606", letter -> letter.signer.size = 12);
		letter("607", letter -> letter.signer.bold = false);
		letter("608", letter -> letter.signer.text = "NGUYỄN VĂN AN");
		letter("609", letter -> letter.signer.text = "TS. Nguyễn Văn An");
		letter("610", letter -> letter.signer.alignment = "left");
	}

	private void recipients() {
		letter("621", letter -> {
			letter.recipientsWord.text = "";
			letter.recipients.clear();
		});
		letter("622", letter -> letter.recipientsWord.size = 13);
		letter("623", letter -> letter.recipientsWord.italic = false);
		letter("624", letter -> letter.recipientsWord.alignment = "center");
		letter("625", letter -> letter.recipientsBelow = true);
		letter("626", letter -> letter.recipients.getFirst().size = 12);
		letter("627", letter -> letter.recipients.getFirst().italic = true);
		letter("628", letter -> letter.recipients.getFirst().text = "+ UBND tỉnh (b/c);");
		letter("628", letter -> letter.recipients.getFirst().left = 360);
		letter("629", letter -> letter.recipients.getFirst().text = "- UBND tỉnh (b/c),");
		letter("630", letter -> letter.recipients.getLast().text = "- Lưu VP.");
	}

	private void appendixHead() {
		appendix("701", appendix -> appendix.label.alignment = "right");
		appendix("702", appendix -> appendix.label.text = "PHỤ LỤC I");
		appendix("703", appendix -> appendix.label.size = 13);
		appendix("704", appendix -> appendix.label.bold = false);
		plan("705", sample -> {
			sample.first().label.text = "Phụ lục 1";
			sample.text("Nâng cao").text = "Nâng cao hiệu quả, nhiệm vụ tại Phụ lục 1 và Phụ lục II kèm theo.";
		});
		appendix("706", appendix -> appendix.title.text = "");
		appendix("707", appendix -> appendix.title.text = "Danh mục nhiệm vụ");
		appendix("708", appendix -> appendix.title.size = 12);
		appendix("709", appendix -> appendix.title.bold = false);
		appendix("710", appendix -> appendix.title.alignment = "left");
		appendix("711", appendix -> appendix.attachment.text = "");
		appendix("712", appendix -> appendix.attachment.text = "(Ban hành kèm theo Kế hoạch số 05/KH-SCT)");
		appendix("713", appendix -> appendix.attachment.italic = false);
		appendix("714", appendix -> appendix.attachment.size = 12);
		appendix("715", appendix -> appendix.attachment.alignment = "both");
	}

	private void appendixPages() {
		appendix("716", appendix -> appendix.page.start = null);
		plan("717", sample -> sample.text("Nâng cao").text = "Nâng cao hiệu quả, nhiệm vụ tại Phụ lục I kèm theo.");
		appendix("718", appendix -> appendix.closing.text = "");
		alone("719", appendix -> appendix.note.size = 12);
		alone("720", appendix -> appendix.note.bold = true);
		alone("721", appendix -> appendix.note.alignment = "center");
	}
}
