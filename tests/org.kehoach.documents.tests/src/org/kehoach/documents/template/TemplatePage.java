// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.Locale;

/** The page of the manual on office templates. */
final class TemplatePage {

	private TemplatePage() {
	}

	static String in(Locale language) {
		boolean english = language.getLanguage().equals("en");
		StringBuilder page = new StringBuilder(english ? ENGLISH : VIETNAMESE);
		for (Placeholder placeholder : Placeholder.values()) {
			String other = placeholder.name(english ? Locale.of("vi") : Locale.ENGLISH);
			page.append("| `«" + placeholder.name(language) + "»` | `«" + other + "»` | " + placeholder.meaning(language) + " |\n");
		}
		page.append(english ? ENGLISH_PROBLEMS : VIETNAMESE_PROBLEMS);
		for (ProblemKind kind : ProblemKind.values()) {
			TemplateProblem example = kind == ProblemKind.MISSING ? TemplateProblem.about(kind, Placeholder.BODY)
					: kind == ProblemKind.LEFT_OUT ? TemplateProblem.about(kind, Placeholder.RECIPIENTS) : TemplateProblem.whole(kind, "«…»");
			page.append("| " + kind.code() + " | " + example.advice(language) + " |\n");
		}
		return page.toString();
	}

	private static final String VIETNAMESE = """
			# Mẫu của cơ quan

			Cơ quan có mẫu văn bản riêng thì chương trình ghi kế hoạch vào chính mẫu ấy. Mẫu là một tệp Word (.docx hoặc .dotx): phần đầu,
			phông chữ, kiểu (style), lề, hình, đầu trang, chân trang giữ nguyên; chỗ điền như `«nội dung»` được thay bằng phần tương ứng của
			kế hoạch.

			```
			kehoach template mau.docx
			kehoach template --check mau.docx
			kehoach document ke-hoach -o ket-qua --template mau.docx
			```

			![Bên trái: mẫu của một Sở, có chân trang riêng. Bên phải: kế hoạch ghi theo mẫu ấy](../../images/template-vi.png)

			1. `kehoach template mau.docx` ghi một mẫu để bắt đầu, đúng thể thức Nghị định 30/2020/NĐ-CP, có đủ chỗ điền; thêm `--decision` thì
			   mẫu gồm cả quyết định ban hành. Phần giải thích ở cuối mẫu không bao giờ in ra. Cũng có thể lấy văn bản sẵn có của cơ quan, thay
			   chữ bằng chỗ điền.
			2. Sửa mẫu bằng Word như mọi văn bản.
			3. `kehoach template --check mau.docx` cho biết mẫu dùng được chưa.
			4. `kehoach document … --template mau.docx` ghi văn bản. Muốn cả thư mục luôn dùng mẫu này thì thêm vào `kehoach.properties`:
			   `template = mau.docx` (đường dẫn tính từ thư mục của tệp ấy).

			Chỉ tệp Word theo mẫu; PDF và HTML theo Nghị định 30/2020/NĐ-CP, chương trình báo MAU25 khi đang dùng mẫu. Muốn có PDF theo mẫu,
			mở tệp Word đã ghi rồi lưu thành PDF (File > Save As > PDF).

			## Trong cửa sổ

			- *Thuộc tính của dự án > Mẫu văn bản*: chọn mẫu cho cả dự án (ghi vào `kehoach.properties`), hoặc *Tạo mẫu để bắt đầu…*
			- *Tệp > Xuất > Văn bản*: ô *Mẫu của cơ quan* có sẵn mẫu của dự án; chọn mẫu khác chỉ cho lần này, hoặc xóa ô để không dùng mẫu.
			- Ở cả hai nơi, mẫu được kiểm tra ngay; lỗi hiện bên dưới. Mẫu còn lỗi mà vẫn bấm *Hoàn tất* thì có bản sao của mẫu đánh dấu lỗi,
			  tệp Word của kế hoạch chưa được ghi.

			![Trang xuất văn bản với mẫu còn lỗi: các lỗi hiện ngay bên dưới](../../images/template-window-vi.png)

			## Cách viết chỗ điền

			- Trong hai dấu `« »`; bàn phím không có thì gõ `<< >>` hoặc `{{ }}`. Chữ hoa, chữ thường, có dấu hay không dấu đều được. Trường trộn
			  thư (Mail Merge) của Word cùng tên cũng được.
			- Chỗ điền trong dòng giữ định dạng của chính nó, đặt được ở mọi nơi, kể cả bảng, đầu trang, chân trang. Đoạn chỉ có một chỗ điền
			  thì được bỏ đi khi không có gì để điền.
			- Chỗ điền thành nhiều đoạn (`«căn cứ»`, `«nội dung»`, `«các điều»`, `«nơi nhận»`) đứng một mình trong một đoạn; các đoạn mới theo định
			  dạng của đoạn ấy. Tên phần, tên khoản theo kiểu “Phần, mục”, “Khoản” nếu mẫu có; nếu không thì như đoạn ấy, chữ đậm. Gạch đầu dòng
			  theo “Gạch đầu dòng”, “Dấu cộng” nếu có.
			- `«phụ lục»` đứng một mình trong một đoạn ngoài bảng: mỗi phụ lục ở trang riêng theo khổ và lề của chỗ ấy; bảng rộng thì trang nằm
			  ngang. Các bảng theo kiểu “Bảng - …”, “Phụ lục - …”; kiểu nào mẫu chưa có thì được thêm.
			- `«nếu có phụ lục»` … `«hết»`: phần ở giữa chỉ in khi có; `«nếu không có quyết định»` … `«hết»`: chỉ in khi không có. Sau “nếu có” là
			  tên của bất kỳ chỗ điền nào. Mỗi dòng ấy là một đoạn riêng.
			- `«ghi chú»` … `«hết»` dành cho người soạn mẫu, không bao giờ in ra. Nhận xét (comment) của mẫu cũng vậy.
			- Kế hoạch có quyết định ban hành thì `«số»`, `«căn cứ»`, `«người ký»` … là của quyết định; thêm “kế hoạch” để chỉ của kế hoạch:
			  `«trích yếu kế hoạch»`.

			| Chỗ điền | Tiếng Anh | Thay bằng |
			|---|---|---|
			""";

