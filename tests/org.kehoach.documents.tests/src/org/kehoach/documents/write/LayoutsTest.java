// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kehoach.documents.Grids;
import org.kehoach.documents.appendix.BuiltAppendix;
import org.kehoach.documents.appendix.Edition;
import org.kehoach.documents.appendix.Layouts;
import org.kehoach.documents.write.docx.DocxReader;
import org.kehoach.documents.write.docx.DocxTableWriter;
import org.kehoach.documents.write.html.HtmlReader;
import org.kehoach.documents.write.html.HtmlTableWriter;
import org.kehoach.documents.write.xlsx.XlsxReader;
import org.kehoach.documents.write.xlsx.XlsxTableWriter;

/** The layouts that are in use, field by field, and the same in every format. */
class LayoutsTest {

	@ParameterizedTest
	@EnumSource
	void everyFormatShowsTheGoldenTable(Layouts layout) {
		BuiltAppendix built = layout.build(layout == Layouts.WITH_REASONS ? Edition.DRAFT : Edition.ISSUE);
		List<List<String>> grid = Grids.of(built.table());
		Golden.assertSame("layout-" + layout.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt", text(built, grid));
		assertEquals(grid, DocxReader.grid(write(new DocxTableWriter(), built)));
		assertEquals(grid, XlsxReader.grid(write(new XlsxTableWriter(), built)));
		assertEquals(grid, HtmlReader.grid(write(new HtmlTableWriter(), built)));
	}

	private static byte[] write(TableWriter writer, BuiltAppendix built) {
		Written written = Written.of(writer, built.table());
		assertEquals(List.of(), written.report().notices());
		return written.bytes();
	}

	/** A row on each line, then the notices. */
	private static String text(BuiltAppendix built, List<List<String>> grid) {
		String rows = grid.stream().map(row -> row.stream().map(field -> field.replace("\n", " // ")).collect(Collectors.joining(" | ")))
				.collect(Collectors.joining("\n"));
		return rows + "\n" + built.notices().stream().map(notice -> notice.toString() + "\n").collect(Collectors.joining());
	}
}
