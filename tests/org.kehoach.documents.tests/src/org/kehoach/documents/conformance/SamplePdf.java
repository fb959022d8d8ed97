// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.kehoach.documents.text.RomanNumeral;
import org.librepdf.openpdf.fonts.Liberation;

/** Prints a {@link Sample} on pages, as an office program would; knows nothing of the writers of the product. */
final class SamplePdf implements Closeable {
	private static final float LINE = 1.149f;
	private static final float DESCENT = 0.235f;
	private static final int CELL = 108;

	/** Text of one looks. */
	private record Word(String text, Para para, boolean bold, double width) {
	}

	private final PDDocument document = new PDDocument();
	private final Map<String, PDType0Font> fonts = new HashMap<>();
	private final Para number;
	private PageSpec page;
	private PDPageContentStream content;
	private double y;
	private int count;
	private boolean first;

	private SamplePdf(Para number) {
		this.number = number;
	}

	static Path write(Sample sample, Path file, String language) throws IOException {
		try (SamplePdf pdf = new SamplePdf(sample.pageNumber)) {
			for (Letter letter : sample.letters) {
				pdf.begin(letter.page);
				pdf.letter(letter);
			}
			for (AppendixSpec appendix : sample.appendices) {
				pdf.begin(appendix.page);
				pdf.appendix(appendix);
			}
			pdf.content.close();
			pdf.document.getDocumentCatalog().setLanguage(language);
			pdf.document.save(file.toFile());
		}
		return file;
	}

	@Override
	public void close() throws IOException {
		document.close();
	}

	private void begin(PageSpec spec) throws IOException {
		page = spec;
		count = spec.start == null ? count : spec.start - 1;
		first = true;
		next();
	}

	private void next() throws IOException {
		if (content != null) {
			content.close();
		}
		PDPage sheet = new PDPage(new PDRectangle(page.width / 20f, page.height / 20f));
		document.addPage(sheet);
		content = new PDPageContentStream(document, sheet);
		count++;
		y = page.top / 20.0;
		if (!page.reference.isEmpty() && !(first && page.hideFirst)) {
			boolean roman = page.numbers.equals("upperRoman") || number.text.contains("roman");
			Para shown = new Para(roman ? RomanNumeral.of(count) : String.valueOf(count), number.size);
			shown.italic = number.italic;
			shown.bold = number.bold;
			shown.font = number.font;
			double width = width(shown.text, shown, shown.bold);
			double middle = (page.left + page.width - page.right) / 40.0;
			double x = number.alignment.equals("center") ? middle - width / 2 : (page.width - page.right) / 20.0 - width;
			show(List.of(new Word(shown.text, shown, shown.bold, width)), x, page.reference.equals("header") ? 42 : page.height / 20.0 - 30, 0);
		}
		first = false;
	}

