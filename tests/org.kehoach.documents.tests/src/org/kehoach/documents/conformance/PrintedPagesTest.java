// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.documents.conformance.BrokenTest.Broken;
import org.kehoach.documents.conformance.BrokenTest.Kind;
import org.kehoach.documents.conformance.measure.Outcome;
import org.kehoach.documents.conformance.measure.Property;

/** The pages of a PDF are measured as the Word file is: right ones keep everything, broken ones are told by what is broken. */
class PrintedPagesTest {
	private static final String LONG = " theo đúng thẩm quyền, đúng thời gian, bảo đảm tính hợp hiến, hợp pháp, đồng bộ, khả thi của hệ thống văn bản do"
			+ " Sở tham mưu, gắn với trách nhiệm của người đứng đầu từng phòng, đơn vị trong suốt quá trình thực hiện";
	/** What no page shows, and why. */
	private static final Map<String, String> NOT_SHOWN = Map.of("ND30-102", "the broken file turns a section of text that the printed sample has not",
			"ND30-103", "by less than letters tell", "ND30-104", "by less than letters tell", "ND30-105", "by less than letters tell", "ND30-106",
			"by less than letters tell", "ND30-310",
			"so long a number would run into the date", "ND30-716", "a first page that hides its number looks as if it were the first of its own", "ND30-901",
			"pages have one language");
	/** What pages show as something else. */
	private static final Map<String, List<String>> SHOWN_AS = Map.of("ND30-107", List.of("ND30-106"), "ND30-206", List.of("ND30-206", "ND30-215"));

	@TempDir
	private Path folder;

	private ConformanceReport check(Sample sample, String language) throws Exception {
		return new ConformanceChecker(Locale.ENGLISH).check(SamplePdf.write(sample, folder.resolve("a.pdf"), language));
	}

	/** Paragraphs of several lines, and pages enough to see numbers. */
	private static Sample printed(Kind kind) {
		Sample sample = kind.sample();
		for (Letter letter : sample.letters) {
			for (Para para : letter.body) {
				para.text = para.text.replaceFirst("^((a|b|c|đ)\\) .*?|Nâng cao hiệu lực.*?);?$", "$1" + LONG + ";");
			}
			for (int i = 0; i < 12; i++) {
				letter.body.add(Letter.text("Các phòng, đơn vị thuộc Sở" + LONG + "."));
			}
		}
		return sample;
	}

	private static List<String> codes(ConformanceReport report, Outcome outcome) {
		return report.with(outcome).stream().map(result -> result.property().code()).toList();
	}

	private static String told(ConformanceReport report) {
		return report.with(Outcome.DEVIATES).stream().map(result -> result.property().code() + " " + result.found() + " " + result.places()).toList().toString();
	}

	@ParameterizedTest
	@EnumSource
	void rightPagesKeepEverything(Kind kind) throws Exception {
		ConformanceReport report = check(printed(kind), "vi-VN");
		assertEquals(List.of(), codes(report, Outcome.DEVIATES), () -> told(report));
		assertEquals(List.of(), report.notes());
	}

	@Test
	void theRightPagesTogetherShowEveryProperty() throws Exception {
		Set<String> measured = new TreeSet<>();
		for (Kind kind : Kind.values()) {
			measured.addAll(codes(check(printed(kind), "vi-VN"), Outcome.KEPT));
		}
		assertEquals(List.of(), PropertyCatalog.all().stream().map(Property::code).filter(code -> !measured.contains(code)).toList());
	}

	static Stream<Broken> cases() {
		List<Broken> cases = new ArrayList<>(BrokenFiles.all().stream().filter(broken -> !NOT_SHOWN.containsKey(broken.code())).toList());
		cases.add(plan("103", sample -> sample.letter().page.top = 1700));
		cases.add(plan("104", sample -> sample.letter().page.bottom = 800));
		cases.add(plan("105", sample -> sample.letter().page.left = 1500));
		cases.add(plan("106", sample -> {
			sample.letter().page.right = 1500;
			sample.letter().subjectRule = Para.rule(sample.letter().page.textWidth(), 1900);
		}));
		cases.add(plan("310", sample -> sample.letter().number.text = "Số: 05/KH-SCT-" + "I".repeat(22)));
		cases.add(plan("716", sample -> {
			sample.first().page.start = null;
			sample.first().page.hideFirst = false;
		}));
		return cases.stream();
	}

	private static Broken plan(String code, Consumer<Sample> change) {
		return new Broken("ND30-" + code, Kind.PLAN, change);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void brokenPagesAreToldByWhatIsBroken(Broken broken) throws Exception {
		Sample sample = printed(broken.kind());
		broken.change().accept(sample);
		ConformanceReport report = check(sample, "vi-VN");
		assertEquals(SHOWN_AS.getOrDefault(broken.code(), List.of(broken.code())), codes(report, Outcome.DEVIATES), () -> told(report));
	}

	@Test
	void theLanguageOfThePagesIsThatOfTheFile() throws Exception {
		assertEquals(List.of("ND30-901"), codes(check(printed(Kind.PLAN), "en-US"), Outcome.DEVIATES));
		assertTrue(codes(check(printed(Kind.PLAN), null), Outcome.NOT_FOUND).contains("ND30-901"));
	}
}
