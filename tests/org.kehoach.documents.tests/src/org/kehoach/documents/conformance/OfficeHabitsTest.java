// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.documents.conformance.measure.Outcome;
import org.kehoach.documents.conformance.measure.PropertyResult;

/** The same look, reached in other ways: as styles, themes, automatic numbers, drawn lines, line breaks. */
class OfficeHabitsTest {

	@TempDir
	private Path folder;

	private ConformanceReport check(WordFile file) throws Exception {
		return new ConformanceChecker(Locale.ENGLISH).check(file.write(folder.resolve("a.docx")));
	}

	private static List<String> deviations(ConformanceReport report) {
		return report.with(Outcome.DEVIATES).stream().map(result -> result.property().code()).toList();
	}

	private static PropertyResult result(ConformanceReport report, String code) {
		return report.results().stream().filter(result -> result.property().code().equals(code)).findFirst().orElseThrow();
	}

	private static void change(WordFile file, String part, UnaryOperator<String> change) {
		String before = file.parts.get("word/" + part + ".xml");
		String after = change.apply(before);
		assertTrue(!before.equals(after), "nothing to change in " + part);
		file.parts.put("word/" + part + ".xml", after);
	}

	private static String style(String id, String based, String properties) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/>"
				+ (based.isEmpty() ? "" : "<w:basedOn w:val=\"" + based + "\"/>") + properties + "</w:style></w:styles>";
	}

	@Test
	void stylesGiveWhatParagraphsDoNotSay() throws Exception {
		Sample sample = Sample.plan();
		sample.letter().number.style = "Child";
		WordFile file = sample.file();
		// The paragraph's own size and alignment go; its style has the size, the style below that the alignment.
		change(file, "document", xml -> xml.replaceAll("(<w:pStyle w:val=\"Child\"/>.*?)<w:jc w:val=\"center\"/>(.*?)<w:sz w:val=\"26\"/>", "$1$2"));
		change(file, "styles", xml -> xml.replace("</w:styles>", style("Parent", "", "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/></w:rPr>")));
		change(file, "styles",
				xml -> xml.replace("</w:styles>", style("Child", "Parent", "<w:rPr><w:sz w:val=\"26\"/><w:b w:val=\"0\"/></w:rPr>")));
		assertEquals(List.of(), deviations(check(file)));
		change(file, "styles", xml -> xml.replace("<w:b w:val=\"0\"/>", ""));
		assertEquals(List.of("ND30-308"), deviations(check(file)));
	}

	@Test
	void stylesThatAreBasedOnEachOtherEnd() throws Exception {
		Sample sample = Sample.plan();
		sample.text("a)").style = "One";
		WordFile file = sample.file();
		change(file, "styles", xml -> xml.replace("</w:styles>", style("One", "Two", "")));
		change(file, "styles", xml -> xml.replace("</w:styles>", style("Two", "One", "")));
		assertEquals(List.of(), deviations(check(file)));
	}

	@Test
	void boldOfALetterStyleOnABoldParagraphIsUpright() throws Exception {
		Sample sample = Sample.plan();
		Para number = sample.letter().number;
		number.style = "Strong";
		WordFile file = sample.file();
		change(file, "styles", xml -> xml.replace("</w:styles>", style("Strong", "", "<w:rPr><w:b/></w:rPr>")));
		change(file, "styles", xml -> xml.replace("</w:styles>",
				"<w:style w:type=\"character\" w:styleId=\"Letters\"><w:name w:val=\"Letters\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>"));
		assertEquals(List.of("ND30-308"), deviations(check(file)));
		change(file, "document", xml -> xml.replaceAll("(<w:pStyle w:val=\"Strong\"/>.*?<w:rPr>)", "$1<w:rStyle w:val=\"Letters\"/>"));
		assertEquals(List.of(), deviations(check(file)));
	}

	@Test
	void aThemeNamesTheFont() throws Exception {
		WordFile file = Sample.plan().file();
		change(file, "styles", xml -> xml.replace("w:hAnsi=\"Times New Roman\"", "w:hAnsi=\"Times New Roman\" w:asciiTheme=\"minorHAnsi\""));
		file.parts.computeIfPresent("[Content_Types].xml", (name, xml) -> xml.replace("</Types>",
				"<Override PartName=\"/word/theme.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/></Types>"));
		file.parts.computeIfPresent("word/_rels/document.xml.rels", (name, xml) -> xml.replace("</Relationships>",
				"<Relationship Id=\"theme\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\" Target=\"theme.xml\"/></Relationships>"));
		file.parts.put("word/theme.xml", "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme>"
				+ "<a:minorFont><a:latin typeface=\"Calibri\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>");
		ConformanceReport report = check(file);
		assertEquals(List.of("ND30-111"), deviations(report));
		assertEquals("Calibri / Times New Roman", result(report, "ND30-111").found());
	}

	@Test
	void numbersThatTheProgramWritesAreRead() throws Exception {
		Sample sample = Sample.plan();
		for (String point : List.of("a) ", "b) ", "c) ", "d) ", "đ) ", "e) ")) {
			Para text = sample.text(point.strip());
			text.text = text.text.substring(point.length());
			text.style = "Points";
		}
		WordFile file = sample.file();
		change(file, "styles", xml -> xml.replace("</w:styles>", style("Points", "", "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>")));
		change(file, "numbering", xml -> xml.replace("/>", "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
				+ "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>"));
		ConformanceReport report = check(file);
		// Word knows the Latin alphabet only: e comes where đ should.
		assertEquals(List.of("ND30-542"), deviations(report));
		assertTrue(result(report, "ND30-542").found().startsWith("e) where đ) is next"), result(report, "ND30-542")::found);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<w:r><w:drawing><wp:inline xmlns:wp=\"wp\"><wp:extent cx=\"2070100\" cy=\"0\"/></wp:inline></w:drawing></w:r>",
			"<w:r><w:pict><v:line xmlns:v=\"v\" from=\"10pt,3pt\" to=\"173pt,3pt\"/></w:pict></w:r>",
			"<w:r><w:pict><v:shape xmlns:v=\"v\" style=\"position:absolute;width:163pt;height:0\"/></w:pict></w:r>",
			"<mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice><w:drawing><wp:anchor xmlns:wp=\"wp\"><wp:extent cx=\"2070100\" cy=\"635\"/></wp:anchor>"
					+ "</w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent>",
			"<w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t>_________________________</w:t></w:r>" })
	void linesAreDrawnInManyWays(String line) throws Exception {
		Sample sample = Sample.plan();
		sample.letter().mottoRule = new Para("@line@", 13).centred();
		WordFile file = sample.file();
		String drawn = line.startsWith("<mc") ? "<w:r>" + line + "</w:r>" : line;
		change(file, "document", xml -> xml.replaceAll("<w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t xml:space=\"preserve\">@line@</w:t></w:r>", drawn));
		assertEquals(List.of(), deviations(check(file)));
	}

	@Test
	void twoComponentsInOneParagraph() throws Exception {
		Sample sample = Sample.plan();
		sample.letter().superior.text = "";
		sample.letter().issuer.text = "@issuer@";
		WordFile file = sample.file();
		change(file, "document", xml -> xml.replaceAll("<w:r>(?:(?!<w:r>).)*@issuer@</w:t></w:r>",
				"<w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>UBND TỈNH QUẢNG TRỊ</w:t><w:br/></w:r>"
						+ "<w:r><w:rPr><w:b/><w:sz w:val=\"24\"/></w:rPr><w:t>SỞ CÔNG THƯƠNG</w:t></w:r>"));
		ConformanceReport report = check(file);
		assertEquals(List.of(), deviations(report));
		assertEquals("«SỞ CÔNG THƯƠNG»", result(report, "ND30-221").found());
		assertEquals("not bold, upright", result(report, "ND30-224").found());
	}

	@Test
	void aBodyOnTwoLinesIsOneBody() throws Exception {
		Sample sample = Sample.plan();
		sample.letter().superior.text = "ỦY BAN NHÂN DÂN";
		sample.letter().superior.bold();
		sample.letter().issuer.text = "PHƯỜNG LÊ ÍCH MỘC";
		ConformanceReport report = check(sample.file());
		assertEquals(List.of(), deviations(report));
		assertEquals(Outcome.NOT_FOUND, result(report, "ND30-222").outcome());
	}

	@Test
	void theConstitutionIsNoQuocHieu() throws Exception {
		Sample sample = Sample.plan();
		sample.letter().bases.addFirst(Letter.text("Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;").italic());
		ConformanceReport report = check(sample.file());
		assertEquals(List.of(), deviations(report));
		assertEquals("«CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»", result(report, "ND30-202").found());
	}

	@Test
	void aSubjectMayBeginLikeABasis() throws Exception {
		Sample sample = Sample.plan();
		sample.letter().subject.text = "Thực hiện cải cách hành chính năm 2025";
		assertEquals(List.of(), deviations(check(sample.file())));
	}

	@Test
	void attachmentLinesWithForcedBreaks() throws Exception {
		WordFile file = Sample.decision().file();
		change(file, "document", xml -> xml.replace("(Kèm theo Quyết định số 10/QĐ-SCT ngày",
				"(Kèm theo Quyết định số 10/QĐ-SCT</w:t><w:br/><w:t xml:space=\"preserve\">ngày"));
		ConformanceReport report = check(file);
		assertEquals(List.of(), deviations(report));
		assertEquals(Outcome.KEPT, result(report, "ND30-421").outcome());
	}

	@Test
	void pageNumbersAsComplexFieldsInContentControls() throws Exception {
		WordFile file = Sample.plan().file();
		change(file, "header", xml -> xml.replaceAll("<w:fldSimple.*</w:fldSimple>",
				"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
						+ "<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
		change(file, "header", xml -> xml.replaceFirst("<w:p>", "<w:sdt><w:sdtContent><w:p>").replace("</w:p>", "</w:p></w:sdtContent></w:sdt>"));
		ConformanceReport report = check(file);
		assertEquals(List.of(), deviations(report));
		assertEquals(Outcome.KEPT, result(report, "ND30-124").outcome());
	}

	@Test
	void theStrictFormOfTheFormat() throws Exception {
		WordFile file = Sample.plan().file();
		file.parts.replaceAll((name, xml) -> xml.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
				"http://purl.oclc.org/ooxml/wordprocessingml/main"));
		change(file, "document", xml -> xml.replace("w:w=\"11906\" w:h=\"16838\"", "w:w=\"210mm\" w:h=\"297mm\"").replace("w:left=\"1701\"", "w:left=\"3cm\""));
		assertEquals(List.of(), deviations(check(file)));
	}

	@Test
	void stylesNamedAfterComponentsNeedNoHeuristics() throws Exception {
		Sample sample = Sample.plan();
		sample.letter().motto.text = "Tự do hạnh phúc";
		sample.letter().motto.style = "TieuNgu";
		ConformanceReport report = check(sample.file());
		assertTrue(deviations(report).contains("ND30-212"));
		assertEquals("«Tự do hạnh phúc»", result(report, "ND30-212").found());
	}

	@Test
	void aFileWithoutStylesIsMeasuredAndSaysSo() throws Exception {
		WordFile file = Sample.plan().file();
		file.parts.remove("word/styles.xml");
		file.parts.computeIfPresent("word/_rels/document.xml.rels", (name, xml) -> xml.replaceAll("<Relationship Id=\"styles\"[^>]*>", ""));
		file.parts.computeIfPresent("[Content_Types].xml", (name, xml) -> xml.replaceAll("<Override PartName=\"/word/styles.xml\"[^>]*>", ""));
		ConformanceReport report = check(file);
		assertEquals(List.of(), deviations(report));
		assertEquals(1, report.notes().size());
		assertTrue(report.notes().getFirst().contains("styles.xml"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<w:p/>", "<w:sectPr/>", "<w:tbl/>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "<w:p><w:pPr><w:numPr><w:numId w:val=\"9\"/>"
			+ "</w:numPr><w:pStyle w:val=\"None\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"x\"/></w:rPr><w:t>A</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" })
	void aFileWithHardlyAnythingDeviatesAndDoesNotFail(String body) throws Exception {
		WordFile file = Sample.plan().file();
		file.parts.put("word/document.xml", "<w:document " + WordFile.MAIN + "><w:body>" + body + "</w:body></w:document>");
		ConformanceReport report = check(file);
		assertTrue(deviations(report).containsAll(List.of("ND30-201", "ND30-211", "ND30-221", "ND30-301", "ND30-401", "ND30-601", "ND30-621")));
		assertEquals(PropertyCatalog.all().size(), report.results().size());
	}
}
