// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.engine.Engine;
import org.kehoach.engine.PlanVersion;
import org.kehoach.engine.ProgressListener;
import org.kehoach.engine.trace.TraceDocument;
import org.kehoach.engine.trace.TraceFormat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;

/** The JSON of tracing keeps to the published schema. */
class TraceSchemaTest {

	private static final Path PUBLISHED = Plans.ROOT.resolve("docs/schema/kehoach-trace.schema.json");

	static Stream<Path> examples() {
		return Plans.examples().stream();
	}

	/** When a record has changed, copy the new schema from the folder target of this module into docs/schema. */
	@Test
	void thePublishedSchemaIsThatOfTheRecords() throws Exception {
		String made = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(RecordSchema.create()) + "\n";
		Path copy = Plans.ROOT.resolve("tests/org.kehoach.exchange.tests/target/kehoach-trace.schema.json");
		Files.createDirectories(copy.getParent());
		Files.writeString(copy, made);
		assertEquals(made, Files.readString(PUBLISHED));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void whatIsWrittenKeepsToTheSchema(Path folder) throws Exception {
		TraceDocument.Coverage coverage = new Engine().trace(folder, null, ProgressListener.NONE).document();
		assertValid(coverage);
		assertValid(new Engine().matrix(folder, null, ProgressListener.NONE).document());
		assertValid(new Engine().report(folder, null, ProgressListener.NONE).document());
		assertValid(new Engine().gaps(folder, null, ProgressListener.NONE).document());
		String item = coverage.obligations().getFirst().item();
		assertValid(new Engine().impact(folder, item, ProgressListener.NONE).document());
	}

	@Test
	void differencesKeepToTheSchema() throws Exception {
		PlanVersion before = new PlanVersion(Plans.ROOT.resolve("examples/quang-tri"), null);
		PlanVersion after = new PlanVersion(Plans.ROOT.resolve("examples/hai-phong"), null);
		assertValid(new Engine().diff(before, after, ProgressListener.NONE).document());
	}

	private static void assertValid(TraceDocument document) throws Exception {
		StringWriter json = new StringWriter();
		TraceFormat.JSON.write(document, UnaryOperator.identity(), json);
		assertEquals(List.of(), SchemaCheck.problems(JsonParser.parseString(json.toString()),
				JsonParser.parseString(Files.readString(PUBLISHED)).getAsJsonObject()));
	}
}
