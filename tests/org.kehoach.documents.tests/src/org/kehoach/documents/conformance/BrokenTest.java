// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.documents.conformance.measure.Outcome;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.PropertyResult;

/** Right files keep everything; a file that is broken at one place is reported under exactly the property broken. */
class BrokenTest {

	/** What a file is to begin with. */
	enum Kind {
		PLAN, DECISION, APPENDIX;

		Sample sample() {
			return switch (this) {
			case PLAN -> Sample.plan();
			case DECISION -> Sample.decision();
			case APPENDIX -> Sample.appendix();
			};
		}
	}

	@TempDir
	private Path folder;

	private ConformanceReport check(Sample sample) throws Exception {
		return new ConformanceChecker(Locale.ENGLISH).check(sample.write(folder.resolve("a.docx")));
	}

	private static List<String> told(ConformanceReport report) {
		return report.with(Outcome.DEVIATES).stream()
				.map(result -> result.property().code() + " " + result.property().title() + ": " + result.found() + " " + result.places()).toList();
	}

	@ParameterizedTest
	@EnumSource
	void aRightFileKeepsEverything(Kind kind) throws Exception {
		assertEquals(List.of(), told(check(kind.sample())));
	}

	@Test
	void theRightFilesTogetherHaveEveryProperty() throws Exception {
		Set<String> measured = new TreeSet<>();
		for (Kind kind : Kind.values()) {
			check(kind.sample()).with(Outcome.KEPT).stream().map(result -> result.property().code()).forEach(measured::add);
		}
		// A section is longer than a page only in a case of its own.
		assertEquals(PropertyCatalog.all().stream().map(Property::code).toList(), measured.stream().toList());
	}

	static Stream<Broken> cases() {
		return BrokenFiles.all().stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aBrokenPropertyIsNamedAndNoOther(Broken broken) throws Exception {
		Sample sample = broken.kind().sample();
		broken.change().accept(sample);
		ConformanceReport report = check(sample);
		assertEquals(List.of(broken.code()), report.with(Outcome.DEVIATES).stream().map(result -> result.property().code()).toList(),
				() -> told(report).toString());
		PropertyResult result = report.with(Outcome.DEVIATES).getFirst();
		assertTrue(!result.found().isBlank(), result::toString);
	}

	/** A checker is believed when it finds what is known to be wrong. */
	@Test
	void thereAreMoreThanSixtyBrokenFiles() {
		long properties = BrokenFiles.all().stream().map(Broken::code).distinct().count();
		assertTrue(BrokenFiles.all().size() >= 60 && properties >= 60, BrokenFiles.all().size() + " files, " + properties + " properties");
	}

	@Test
	void everyPropertyHasABrokenFileOrABlankOne() {
		assertEquals(PropertyCatalog.all().stream().map(Property::code).toList(),
				Stream.concat(BrokenFiles.all().stream(), BlankTest.cases()).map(Broken::code).distinct().sorted().toList());
	}

	/** A file, what is broken in it, and the code of the property. */
	record Broken(String code, Kind kind, Consumer<Sample> change) {
		@Override
		public String toString() {
			return code;
		}
	}
}
