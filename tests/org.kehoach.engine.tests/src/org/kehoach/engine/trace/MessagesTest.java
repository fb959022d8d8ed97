// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.model.AreaKind;
import org.kehoach.model.value.ScoredMatters;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.criteria.Criterion;
import org.kehoach.trace.criteria.Result;
import org.kehoach.trace.differences.Change;
import org.kehoach.trace.differences.Group;
import org.kehoach.trace.differences.Property;
import org.kehoach.trace.differences.Subject;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.graph.GraphProblem;

class MessagesTest {

	private static Properties read(String file) throws IOException {
		Properties texts = new Properties();
		try (Reader in = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		assertEquals(read("messages.properties").keySet(), read("messages_en.properties").keySet());
	}

	static Stream<String> neededKeys() {
		return Stream.of(keys("status-", Status.values()), keys("reason-", TargetComparison.Reason.values()), keys("kind-", ItemKind.values()),
				keys("link-", LinkKind.values()), keys("problem-", GraphProblem.Kind.values()),
				keys("weight-", TraceFinding.Weight.values()),
				Stream.of(TraceFinding.Kind.values()).filter(kind -> kind != TraceFinding.Kind.EARLY_REVIEW).map(kind -> "finding-" + kind),
				keys("criterion-", Criterion.values()), keys("advice-", Criterion.values()), keys("answer-", Result.Answer.values()),
				keys("found-", Criterion.values()).flatMap(key -> Stream.of(key + "-KEPT", key + "-NOT_KEPT")),
				Stream.of("found-IN_TIME-UNKNOWN", "found-AREAS-UNKNOWN", "found-OBLIGATIONS-UNKNOWN", "found-INSPECTION-UNKNOWN"),
				ScoredMatters.STEERING.keySet().stream().map(topic -> "topic-" + topic),
				EnumSet.complementOf(EnumSet.of(AreaKind.OTHER, AreaKind.STEERING)).stream().map(kind -> "area-" + kind),
				keys("change-", Change.Kind.values()), keys("subject-", Subject.values()), keys("property-", Property.values()),
				keys("table-diff-", Group.values()), Stream.of("finding-EARLY_REVIEW-own", "finding-EARLY_REVIEW-plan", "finding-LATE-plan")).flatMap(keys -> keys);
	}

	private static Stream<String> keys(String start, Enum<?>[] literals) {
		return Stream.of(literals).map(literal -> start + literal.name());
	}

	@ParameterizedTest
	@MethodSource("neededKeys")
	void everythingThatCanBeFoundHasWords(String key) {
		assertFalse(Messages.get(key).isBlank());
	}
}
