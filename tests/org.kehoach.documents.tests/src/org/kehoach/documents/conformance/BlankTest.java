// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.documents.conformance.BrokenTest.Broken;
import org.kehoach.documents.conformance.BrokenTest.Kind;
import org.kehoach.documents.conformance.measure.Outcome;

/** What is left blank on purpose is told as such: it neither deviates nor counts as kept. */
class BlankTest {

	@TempDir
	private Path folder;

	private static Broken blank(String code, Consumer<Letter> change) {
		return new Broken("ND30-" + code, Kind.PLAN, sample -> change.accept(sample.letter()));
	}

	static Stream<Broken> cases() {
		return Stream.of(blank("303", letter -> letter.number.text = "Số:      /KH-SCT"),
				blank("303", letter -> letter.number.text = "Số: ……/KH-SCT"), //
				blank("304", letter -> letter.number.text = "Số: 05/KH-…"),
				blank("312", letter -> letter.placeDate.text = "…………, ngày 05 tháng 02 năm 2025"),
				blank("312", letter -> letter.placeDate.text = "      , ngày 05 tháng 02 năm 2025"),
				blank("313", letter -> letter.placeDate.text = "Quảng Trị, ngày    tháng 02 năm 2025"),
				blank("314", letter -> letter.placeDate.text = "Quảng Trị, ngày 05 tháng … năm 2025"),
				blank("601", letter -> {
					letter.posts.forEach(post -> post.text = "…………………");
				}), //
				blank("611", letter -> letter.signer.text = "…………………"), //
				blank("631", letter -> letter.recipients.clear()));
	}

	private ConformanceReport check(Sample sample) throws Exception {
		return new ConformanceChecker(Locale.ENGLISH).check(sample.write(folder.resolve("a.docx")));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aBlankIsNamedAndNothingElse(Broken blank) throws Exception {
		Sample sample = blank.kind().sample();
		blank.change().accept(sample);
		ConformanceReport report = check(sample);
		assertEquals(List.of(), report.with(Outcome.DEVIATES));
		assertEquals(List.of(blank.code()), report.with(Outcome.BLANK).stream().map(result -> result.property().code()).toList());
		assertTrue(report.isKept() && report.hasBlanks());
	}

	/** Nothing says that it is attached to a decision in the same file: that one bears the signature. */
	@Test
	void aFileOfAnAttachedPlanAloneNeedsNoSignature() throws Exception {
		Sample sample = Sample.decision();
		sample.letters.removeFirst();
		sample.letter().posts.clear();
		sample.letter().signer.text = "";
		sample.letter().recipientsWord.text = "";
		sample.letter().recipients.clear();
		ConformanceReport report = check(sample);
		assertEquals(List.of(), report.with(Outcome.DEVIATES));
		assertFalse(report.hasBlanks());
	}
}
