// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kehoach.documents.appendix.Edition;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.layout.BalancedLines;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.AreaText;
import org.kehoach.model.Article;
import org.kehoach.model.Column;
import org.kehoach.model.ColumnRole;
import org.kehoach.model.Decision;
import org.kehoach.model.DocumentType;
import org.kehoach.model.Goal;
import org.kehoach.model.Issuance;
import org.kehoach.model.PartHeading;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFactory;
import org.kehoach.model.PlanPart;
import org.kehoach.model.Recipient;
import org.kehoach.model.RecipientPurpose;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.Responsibility;
import org.kehoach.model.SectionKind;
import org.kehoach.model.Signatory;
import org.kehoach.model.SigningAuthority;
import org.kehoach.model.Task;
import org.kehoach.model.TextSection;
import org.kehoach.model.Solution;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/** A plan, and the decision that issues it, in the form of Nghị định 30/2020/NĐ-CP. */
class PlanDocumentBuilderTest {
	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private Plan plan;
	private Unit department;

	@BeforeEach
	void makePlan() {
		Unit province = unit("Ủy ban nhân dân tỉnh Quảng Trị", "UBND");
		department = unit("Sở Công Thương", "SCT");
		department.setParent(province);
		plan = MAKE.createPlan();
		plan.setType(DocumentType.PLAN);
		plan.setTitle("Cải cách hành chính năm 2025");
		plan.setNumber(DocumentNumber.parse("5/KH-SCT"));
		plan.setPlace("Quảng Trị");
		plan.setDate(PartialDate.parse("5/2/2025"));
		plan.setIssuer(department);
		Recipient recipient = MAKE.createRecipient();
		recipient.setUnit(province);
		recipient.setPurpose(RecipientPurpose.REPORT);
		plan.getRecipients().add(recipient);
		plan.setArchive("VT, VP");
		plan.setSignatory(signatory(SigningAuthority.OWN, "Giám đốc", "Nguyễn Văn A"));
		section(SectionKind.INTRODUCTION, "Sở ban hành Kế hoạch như sau:");
		section(SectionKind.PURPOSE, "- Thứ nhất.\n+ Chi tiết.");
		section(SectionKind.REQUIREMENT, "Làm tốt.");
	}

	private static Unit unit(String title, String symbol) {
		Unit unit = MAKE.createUnit();
		unit.setTitle(title);
		unit.setSymbol(symbol);
		return unit;
	}

	private static Signatory signatory(SigningAuthority authority, String position, String person) {
		Signatory signatory = MAKE.createSignatory();
		signatory.setAuthority(authority);
		signatory.setPosition(position);
		signatory.setPerson(person);
		return signatory;
	}

	private void section(SectionKind kind, String text) {
		TextSection section = MAKE.createTextSection();
		section.setKind(kind);
		section.setText(text);
		plan.getSections().add(section);
	}

	private Area area(String title, String... contents) {
		Area area = MAKE.createArea();
		area.setTitle(title);
		for (String content : contents) {
			AreaText text = MAKE.createAreaText();
			text.setText(content);
			area.getContents().add(text);
		}
		plan.getAreas().add(area);
		return area;
	}

	private static Task task(String title) {
		Task task = MAKE.createTask();
		task.setTitle(title);
		return task;
	}

	private static RegisteredDocument document(DocumentType type, String number, String date, Unit issuer, String title) {
		RegisteredDocument document = MAKE.createRegisteredDocument();
		document.setType(type);
		document.setNumber(number == null ? null : DocumentNumber.parse(number));
		document.setDate(PartialDate.parse(date));
		document.setIssuer(issuer);
		document.setTitle(title);
		return document;
	}

	private BuiltDocument build(Decision decision, DocumentMode mode) {
		return PlanDocumentBuilder.build(plan, decision, Edition.ISSUE, mode);
	}

	private Section first() {
		return build(null, DocumentMode.PAPER).document().sections().getFirst();
	}

	private List<String> texts(DecreeStyle... styles) {
		return DocumentText.of(first(), styles);
	}