	private PDType0Font font(Para para, boolean bold) throws IOException {
		String name = (para.font.isEmpty() ? "LiberationSerif-" : "LiberationSans-")
				+ (bold ? para.italic ? "BoldItalic" : "Bold" : para.italic ? "Italic" : "Regular");
		PDType0Font font = fonts.get(name);
		if (font == null) {
			try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
				font = PDType0Font.load(document, in);
			}
			fonts.put(name, font);
		}
		return font;
	}

	private double width(String text, Para para, boolean bold) throws IOException {
		return font(para, bold).getStringWidth(text) / 1000 * para.size;
	}

	private void show(List<Word> words, double x, double baseline, double stretch) throws IOException {
		double at = x;
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			String text = word.text() + (i + 1 < words.size() ? " " : "");
			content.beginText();
			content.setFont(font(word.para(), word.bold()), (float) word.para().size);
			content.setNonStrokingColor(word.para().colour.isEmpty() ? Color.BLACK : Color.decode("#" + word.para().colour));
			content.setTextMatrix(Matrix.getTranslateInstance((float) at, (float) (page.height / 20.0 - baseline)));
			content.showText(text);
			content.endText();
			at += word.width() + width(" ", word.para(), word.bold()) + stretch;
		}
	}

	private void words(String text, Para para, boolean bold, List<Word> words) throws IOException {
		for (String word : text.strip().split(" ")) {
			words.add(new Word(word, para, bold, width(word, para, bold)));
		}
	}

	/** Sets a paragraph in a room of points from x on, and goes down; breaks pages in the text only. */
	private void set(Para para, double x, double room, boolean breaks) throws IOException {
		y += para.before / 20.0;
		if (para.border) {
			y += para.size * LINE;
			content.setLineWidth(0.75f);
			content.moveTo((float) (x + para.left / 20.0), (float) (page.height / 20.0 - y));
			content.lineTo((float) (x + room - para.right / 20.0), (float) (page.height / 20.0 - y));
			content.stroke();
			return;
		}
		List<Word> words = new ArrayList<>();
		words(para.text, para, para.bold, words);
		if (!para.plainTail.isEmpty()) {
			words(para.plainTail, para, false, words);
		}
		double height = para.size * LINE * para.line / 240;
		for (int i = 0, line = 0; i < words.size(); line++) {
			double start = x + (para.left + (line == 0 ? para.firstLine : 0)) / 20.0;
			double free = x + room - para.right / 20.0 - start;
			double blank = width(" ", para, para.bold);
			int from = i;
			double used = words.get(i++).width();
			// What stands in columns may stick out of them.
			while (i < words.size() && used + blank + words.get(i).width() <= (breaks || words.size() > 12 ? free : free + 160)) {
				used += blank + words.get(i++).width();
			}
			if (breaks && y + height > (page.height - page.bottom) / 20.0) {
				next();
			}
			y += height;
			double rest = free - used;
			boolean stretched = para.alignment.equals("both") && i < words.size() && i - from > 1;
			double at = switch (para.alignment) {
			case "center" -> start + rest / 2;
			case "right" -> start + rest;
			default -> start;
			};
			show(words.subList(from, i), at, y - DESCENT * para.size, stretched ? rest / (i - from - 1) : 0);
		}
		y += para.after / 20.0;
	}

	private void text(Para para) throws IOException {
		if (para != null && (!para.text.isEmpty() || para.border)) {
			set(para, page.left / 20.0, page.textWidth() / 20.0, true);
		}
	}

	private void columns(List<Para> left, List<Para> right) throws IOException {
		double top = y;
		for (Para para : left) {
			cell(para, page.left, Letter.LEFT);
		}
		double bottom = y;
		y = top;
		for (Para para : right) {
			cell(para, page.left + Letter.LEFT, Letter.RIGHT);
		}
		y = Math.max(y, bottom);
	}

	/** The left column begins at the margin, as tables without borders are set by those who know. */
	private void cell(Para para, int x, int width) throws IOException {
		if (para != null && (!para.text.isEmpty() || para.border)) {
			int inside = para.border || x == page.left ? CELL : 0;
			boolean margins = para.border || x == page.left;
			set(para, (x == page.left ? x : x + inside) / 20.0, (margins ? width - 2 * CELL : width) / 20.0, false);
		}
	}

	private void letter(Letter letter) throws IOException {
		if (letter.rowAbove) {
			text(new Para("Dự thảo lần 2", 13));
			y += 60;
		}
		columns(paras(letter.superior, letter.issuer, letter.issuerRule), paras(letter.nationalName, letter.motto, letter.mottoRule));
		if (letter.numbered && letter.dateInRowBelow) {
			columns(paras(letter.number), List.of());
			columns(List.of(), paras(letter.placeDate));
		} else if (letter.numbered) {
			columns(paras(letter.number), paras(letter.placeDate));
		}
		y += 12;
		text(letter.typeWord);
		text(letter.subject);
		text(letter.attached ? letter.attachedTo : letter.subjectRule);
		y += 6;
		for (Para para : letter.bases) {
			text(para);
		}
		for (Para para : letter.body) {
			text(para);
		}
		List<Para> left = new ArrayList<>(List.of(letter.recipientsWord));
		left.addAll(letter.recipients);
		List<Para> right = new ArrayList<>(letter.posts);
		right.add(letter.signer);
		y += 10;
		if (y + 200 > page.height / 20.0) {
			next();
		}
		if (letter.recipientsBelow) {
			columns(List.of(), right);
			columns(left, List.of());
		} else {
			columns(left, right);
		}
	}

	private static List<Para> paras(Para... all) {
		List<Para> list = new ArrayList<>();
		for (Para para : all) {
			if (para != null) {
				list.add(para);
			}
		}
		return list;
	}

	private void appendix(AppendixSpec appendix) throws IOException {
		text(appendix.note);
		text(appendix.label);
		text(appendix.title);
		text(appendix.attachment);
		y += 10;
		double x = page.left / 20.0;
		double width = appendix.tableWidth / 20.0;
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 2; column++) {
				content.setLineWidth(0.5f);
				content.addRect((float) (x + column * width / 2), (float) (page.height / 20.0 - y - 20), (float) width / 2, 20);
				content.stroke();
				Para para = new Para(column == 0 ? "Rà soát văn bản" : "Văn phòng Sở", 12);
				show(List.of(new Word(para.text, para, false, 0)), x + column * width / 2 + 5, y + 14, 0);
			}
			y += 20;
		}
		text(appendix.closing);
	}
}
