// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no program should write, and some do: senseless values, missing and doubled elements. */
class OddFilesTest {
	private static final Pattern VALUE = Pattern.compile("w:\\w+=\"([^\"]*)\"");
	private static final Pattern ELEMENT = Pattern.compile("<w:\\w+(?: [^<>]*)?/>");
	private static final Pattern BLOCK = Pattern.compile("<w:(r|tc|tr|pPr|rPr|tblGrid|tcPr)>(?:(?!<w:\\1>).)*?</w:\\1>");
	private static final List<String> VALUES = List.of("", "x", "-1", "0", "99999999999", "1.5cm", "none", "\u00A0");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void areMeasuredAllTheSame(int seed) throws Exception {
		Random random = new Random(seed);
		for (int i = 0; i < 15; i++) {
			WordFile file = (i % 2 == 0 ? Sample.plan() : Sample.decision()).file();
			for (int change = 0; change < 12; change++) {
				String part = random.nextInt(4) == 0 ? "word/styles.xml" : "word/document.xml";
				file.parts.put(part, spoilt(file.parts.get(part), random));
			}
			ConformanceReport report = new ConformanceChecker(Locale.ENGLISH).check(file.write(folder.resolve("a.docx")));
			assertEquals(PropertyCatalog.all().size(), report.results().size());
			assertTrue(report.results().stream().noneMatch(result -> result.found() == null));
		}
	}

	private static String spoilt(String xml, Random random) {
		return switch (random.nextInt(3)) {
		case 0 -> replaced(xml, VALUE, random, 1, VALUES.get(random.nextInt(VALUES.size())));
		case 1 -> replaced(xml, ELEMENT, random, 0, "");
		default -> doubledOrGone(xml, random);
		};
	}

	private static String doubledOrGone(String xml, Random random) {
		List<MatchResult> all = BLOCK.matcher(xml).results().toList();
		if (all.isEmpty()) {
			return xml;
		}
		MatchResult one = all.get(random.nextInt(all.size()));
		return xml.substring(0, one.start()) + (random.nextBoolean() ? one.group() + one.group() : "") + xml.substring(one.end());
	}

	private static String replaced(String xml, Pattern pattern, Random random, int group, String text) {
		List<MatchResult> all = pattern.matcher(xml).results().toList();
		if (all.isEmpty()) {
			return xml;
		}
		MatchResult one = all.get(random.nextInt(all.size()));
		return xml.substring(0, one.start(group)) + text + xml.substring(one.end(group));
	}
}
