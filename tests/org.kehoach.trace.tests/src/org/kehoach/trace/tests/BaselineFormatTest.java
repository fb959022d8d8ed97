// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.trace.baseline.Baseline;
import org.kehoach.trace.baseline.BaselineFormat;
import org.kehoach.trace.baseline.BaselineFormat.FormatException;
import org.kehoach.trace.baseline.BaselineFormat.Problem;
import org.kehoach.trace.baseline.Review;
import org.kehoach.trace.graph.TraceGraph;

/** The file of accepted links. */
class BaselineFormatTest {

	private static Baseline ofExample() {
		return Review.of(TraceGraph.of(Examples.facts("quang-tri").all()), plan -> true, Baseline.EMPTY).updated();
	}

	@Test
	void whatIsWrittenIsReadAgain() throws FormatException {
		Baseline baseline = ofExample();
		assertTrue(baseline.links().size() > 30, () -> baseline.links().size() + " links");
		assertEquals(baseline, BaselineFormat.parse(BaselineFormat.write(baseline)));
	}

	@Test
	void windowsLineEndsAreRead() throws FormatException {
		assertEquals(ofExample(), BaselineFormat.parse(BaselineFormat.write(ofExample()).replace("\n", "\r\n")));
	}

	@Test
	void neighbouringLinksHaveAnUnchangedLineBetweenThem() {
		List<String> lines = BaselineFormat.write(ofExample()).lines().toList();
		for (int i = 1; i < lines.size(); i++) {
			assertTrue(!lines.get(i).startsWith("\t") || !lines.get(i - 1).startsWith("\t"), lines.get(i));
		}
	}

	@Test
	void bothSidesOfAMergeAreKept() throws FormatException {
		String twice = """
				kehoach.lock 1
				A.N1 implements B.N1
					00000000 text 11111111
				A.N1 implements B.N1
					00000000 text 22222222
				""";
		assertEquals(2, BaselineFormat.parse(twice).links().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"-|HEAD|1",
			"something else|HEAD|1",
			"kehoach.lock 2|HEAD|1",
			"kehoach.lock 1/<<<<<<< HEAD|CONFLICT|2",
			"kehoach.lock 1/A.N1 implements B.N1/=======|CONFLICT|3",
			"kehoach.lock 1/A.N1 implements|LINE|2",
			"kehoach.lock 1/A.N1 implements B.N1/\t00000000|LINE|3",
			"kehoach.lock 1/A.N1 implements B.N1/\t0000000G text 11111111|LINE|3",
			"kehoach.lock 1/A.N1 implements B.N1/\t00000000 weight 11111111|LINE|3",
			"kehoach.lock 1/A.N1 implements B.N1/\t00000000 text 11111111 text 11111111|LINE|3",
			"kehoach.lock 1/\t00000000 text 11111111|LINE|2" })
	void whatIsWrongIsToldWithItsLine(String text, Problem problem, int line) {
		FormatException thrown = assertThrows(FormatException.class,
				() -> BaselineFormat.parse(text == null ? "" : text.replace('/', '\n')));
		assertEquals(problem, thrown.problem());
		assertEquals(line, thrown.line());
	}
}
