// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.documents.DocumentWriters;
import org.kehoach.documents.SampleDocuments;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;

/** What holds for the writers of whole documents in all formats. */
class AllDocumentWritersTest {
	private static final String HOSTILE = "<script>alert(1)</script> & \"]]>\" =1+1 \u202E\u0000 x\uD800";

	static Stream<DocumentWriter> writers() {
		return DocumentWriters.all().stream();
	}

	@Test
	void writersAreFoundByExtension() {
		assertEquals(List.of("docx", "pdf", "html"), writers().map(DocumentWriter::extension).toList());
		for (DocumentWriter writer : DocumentWriters.all()) {
			assertEquals(writer, DocumentWriters.forExtension(writer.extension()).orElseThrow());
		}
		assertTrue(DocumentWriters.forExtension("odt").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void theSameDocumentGivesTheSameBytesAnywhere(DocumentWriter writer) {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		byte[] here = WrittenDocument.of(writer, SampleDocuments.plan("Lời.")).bytes();
		try {
			Locale.setDefault(Locale.of("tr"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
			assertArrayEquals(here, WrittenDocument.of(writer, SampleDocuments.plan("Lời.")).bytes());
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@ParameterizedTest
	@MethodSource("writers")
	void whatCannotBePrintedIsTakenOutAndReported(DocumentWriter writer) {
		WrittenDocument written = WrittenDocument.of(writer, SampleDocuments.plan(HOSTILE));
		assertTrue(written.report().notices().contains(new Notice(NoticeKind.BODY_CHARACTERS_REMOVED, 0, "", 3)),
				written.report().notices()::toString);
	}

	@ParameterizedTest
	@MethodSource("writers")
	void theStreamIsLeftOpen(DocumentWriter writer) throws IOException {
		boolean[] closed = { false };
		OutputStream out = new FilterOutputStream(OutputStream.nullOutputStream()) {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		writer.write(SampleDocuments.plan("Lời."), out);
		assertFalse(closed[0]);
	}

	@ParameterizedTest
	@MethodSource("writers")
	void fiveThousandRowsAreWritten(DocumentWriter writer) {
		List<Row> rows = IntStream.range(0, 5000).<Row>mapToObj(i -> new BodyRow(IntStream.range(0, SampleTables.NINE.size())
				.<Slot>mapToObj(column -> Cell.of("dòng " + i)).toList())).toList();
		AdministrativeDocument document = new AdministrativeDocument(SampleTables.INFO, List.of(SampleDocuments.table(rows)));
		assertEquals(List.of(), WrittenDocument.of(writer, document).report().notices());
	}

	@Test
	void theWebPageIsWellFormedAndHostileTextStaysText() throws Exception {
		byte[] bytes = WrittenDocument.of(DocumentWriters.forExtension("html").orElseThrow(), SampleDocuments.plan(HOSTILE)).bytes();
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
		var page = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
		assertEquals(0, page.getElementsByTagName("script").getLength());
		assertTrue(page.getDocumentElement().getTextContent().contains("<script>alert(1)</script> & \"]]>\" =1+1"));
		assertEquals("vi", page.getDocumentElement().getAttribute("lang"));
	}
}
