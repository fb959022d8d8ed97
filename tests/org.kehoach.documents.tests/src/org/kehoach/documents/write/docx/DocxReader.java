// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kehoach.documents.Grids;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads a Word document back. */
public final class DocxReader {

	private DocxReader() {
	}

	static XWPFDocument document(byte[] bytes) {
		try {
			return new XWPFDocument(new ByteArrayInputStream(bytes));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static CTTbl table(XWPFDocument document) {
		return document.getDocument().getBody().getTblArray(0);
	}

	static String text(CTTc cell) {
		return cell.getPList().stream().map(DocxReader::text).collect(Collectors.joining("\n"));
	}

	private static String text(CTP paragraph) {
		return paragraph.getRList().stream().flatMap(run -> run.getTList().stream()).map(part -> part.getStringValue())
				.collect(Collectors.joining());
	}

	static int span(CTTc cell) {
		return cell.getTcPr().isSetGridSpan() ? cell.getTcPr().getGridSpan().getVal().intValue() : 1;
	}

	public static List<List<String>> grid(byte[] bytes) {
		List<List<String>> grid = new ArrayList<>();
		for (CTRow row : table(document(bytes)).getTrList()) {
			List<String> fields = new ArrayList<>();
			for (CTTc cell : row.getTcList()) {
				boolean covered = cell.getTcPr().isSetVMerge() && cell.getTcPr().getVMerge().getVal() == STMerge.CONTINUE;
				fields.add(covered ? Grids.ABOVE : text(cell));
				for (int i = 1; i < span(cell); i++) {
					fields.add(Grids.LEFT);
				}
			}
			grid.add(fields);
		}
		return grid;
	}
}
