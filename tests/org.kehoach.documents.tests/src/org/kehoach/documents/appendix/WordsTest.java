// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kehoach.documents.appendix.Plans.MAKE;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.model.Baseline;
import org.kehoach.model.ChangeDirection;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Comparator;
import org.kehoach.model.DeadlineTiming;
import org.kehoach.model.DelegatedTarget;
import org.kehoach.model.DelegatedTiming;
import org.kehoach.model.DocumentType;
import org.kehoach.model.DurationUnit;
import org.kehoach.model.Indicator;
import org.kehoach.model.Issuance;
import org.kehoach.model.Plan;
import org.kehoach.model.QualifiedTiming;
import org.kehoach.model.QuarterTiming;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.RankTarget;
import org.kehoach.model.RecurringTiming;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.ResponseTarget;
import org.kehoach.model.SpanTiming;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/** The line that names the document, and times in words. */
class WordsTest {

	@ParameterizedTest
	@CsvSource({ "/KH-SCT, 2025, 'số      /KH-SCT ngày     tháng     năm 2025'",
			"/KH-SCT, 7/2025, 'số      /KH-SCT ngày     tháng 7 năm 2025'",
			"6/KH-SCT, 4/2/2025, số 06/KH-SCT ngày 04 tháng 02 năm 2025",
			"494/KH-SCT, 29/6/2025, số 494/KH-SCT ngày 29 tháng 6 năm 2025",
			"12/KH-SCT, 10/12/2025, số 12/KH-SCT ngày 10 tháng 12 năm 2025" })
	void theLineFollowsTheZeroRulesAndLeavesBlanks(String number, String date, String expected) {
		Plan plan = Plans.plan();
		plan.setNumber(DocumentNumber.parse(number));
		plan.setDate(PartialDate.parse(date));
		assertEquals("(Kèm theo Kế hoạch " + expected + " của Sở Công Thương)", AttachmentLine.of(plan));
	}

	@Test
	void aProgrammeWithoutNumberGetsTheSymbolOfItsKindAndIssuer() {
		Plan plan = Plans.plan();
		plan.setType(DocumentType.PROGRAMME);
		plan.setNumber(null);
		plan.setDate(null);
		plan.getIssuer().setSymbol("SCT");
		assertEquals("(Kèm theo Chương trình số      /CTr-SCT ngày     tháng     năm     của Sở Công Thương)",
				AttachmentLine.of(plan));
	}

	@Test
	void aPlanIssuedByADecisionIsNamedByIt() {
		Plan plan = Plans.plan();
		Issuance issuance = MAKE.createIssuance();
		issuance.setType(DocumentType.DECISION);
		issuance.setNumber(DocumentNumber.parse("510/QĐ-UBND"));
		issuance.setDate(PartialDate.parse("30/7/2025"));
		issuance.setIssuer(Plans.unit("Ủy ban nhân dân phường", "UBND phường"));
		plan.setIssuance(issuance);
		assertEquals("(Kèm theo Quyết định số 510/QĐ-UBND ngày 30 tháng 7 năm 2025 của Ủy ban nhân dân phường)",
				AttachmentLine.of(plan));
	}

	@Test
	void theAuthorsWordsComeFirst() {
		QuarterTiming timing = MAKE.createQuarterTiming();
		timing.getQuarters().addAll(List.of(3, 4));
		assertEquals("quý III, IV", TimingWords.of(timing));
		timing.setYear(2025);
		assertEquals("quý III, IV/2025", TimingWords.of(timing));
		timing.setWording("Quý 3 và 4");
		assertEquals("Quý 3 và 4", TimingWords.of(timing));
	}

	@Test
	void timesWithoutWordsGetTheUsualOnes() {
		DeadlineTiming deadline = MAKE.createDeadlineTiming();
		deadline.setDate(PartialDate.parse("10/12/2025"));
		assertEquals("trước ngày 10/12/2025", TimingWords.of(deadline));
		QualifiedTiming qualified = MAKE.createQualifiedTiming();
		qualified.setTiming(deadline);
		qualified.setScope("cấp xã");
		assertEquals("trước ngày 10/12/2025 đối với cấp xã", TimingWords.of(qualified));
		SpanTiming span = MAKE.createSpanTiming();
		span.setFrom(PartialDate.parse("7/2025"));
		assertEquals("từ tháng 7/2025 trở đi", TimingWords.of(span));
		RecurringTiming recurring = MAKE.createRecurringTiming();
		recurring.setAdHoc(true);
		assertEquals("định kỳ hoặc đột xuất", TimingWords.of(recurring));
		assertEquals("thường xuyên", TimingWords.of(MAKE.createOngoingTiming()));
		assertEquals("", TimingWords.of(null));
	}

