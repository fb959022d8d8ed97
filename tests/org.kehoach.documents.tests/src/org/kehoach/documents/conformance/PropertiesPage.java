// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.util.Locale;

import org.kehoach.documents.conformance.measure.PropertyInfo;

/** The page of the manual that lists all properties. */
final class PropertiesPage {

	private PropertiesPage() {
	}

	static String in(Locale language) {
		boolean english = language.getLanguage().equals("en");
		StringBuilder page = new StringBuilder(english ? ENGLISH : VIETNAMESE);
		for (PropertyInfo property : PropertyCatalog.describe(language)) {
			page.append("| " + property.code() + " | " + property.title() + " | " + property.wanted() + " | " + property.source() + " |\n");
		}
		return page.toString();
	}

	private static final String VIETNAMESE = """
			# Các thuộc tính thể thức được đo

			`kehoach conform TỆP.docx` đo các thuộc tính dưới đây của một tệp Word và so với Nghị định 30/2020/NĐ-CP. Mỗi thuộc tính có
			bốn kết quả: *đạt*; *lệch*, kèm giá trị đo được, giá trị cần có và chỗ lệch; *để trống*, khi có chỗ cho thành phần đó nhưng
			chưa điền: chưa có số, dấu chấm thay cho tên; *không có để đo*, khi tệp không có thành phần đó. Điều không đo được thì không
			bao giờ được coi là đạt. Mã kết thúc là 1 nếu có chỗ lệch, 3 nếu chỉ còn chỗ trống.

			Các thành phần được nhận ra theo tên kiểu (style) đặt theo thành phần thể thức, như «Quốc hiệu», «Trích yếu»; nếu tệp không
			có các kiểu đó thì theo câu chữ và vị trí. Định dạng được tính như Word hiển thị: mặc định của tệp, kiểu và kiểu gốc, danh
			sách đánh số, kiểu bảng, định dạng trực tiếp. Chưa xét: định dạng riêng cho dòng đầu, dải màu của kiểu bảng, khung chữ (text
			box) trong thân văn bản, chữ ký số và hình ảnh con dấu. Độ dài đường kẻ so với dòng chữ được tính theo bề rộng chữ Times New
			Roman. Trang này được tạo từ cùng các câu mà chương trình in ra.

			| Mã | Thuộc tính | Cần có | Nguồn |
			|---|---|---|---|
			""";

	private static final String ENGLISH = """
			# The measured properties of official documents

			`kehoach conform FILE.docx` measures the properties below in a Word file and compares them with Nghị định 30/2020/NĐ-CP. Each
			has one of four outcomes: *kept*; *deviates*, with the value found, the value wanted and the places; *left blank* if the place
			for it is there but is still to be filled in: no number yet, dots for a name; *not found* if the file has no such component.
			What could not be measured never counts as kept. The exit status is 1 if something deviates, 3 if there are only blanks.

			Components are recognised by styles that are named after them, such as «Quốc hiệu» or «Trích yếu»; in a file without such
			styles, by words and position. Formatting is computed as Word shows it: defaults of the file, styles and what they are based
			on, numbered lists, table styles, direct formatting. Not looked at: special formats of first rows and bands in table styles,
			text boxes in the body, digital signatures and pictures of seals. Lengths of lines are compared with the text by the widths of
			Times New Roman. This page is made of the same sentences that the program prints.

			| Code | Property | Wanted | Source |
			|---|---|---|---|
			""";
}
