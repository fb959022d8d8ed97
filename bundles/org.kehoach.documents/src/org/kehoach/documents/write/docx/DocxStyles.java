// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kehoach.documents.style.DecreeStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Declares one paragraph style for each style of the decree. */
final class DocxStyles {
	private static final String NORMAL = "Normal";
	private static final int NORMAL_SIZE_PT = 14;

	private DocxStyles() {
	}

	/**
	 * Adds the styles to a new document.
	 *
	 * @param tableSizePt
	 *            size of the letters in tables
	 */
	static void add(XWPFDocument document, String language, int tableSizePt) {
		CTStyles styles = CTStyles.Factory.newInstance();
		CTDocDefaults defaults = styles.addNewDocDefaults();
		CTRPr run = defaults.addNewRPrDefault().addNewRPr();
		font(run);
		size(run, NORMAL_SIZE_PT);
		CTLanguage lang = run.addNewLang();
		lang.setVal(language);
		lang.setEastAsia(language);
		defaults.addNewPPrDefault().addNewPPr();

		CTStyle normal = styles.addNewStyle();
		normal.setType(STStyleType.PARAGRAPH);
		normal.setDefault(true);
		normal.setStyleId(NORMAL);
		normal.addNewName().setVal(NORMAL);
		normal.addNewQFormat();
		for (DecreeStyle style : DecreeStyle.values()) {
			add(styles.addNewStyle(), style, style.inTable() ? tableSizePt : style.sizePt());
		}
		document.createStyles().setStyles(styles);
	}

	private static void add(CTStyle target, DecreeStyle style, int sizePt) {
		target.setType(STStyleType.PARAGRAPH);
		target.setCustomStyle(true);
		target.setStyleId(style.id());
		target.addNewName().setVal(style.title());
		target.addNewBasedOn().setVal(NORMAL);
		target.addNewQFormat();
		CTPPrGeneral paragraph = target.addNewPPr();
		switch (style) {
		case APPENDIX_LABEL -> {
			paragraph.addNewKeepNext();
			spacing(paragraph, 0, 0);
		}
		case APPENDIX_TITLE -> {
			paragraph.addNewKeepNext();
			spacing(paragraph, 0, 0);
			paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
		}
		case APPENDIX_ATTACHMENT -> {
			paragraph.addNewKeepNext();
			spacing(paragraph, 0, 0);
		}
		case APPENDIX_RULE -> {
			paragraph.addNewKeepNext();
			CTSpacing spacing = spacing(paragraph, 0, 160);
			spacing.setLine(BigInteger.valueOf(80));
			spacing.setLineRule(STLineSpacingRule.EXACT);
		}
		case CLOSING -> spacing(paragraph, 120, 0);
		default -> spacing(paragraph, 0, 0);
		}
		paragraph.addNewJc().setVal(DocxText.alignment(style.alignment()));
		CTRPr run = target.addNewRPr();
		if (style.bold()) {
			run.addNewB();
		}
		if (style.italic()) {
			run.addNewI();
		}
		size(run, sizePt);
	}

	private static CTSpacing spacing(CTPPrGeneral paragraph, int before, int after) {
		CTSpacing spacing = paragraph.addNewSpacing();
		spacing.setBefore(BigInteger.valueOf(before));
		spacing.setAfter(BigInteger.valueOf(after));
		return spacing;
	}

	private static void font(CTRPr run) {
		CTFonts fonts = run.addNewRFonts();
		fonts.setAscii(DecreeStyle.FONT);
		fonts.setHAnsi(DecreeStyle.FONT);
		fonts.setEastAsia(DecreeStyle.FONT);
		fonts.setCs(DecreeStyle.FONT);
	}

	private static void size(CTRPr run, int sizePt) {
		BigInteger halfPoints = BigInteger.valueOf(2L * sizePt);
		run.addNewSz().setVal(halfPoints);
		run.addNewSzCs().setVal(halfPoints);
	}
}