	private static final String VIETNAMESE_PROBLEMS = """

			## Khi mẫu có lỗi

			Mỗi lỗi được báo với tên tệp, mã, chỗ trong mẫu (đoạn thứ mấy, chữ ở quanh đó), tên có lẽ muốn viết; mã kết thúc là 1. Bản sao của
			mẫu với các lỗi tô vàng và có nhận xét được ghi vào thư mục kết quả (`--check`: bên cạnh mẫu), tên có đuôi `-danh-dau-loi.docx`. Tệp
			Word của kế hoạch chưa được ghi. MAU21 trở đi chỉ là lưu ý. Macro, mẫu đính kèm và nguồn trộn thư của Word được bỏ đi; hình lấy từ
			nơi khác thì phải chèn hẳn vào tệp.

			| Mã | Lời báo |
			|---|---|
			""";

	private static final String ENGLISH = """
			# Templates

			If an office has a form of its own, the program writes plans into it. A template is a Word file (.docx or .dotx): letterhead, fonts,
			styles, margins, pictures, headers and footers stay; placeholders such as `«body»` give way to that part of the plan.

			```
			kehoach template template.docx
			kehoach template --check template.docx
			kehoach document plans -o output --template template.docx
			```

			![Left: the template of a department, with its own footer. Right: a plan written in it](../../images/template-en.png)

			1. `kehoach template template.docx` writes a template to begin with, in the form of Decree 30/2020/NĐ-CP, with all placeholders; with
			   `--decision` it holds the issuing decision too. The explanation at its end is never printed. A document of the office will do as
			   well: put placeholders where its words were.
			2. Change the template in Word as any document.
			3. `kehoach template --check template.docx` tells whether it can be used.
			4. `kehoach document … --template template.docx` writes documents. For a folder that always uses the template, put
			   `template = template.docx` into its `kehoach.properties` (seen from the folder of that file).

			Only Word files follow the template; PDF and HTML are as the decree says, and MAU25 tells so. For a PDF in the form of the template,
			open the Word file that was written and save it as PDF (File > Save As > PDF).

			## In the window

			- *Properties of the project > Template*: choose the template of the project (kept in `kehoach.properties`), or *Make a Template to
			  Begin With…*
			- *File > Export > Documents*: the field *Office's template* begins with the project's; choose another for this time only, or empty the
			  field for none.
			- In both places the template is checked at once and its errors stand below. If you press *Finish* all the same, you get a copy of the
			  template with the errors marked; the Word file of the plan is not written.

			![The page of the export with a template that has errors, which stand below](../../images/template-window-en.png)

			## How placeholders are written

			- Between `« »`; if the keyboard has none, `<< >>` or `{{ }}`. Capitals and accents do not matter. Fields of Word's mail merge with
			  these names work too.
			- A placeholder in a line keeps its own formatting and may stand anywhere, also in tables, headers and footers. A paragraph with nothing
			  else goes when there is nothing to put in.
			- Placeholders that become paragraphs (`«bases»`, `«body»`, `«articles»`, `«recipients»`) stand alone in a paragraph; what comes in looks
			  as that paragraph. Titles of parts and clauses have the styles “Phần, mục” and “Khoản” if the template has them; else they look as
			  the paragraph, in bold. Lists have “Gạch đầu dòng” and “Dấu cộng” if these are there.
			- `«appendices»` stands alone in a paragraph outside tables: each appendix gets pages of its own with the paper and margins of that
			  place, landscape for wide tables. Tables have the styles “Bảng - …” and “Phụ lục - …”; those that are missing are added.
			- `«if appendices»` … `«end»`: what is between is printed only if there are some; `«if no decision»` … `«end»`: only if there is none.
			  Any placeholder may follow “if”. Each of these lines is a paragraph.
			- `«remark»` … `«end»` is for those who make templates and is never printed; neither are comments of the template.
			- If a decision issues the plan, `«number»`, `«bases»`, `«signer»` … are those of the decision; put “plan” before a name for that of the
			  plan: `«plan subject»`.

			| Placeholder | Vietnamese | Gives way to |
			|---|---|---|
			""";

	private static final String ENGLISH_PROBLEMS = """

			## When a template has errors

			Each error is told with file, code, place in the template (which paragraph, the words around) and the names that may have been meant;
			the exit status is 1. A copy of the template with the errors in yellow and a comment on each is written to the output folder (with
			`--check`: beside the template); its name ends with `-danh-dau-loi.docx`. The Word file of the plan is not written. From MAU21 on
			they are notes. Macros, attached templates and sources of mail merge are taken out; pictures from elsewhere must be inserted into the
			file.

			| Code | What is told |
			|---|---|
			""";
}
