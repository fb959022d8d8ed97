// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.google.gson.GsonBuilder;

/** The published schema says what the metamodel says. */
class SchemaTest {

	static final Path PUBLISHED = Plans.ROOT.resolve("docs/schema/kehoach.schema.json");

	/** When the metamodel has changed, copy the new schema from the folder target of this module into docs/schema. */
	@Test
	void thePublishedSchemaIsThatOfTheMetamodel() throws Exception {
		String made = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(MetamodelSchema.create()) + "\n";
		Path copy = Plans.ROOT.resolve("tests/org.kehoach.exchange.tests/target/kehoach.schema.json");
		Files.createDirectories(copy.getParent());
		Files.writeString(copy, made);
		assertEquals(made, Files.readString(PUBLISHED));
	}
}