	@Test
	void aDocumentInThePlaceOfATextIsCited() {
		Plan cited = Plans.plan();
		cited.setTitle("Cải cách hành chính năm 2026");
		DelegatedTiming timing = MAKE.createDelegatedTiming();
		timing.setDocument(cited);
		assertEquals("theo Kế hoạch cải cách hành chính năm 2026", TimingWords.of(timing));
		cited.setNumber(DocumentNumber.parse("494/KH-UBND"));
		timing.setYear(2025);
		assertEquals("theo Kế hoạch số 494/KH-UBND năm 2025", TimingWords.of(timing));
		timing.setText("lộ trình");
		assertEquals("theo lộ trình năm 2025", TimingWords.of(timing));
		DelegatedTarget target = MAKE.createDelegatedTarget();
		target.setDocument(cited);
		target.setExceeds(true);
		assertEquals("vượt mức theo Kế hoạch số 494/KH-UBND", TargetWords.of(target));
	}

	@Test
	void aPlanIssuedByADecisionIsCitedByIt() {
		Plan cited = Plans.plan();
		Issuance issuance = MAKE.createIssuance();
		issuance.setType(DocumentType.RESOLUTION);
		issuance.setNumber(DocumentNumber.parse("76/NQ-CP"));
		cited.setNumber(null);
		cited.setIssuance(issuance);
		assertEquals("Nghị quyết số 76/NQ-CP", Citations.of(cited));
		Indicator indicator = Plans.indicator(Plans.area(cited, "a"), "Một chỉ tiêu có câu rất dài, " + "dài ".repeat(30));
		assertEquals("76/NQ-CP: Một chỉ tiêu có câu rất dài, dài dài dài dài dài dài dài dài dài dài dài dài dài dài dài…",
				Citations.of(indicator));
	}

	@Test
	void aRegisteredDocumentIsCitedByItsTitleWhereItHasNoNumber() {
		RegisteredDocument document = MAKE.createRegisteredDocument();
		document.setType(DocumentType.LAW);
		document.setTitle("Luật Đất đai");
		assertEquals("Luật Đất đai", Citations.of(document));
		document.setTitle("");
		assertEquals("Luật", Citations.of(document));
	}

	@Test
	void targetsWithoutWordsGetTheUsualOnes() {
		RangeTarget range = MAKE.createRangeTarget();
		range.setLow(new BigDecimal("90"));
		range.setHigh(new BigDecimal("95.5"));
		range.setPercent(true);
		assertEquals("từ 90% đến 95,5%", TargetWords.of(range));
		ChangeTarget change = MAKE.createChangeTarget();
		change.setDirection(ChangeDirection.REDUCE);
		change.setAverage(true);
		change.setComparator(Comparator.AT_LEAST);
		change.setAmount(BigDecimal.TEN);
		change.setPercent(true);
		Baseline baseline = MAKE.createBaseline();
		baseline.setFromYear(2025);
		change.setBaseline(baseline);
		assertEquals("giảm bình quân tối thiểu 10% so với năm 2025", TargetWords.of(change));
		RankTarget rank = MAKE.createRankTarget();
		assertEquals("xếp hạng cao", TargetWords.of(rank));
		rank.setTop(10);
		rank.getIndices().addAll(List.of(MAKE.createPerformanceIndex(), MAKE.createPerformanceIndex()));
		rank.getIndices().get(0).setTitle("PAR Index");
		rank.getIndices().get(1).setTitle("Chỉ số hài lòng");
		rank.getIndices().get(1).setShortName("SIPAS");
		rank.setAmong("các tỉnh");
		assertEquals("xếp hạng trong nhóm 10 về PAR Index, SIPAS trong số các tỉnh", TargetWords.of(rank));
		ResponseTarget response = MAKE.createResponseTarget();
		response.setComparator(Comparator.AT_MOST);
		response.setAmount(5);
		response.setUnit(DurationUnit.WORKING_DAY);
		response.setEvent("công bố");
		assertEquals("trong vòng tối đa 5 ngày làm việc sau khi công bố", TargetWords.of(response));
		assertEquals("", TargetWords.of(null));
	}

	@Test
	void onlyTheFirstLetterBecomesACapital() {
		assertEquals("Đến hết năm 2025 của UBND", Texts.capitalized("đến hết năm 2025 của UBND"));
		assertEquals("Ủy ban", Texts.capitalized("u\u0309y ban"));
		assertEquals("", Texts.capitalized(""));
	}
}