	@Test
	void theHeadNamesBothBodiesNumberPlaceAndDateWithTheirZeros() {
		assertEquals(List.of("UBND TỈNH QUẢNG TRỊ"), texts(DecreeStyle.SUPERIOR_BODY));
		assertEquals(List.of("SỞ CÔNG THƯƠNG"), texts(DecreeStyle.ISSUING_BODY));
		assertEquals(List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), texts(DecreeStyle.NATIONAL_NAME));
		assertEquals(List.of("Độc lập - Tự do - Hạnh phúc"), texts(DecreeStyle.MOTTO));
		assertEquals(List.of("Số: 05/KH-SCT"), texts(DecreeStyle.NUMBER_SYMBOL));
		assertEquals(List.of("Quảng Trị, ngày 05 tháng 02 năm 2025"), texts(DecreeStyle.PLACE_DATE));
		assertEquals(List.of("KẾ HOẠCH"), texts(DecreeStyle.TYPE_WORD));
		assertEquals(List.of("Cải cách hành chính năm 2025"), texts(DecreeStyle.SUBJECT));
	}

	@Test
	void aPeoplesCommitteeStandsOnTwoLinesAndNamesNobodyAbove() {
		plan.setIssuer(department.getParent());
		assertEquals(List.of("ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ"), texts(DecreeStyle.ISSUING_BODY));
		assertEquals(List.of(), texts(DecreeStyle.SUPERIOR_BODY));
	}

	@Test
	void partsAndClausesAreNumberedAndListsKeepTheirMarks() {
		assertEquals(List.of("I. MỤC ĐÍCH, YÊU CẦU"), texts(DecreeStyle.PART));
		assertEquals(List.of("1. Mục đích", "2. Yêu cầu"), texts(DecreeStyle.CLAUSE));
		assertEquals(List.of("- Thứ nhất."), texts(DecreeStyle.DASH));
		assertEquals(List.of("+ Chi tiết."), texts(DecreeStyle.PLUS));
	}

	@Test
	void theTextEndsWithItsMark() {
		section(SectionKind.CLOSING, "Các phòng thực hiện.");
		assertEquals("Các phòng thực hiện./.", texts(DecreeStyle.BODY).getLast());
	}

	@Test
	void severalTextsOfAnAreaArePointsWithVietnameseLetters() {
		area("Thể chế", "Một.", "Hai.", "Ba.", "Bốn.", "Năm.", "Sáu.", "Bảy.");
		assertEquals(List.of("a) Một.", "b) Hai.", "c) Ba.", "d) Bốn.", "đ) Năm.", "e) Sáu.", "g) Bảy./."), texts(DecreeStyle.POINT));
	}

	@ParameterizedTest
	@CsvSource({ "1, a", "5, đ", "7, g", "9, i", "10, k", "19, t", "21, v", "22, x", "23, y", "24, aa", "25, ab" })
	void lettersAreThoseOfTheAlphabet(int point, String letter) {
		assertEquals(letter, PointLetters.of(point));
	}

	@Test
	void goalsAndTasksOfAnAreaWithoutTextAreListedWithWhoAndWhen() {
		Area area = area("Thể chế");
		Goal goal = MAKE.createGoal();
		goal.setTitle("Văn bản đồng bộ");
		area.getItems().add(goal);
		Task task = task("Rà soát văn bản");
		task.getLeads().add(unit("Văn phòng Sở", null));
		task.getSubtasks().add(task("Lập danh mục"));
		area.getItems().add(task);
		assertEquals(List.of("a) Mục tiêu", "b) Nhiệm vụ"), texts(DecreeStyle.POINT));
		assertEquals(List.of("- Thứ nhất.", "- Văn bản đồng bộ.", "- Rà soát văn bản. Chủ trì: Văn phòng Sở."), texts(DecreeStyle.DASH));
		assertEquals(List.of("+ Chi tiết.", "+ Lập danh mục./."), texts(DecreeStyle.PLUS));
	}

	@Test
	void whatTheAppendixShowsIsNotRepeatedButWhatItDoesNotShowIsThere() {
		Area area = area("Thể chế", "- Làm việc lớn.");
		area.getItems().add(task("Việc của phụ lục"));
		Goal goal = MAKE.createGoal();
		goal.setTitle("Mục tiêu không ai phục vụ");
		area.getItems().add(goal);
		appendix(ColumnRole.NUMBER, ColumnRole.TASK);
		assertEquals(List.of("- Thứ nhất.", "- Làm việc lớn.", "- Mục tiêu không ai phục vụ."), texts(DecreeStyle.DASH));
	}

	private void appendix(ColumnRole... roles) {
		Appendix appendix = MAKE.createAppendix();
		appendix.setTitle("Danh mục nhiệm vụ");
		for (ColumnRole role : roles) {
			Column column = MAKE.createColumn();
			column.setRole(role);
			column.setHeading(role.name());
			appendix.getColumns().add(column);
		}
		plan.getAppendices().add(appendix);
	}

	@Test
	void everyAppendixIsASectionAndTheTextPointsAtIt() {
		area("Thể chế").getItems().add(task("Rà soát"));
		appendix(ColumnRole.NUMBER, ColumnRole.TASK);
		appendix(ColumnRole.NUMBER, ColumnRole.GOAL, ColumnRole.TASK, ColumnRole.ACTIVITY, ColumnRole.LEAD, ColumnRole.TIMING);
		List<Section> sections = build(null, DocumentMode.PAPER).document().sections();
		assertEquals(List.of(PageSetup.A4_PORTRAIT, PageSetup.A4_PORTRAIT, PageSetup.A4_LANDSCAPE),
				sections.stream().map(Section::page).toList());
		assertEquals(List.of("Phụ lục II"), DocumentText.of(sections.get(2), DecreeStyle.APPENDIX_LABEL));
		assertTrue(sections.get(1).blocks().stream().anyMatch(TableBlock.class::isInstance));
		assertEquals("(Chi tiết tại Phụ lục I, Phụ lục II kèm theo.)./.", texts(DecreeStyle.BODY).getLast());
	}

	@Test
	void electronicDocumentsLeaveNumberAndDateOfTheAttachmentLineBlank() {
		appendix(ColumnRole.TASK);
		Section paper = build(null, DocumentMode.PAPER).document().sections().getLast();
		Section electronic = build(null, DocumentMode.ELECTRONIC).document().sections().getLast();
		assertEquals("(Kèm theo Kế hoạch số 05/KH-SCT ngày 05 tháng 02 năm 2025 của Sở Công Thương)", line(paper));
		assertEquals("(Kèm theo Kế hoạch số      /KH-SCT ngày     tháng     năm 2025 của Sở Công Thương)", line(electronic));
	}

	private static String line(Section section) {
		return DocumentText.of(section, DecreeStyle.APPENDIX_ATTACHMENT).getFirst().replace('\n', ' ');
	}

	@Test
	void basesAreCitedInFullWithTheirPunctuation() {
		Unit government = unit("Chính phủ", "CP");
		plan.getBases().add(document(DocumentType.LAW, "72/2025/QH15", "16/6/2025", unit("Quốc hội", "QH"), "Tổ chức chính quyền địa phương"));
		plan.getBases().add(document(DocumentType.DECREE, "118/2025/NĐ-CP", "9/6/2025", government, "Về thực hiện thủ tục hành chính"));
		plan.getBases().add(document(DocumentType.PLAN, "494/KH-UBND", "15/7/2025", department.getParent(), "Cải cách hành chính tỉnh"));
		assertEquals(List.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
				"Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính;",
				"Căn cứ Kế hoạch số 494/KH-UBND ngày 15 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Quảng Trị về cải cách hành chính tỉnh."),
				texts(DecreeStyle.BASIS));
	}

	@Test
	void aBasisThatTheIntroductionCitesIsNotRepeated() {
		plan.getBases().add(document(DocumentType.PLAN, "494/KH-UBND", "15/7/2025", department.getParent(), "Cải cách hành chính"));
		section(SectionKind.INTRODUCTION, "Thực hiện Kế hoạch số 494/KH-UBND, Sở ban hành:");
		assertEquals(List.of(), texts(DecreeStyle.BASIS));
	}

	@Test
	void aLaterCitationIsShort() {
		CitationRegister citations = new CitationRegister();
		RegisteredDocument decree = document(DocumentType.DECREE, "118/2025/NĐ-CP", "9/6/2025", unit("Chính phủ", "CP"), "Về một cửa");
		assertEquals("Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về một cửa", citations.cite(decree));
		assertEquals("Nghị định số 118/2025/NĐ-CP", citations.cite(decree));
	}

	@Test
	void recipientsAndSignature() {
		assertEquals(List.of("- Ủy ban nhân dân tỉnh Quảng Trị (b/c);", "- Lưu: VT, VP."), texts(DecreeStyle.RECIPIENT));
		assertEquals(List.of("GIÁM ĐỐC"), texts(DecreeStyle.SIGNING_POST));
		assertEquals(List.of("Nguyễn Văn A"), texts(DecreeStyle.SIGNER));
	}

	@ParameterizedTest
	@CsvSource({ "ON_BEHALF, Chủ tịch, TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH", "FOR_SUPERIOR, Phó Chủ tịch, TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH",
			"BY_ORDER, Chánh Văn phòng, TL. CHỦ TỊCH/CHÁNH VĂN PHÒNG", "BY_DELEGATION, Chánh Văn phòng, TUQ. CHỦ TỊCH/CHÁNH VĂN PHÒNG",
			"ACTING, Chủ tịch, Q. CHỦ TỊCH", "OWN, Chủ tịch, CHỦ TỊCH" })
	void theLinesAboveTheSignatureTellInWhoseStead(SigningAuthority authority, String position, String lines) {
		plan.setIssuer(department.getParent());
		plan.setSignatory(signatory(authority, position, "A"));
		assertEquals(List.of(lines.split("/")), texts(DecreeStyle.SIGNING_POST));
	}

	/** A decision of the chairman is not one of the committee. */
	@Test
	void whoSignsForTheChairmanDoesNotSignForTheCommittee() {
		Unit chairman = unit("Chủ tịch", null);
		chairman.setKind(UnitKind.POSITION);
		chairman.setParent(department.getParent());
		plan.setIssuer(chairman);
		plan.setSignatory(signatory(SigningAuthority.FOR_SUPERIOR, "Phó Chủ tịch", "A"));
		assertEquals(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), texts(DecreeStyle.SIGNING_POST));
	}

	@Test
	void aSentenceIsNoTitle() {
		Solution solution = MAKE.createSolution();
		solution.setTitle("Chỉ đạo quyết liệt.");
		solution.setText("Giao việc rõ ràng.");
		plan.getSolutions().add(solution);
		assertTrue(texts(DecreeStyle.BODY).contains("1. Chỉ đạo quyết liệt."), () -> texts(DecreeStyle.BODY).toString());
	}

	@Test
	void aLineBreakInsideASymbolIsNoPartOfIt() {
		department.setSymbol("S\nC T");
		plan.setNumber(null);
		assertEquals(List.of("Số:      /KH-SCT"), texts(DecreeStyle.NUMBER_SYMBOL));
		department.setSymbol(" ");
		assertEquals(List.of("Số:      /KH-…"), texts(DecreeStyle.NUMBER_SYMBOL));
	}

	@Test
	void whoSignsAndWhereMayBeFilledIn() {
		plan.setSignatory(null);
		plan.setPlace(null);
		assertTrue(texts(DecreeStyle.SIGNING_POST).getFirst().matches("…+"));
		assertTrue(texts(DecreeStyle.PLACE_DATE).getFirst().matches("…+, ngày .*"));
	}

	@Test
	void responsibilitiesAreClauses() {
		Responsibility duty = MAKE.createResponsibility();
		duty.getUnits().add(unit("Bưu điện", null));
		duty.setRequest(true);
		duty.setText("Chuyển hồ sơ.");
		plan.getResponsibilities().add(duty);
		assertEquals("II. TỔ CHỨC THỰC HIỆN", texts(DecreeStyle.PART).getLast());
		assertEquals("1. Đề nghị Bưu điện", texts(DecreeStyle.CLAUSE).getLast());
	}

	@Test
	void aCompletePlanHasNoGaps() {
		assertEquals(List.of(), build(null, DocumentMode.PAPER).gaps());
	}

	@Test
	void whatIsMissingIsLeftBlankAndListed() {
		Plan empty = MAKE.createPlan();
		empty.setType(DocumentType.PLAN);
		empty.setSignatory(MAKE.createSignatory());
		BuiltDocument built = PlanDocumentBuilder.build(empty, null, Edition.ISSUE, DocumentMode.PAPER);
		assertEquals(Set.of(GapKind.ISSUER, GapKind.TITLE, GapKind.NUMBER, GapKind.PLACE, GapKind.DATE, GapKind.RECIPIENTS,
				GapKind.ARCHIVE, GapKind.SIGNER), built.gaps().stream().map(Gap::kind).collect(Collectors.toSet()));
		assertFalse(built.complete());
	}

	@ParameterizedTest
	@EnumSource(GapKind.class)
	void gapsReadAsSentences(GapKind kind) {
		for (Locale language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
			String message = new Gap(kind, "Kế hoạch").message(language);
			assertTrue(message.startsWith("Kế hoạch: ") && message.endsWith("."), message);
		}
	}

	private Decision decision() {
		Decision decision = MAKE.createDecision();
		decision.setType(DocumentType.DECISION);
		decision.setTitle("Ban hành Kế hoạch cải cách hành chính");
		decision.setNumber(DocumentNumber.parse("510/QĐ-SCT"));
		decision.setDate(PartialDate.parse("30/7/2025"));
		decision.setPlace("Quảng Trị");
		decision.setIssuer(department);
		decision.setAuthority("Giám đốc Sở Công Thương");
		decision.setProposer("Chánh Văn phòng");
		decision.setIssues(plan);
		decision.setSignatory(signatory(SigningAuthority.OWN, "Giám đốc", "Nguyễn Văn A"));
		Article article = MAKE.createArticle();
		article.setText("Kế hoạch được ban hành kèm theo Quyết định này.");
		decision.getArticles().add(article);
		Issuance issuance = MAKE.createIssuance();
		issuance.setType(DocumentType.DECISION);
		issuance.setNumber(decision.getNumber());
		issuance.setDate(decision.getDate());
		issuance.setIssuer(department);
		plan.setIssuance(issuance);
		return decision;
	}

	@Test
	void aDecisionComesFirstAndThePlanIsAttachedWithoutNumberDateAndSignature() {
		List<Section> sections = build(decision(), DocumentMode.PAPER).document().sections();
		Section first = sections.get(0);
		assertEquals(List.of("QUYẾT ĐỊNH"), DocumentText.of(first, DecreeStyle.TYPE_WORD));
		assertEquals(List.of("GIÁM ĐỐC SỞ CÔNG THƯƠNG"), DocumentText.of(first, DecreeStyle.DECIDING_POST));
		assertEquals(List.of("Theo đề nghị của Chánh Văn phòng."), DocumentText.of(first, DecreeStyle.BASIS));
		assertEquals(List.of("QUYẾT ĐỊNH:"), DocumentText.of(first, DecreeStyle.ENACTING));
		assertEquals(List.of("Điều 1. Kế hoạch được ban hành kèm theo Quyết định này./."), DocumentText.of(first, DecreeStyle.ARTICLE));
		Section attached = sections.get(1);
		assertEquals(List.of(), DocumentText.of(attached, DecreeStyle.NUMBER_SYMBOL, DecreeStyle.PLACE_DATE, DecreeStyle.SIGNER));
		assertEquals("(Kèm theo Quyết định số 510/QĐ-SCT ngày 30 tháng 7 năm 2025 của Sở Công Thương)",
				DocumentText.of(attached, DecreeStyle.ATTACHED_TO).getFirst().replace('\n', ' '));
	}

	@Test
	void anAttachedPlanWhoseDecisionIsUnknownSaysSo() {
		decision();
		assertEquals(List.of(GapKind.DECISION), build(null, DocumentMode.PAPER).gaps().stream().map(Gap::kind).toList());
	}

	@Test
	void theRulesBelowTheHeadHaveTheLengthsOfTheDecree() {
		int subject = BalancedLines.width("Cải cách hành chính năm 2025", DecreeStyle.SUBJECT);
		int rule = first().blocks().stream().filter(RuleLine.class::isInstance)
				.map(RuleLine.class::cast).findFirst().orElseThrow().length();
		assertTrue(rule * 3 >= subject && rule * 2 <= subject, rule + " of " + subject);
	}

	private void heading(PlanPart part, String title) {
		PartHeading heading = MAKE.createPartHeading();
		heading.setPart(part);
		heading.setTitle(title);
		plan.getHeadings().add(heading);
	}

	@Test
	void partsBearTheTitlesThatTheAuthorGivesThem() {
		plan.getAreas().add(area("Thể chế", "Lời."));
		plan.getFundings().add(MAKE.createFunding());
		plan.getFundings().getFirst().setText("Từ dự toán.");
		heading(PlanPart.AREA, "Nội dung,\ngiải pháp:");
		heading(PlanPart.FUNDING, "  ");
		heading(PlanPart.ORGANISATION, "Phân công");
		List<String> parts = texts(DecreeStyle.PART);
		assertEquals(List.of("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG, GIẢI PHÁP", "III. KINH PHÍ THỰC HIỆN"), parts);
	}
}
