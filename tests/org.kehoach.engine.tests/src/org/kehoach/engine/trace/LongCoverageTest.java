// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kehoach.engine.trace.TraceDocument.Counts;
import org.kehoach.engine.trace.TraceDocument.PlanRow;

/** The coverage of a country in a terminal: levels, and the plans where most is missing. */
class LongCoverageTest {

	private Locale before;

	@BeforeEach
	void speakEnglish() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	/** A plan above, and below it one with 0, 1, 2 … missing of a thousand. */
	private static TraceDocument.Coverage country(int plans) {
		List<PlanRow> rows = new ArrayList<>();
		for (int i = 0; i < plans; i++) {
			// children come first: their order in the folder is that of names
			rows.add(new PlanRow("Below" + i, "B", "b", 1, List.of("Top"), true, counts(1000 - i, i)));
		}
		rows.add(new PlanRow("Top", "T", "t", 1, List.of(), true, counts(0, 0)));
		return new TraceDocument.Coverage("kehoach-trace", TraceDocument.VERSION, counts(0, 0), rows, List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of());
	}

	private static Counts counts(int covered, int missing) {
		int total = covered + missing;
		return new Counts(total, covered, 0, 0, missing, total == 0 ? 100 : 100 * covered / total);
	}

	private static String written(TraceFormat format, TraceDocument.Coverage coverage) throws Exception {
		StringWriter text = new StringWriter();
		format.write(coverage, UnaryOperator.identity(), text);
		return text.toString();
	}

	@Test
	void theWorstAreShownAndTheLevelsSummedUp() throws Exception {
		String text = written(TraceFormat.TEXT, country(300));
		assertTrue(text.contains("Below299 ") && text.contains("Below280 "), text);
		assertFalse(text.contains("Below279 "), text);
		assertTrue(text.contains("By plan (20 of 301)"), text);
		String level = text.lines().filter(line -> line.strip().startsWith("2 ")).findFirst().orElseThrow();
		assertEquals(List.of("2", "300", "300000", "255150", "0", "0", "44850", "85%"), List.of(level.strip().split("\\s+")));
	}

	@Test
	void otherFormatsTellAll() throws Exception {
		assertTrue(written(TraceFormat.HTML, country(300)).contains("Below0<"));
	}

	@Test
	void whatFitsIsNotCut() throws Exception {
		String text = written(TraceFormat.TEXT, country(100));
		assertTrue(text.contains("Below0 "), text);
		assertFalse(text.contains("By level"), text);
	}
}
