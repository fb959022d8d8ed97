// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.kehoach.documents.document.AdministrativeDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Templates as offices make them, and what comes out of them. */
final class Office {
	private static final Pattern ID = Pattern.compile("<w:comment(?:RangeStart|Reference)[^>]*w:id=\"(\\d+)\"");

	private Office() {
	}

	/** A template of paragraphs, each in a run of its own; the page is narrower than the decree's. */
	static Path template(Path folder, String... paragraphs) {
		return template(folder, document -> {
			for (String text : paragraphs) {
				document.createParagraph().createRun().setText(text);
			}
		});
	}

	static Path template(Path folder, Consumer<XWPFDocument> content) {
		try (XWPFDocument document = new XWPFDocument()) {
			document.createStyles();
			content.accept(document);
			CTSectPr section = document.getDocument().getBody().isSetSectPr() ? document.getDocument().getBody().getSectPr()
					: document.getDocument().getBody().addNewSectPr();
			if (!section.isSetPgSz()) {
				CTPageSz size = section.addNewPgSz();
				size.setW(BigInteger.valueOf(11906));
				size.setH(BigInteger.valueOf(16838));
				CTPageMar margins = section.addNewPgMar();
				margins.setLeft(BigInteger.valueOf(1984));
				margins.setRight(BigInteger.valueOf(1134));
				margins.setTop(BigInteger.valueOf(1134));
				margins.setBottom(BigInteger.valueOf(1134));
				margins.setHeader(BigInteger.valueOf(567));
				margins.setFooter(BigInteger.valueOf(567));
				margins.setGutter(BigInteger.ZERO);
			}
			Path file = folder.resolve("mau.docx");
			try (OutputStream out = Files.newOutputStream(file)) {
				document.write(out);
			}
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** One placeholder, cut into runs as Word does it after corrections. */
	static XWPFParagraph cut(XWPFDocument document, String... runs) {
		XWPFParagraph paragraph = document.createParagraph();
		for (String text : runs) {
			paragraph.createRun().setText(text);
		}
		return paragraph;
	}

	/** Codes of errors and notes, in the order told. */
	static List<String> codes(List<TemplateProblem> problems) {
		return problems.stream().map(problem -> problem.kind().code()).toList();
	}

	static List<String> check(Path template) {
		try {
			return codes(new OfficeTemplate(template).check());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<TemplateProblem> check(Path template, AdministrativeDocument document) {
		try {
			return new OfficeTemplate(template).check(document);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Fills a template; the result is a file that Word opens. */
	static XWPFDocument fill(Path template, AdministrativeDocument document) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			new OfficeTemplate(template).write(document, out);
			return opened(out.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A copy of a template with its errors marked. */
	static XWPFDocument marked(Path template, List<TemplateProblem> problems) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			new OfficeTemplate(template).writeMarked(problems, Locale.ENGLISH, out);
			return opened(out.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Opens a file whose parts all keep to the schema, with identifiers that are there once. */
	private static XWPFDocument opened(byte[] bytes) throws IOException {
		XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
		List<XmlError> errors = new ArrayList<>();
		XmlOptions options = new XmlOptions().setErrorListener(errors);
		List<XmlObject> parts = new ArrayList<>(List.of(document.getDocument()));
		document.getHeaderList().forEach(header -> parts.add(header._getHdrFtr()));
		document.getFooterList().forEach(footer -> parts.add(footer._getHdrFtr()));
		parts.forEach(part -> assertTrue(part.validate(options), errors::toString));
		Set<String> ids = new HashSet<>();
		Matcher id = ID.matcher(document.getDocument().xmlText());
		while (id.find()) {
			ids.add(id.group(1));
		}
		assertEquals(document.getComments() == null ? 0 : document.getComments().length, ids.size());
		return document;
	}

	/** The text of all paragraphs of the text itself that show something. */
	static List<String> lines(XWPFDocument document) {
		return document.getParagraphs().stream().map(XWPFParagraph::getText).filter(text -> !text.isBlank()).toList();
	}

	/** Text, and letters that say how its run looks: b, i. */
	static List<String> runs(XWPFParagraph paragraph) {
		return paragraph.getRuns().stream().map(run -> run.text() + (run.isBold() ? "|b" : "") + (run.isItalic() ? "|i" : "")).toList();
	}

	static XWPFParagraph with(XWPFDocument document, String text) {
		return document.getParagraphs().stream().filter(paragraph -> paragraph.getText().contains(text)).findFirst().orElseThrow();
	}

	/** The sections from the first to the last: P for portrait, L for landscape. */
	static String sections(XWPFDocument document) {
		StringBuilder all = new StringBuilder();
		document.getDocument().getBody().getPList().stream().filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
				.forEach(p -> all.append(orientation(p.getPPr().getSectPr())));
		return all.append(orientation(document.getDocument().getBody().getSectPr())).toString();
	}

	private static char orientation(CTSectPr section) {
		return section.getPgSz().getW().equals(BigInteger.valueOf(16838)) ? 'L' : 'P';
	}
}
