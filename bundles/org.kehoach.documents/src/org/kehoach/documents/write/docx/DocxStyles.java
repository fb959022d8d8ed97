// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.math.BigInteger;
import java.util.Collection;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kehoach.documents.style.DecreeStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
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
	private static final String BLACK = "000000";
	/** Height of the paragraphs that hold nothing but a drawn line, in twips. */
	private static final int RULE_HEIGHT = 80;

	private DocxStyles() {
	}

	/**
	 * Adds the styles to a new document.
	 *
	 * @param styles
	 *            the styles to declare
	 * @param tableSizePt
	 *            size of the letters in tables
	 */
	static void add(XWPFDocument document, String language, Collection<DecreeStyle> styles, int tableSizePt) {
		document.createStyles().setStyles(of(language, styles, tableSizePt));
	}

	/** As {@link #add}, for a document that has styles already. */
	static CTStyles of(String language, Collection<DecreeStyle> styles, int tableSizePt) {
		CTStyles all = CTStyles.Factory.newInstance();
		CTDocDefaults defaults = all.addNewDocDefaults();
		CTRPr run = defaults.addNewRPrDefault().addNewRPr();
		font(run);
		size(run, NORMAL_SIZE_PT);
		CTLanguage lang = run.addNewLang();
		lang.setVal(language);
		lang.setEastAsia(language);
		defaults.addNewPPrDefault().addNewPPr();

		CTStyle normal = all.addNewStyle();
		normal.setType(STStyleType.PARAGRAPH);
		normal.setDefault(true);
		normal.setStyleId(NORMAL);
		normal.addNewName().setVal(NORMAL);
		normal.addNewQFormat();
		for (DecreeStyle style : styles) {
			add(all.addNewStyle(), style, style.inTable() ? tableSizePt : style.sizePt());
		}
		return all;
	}

	/** Every property stands in the style itself, so that nothing depends on a program's defaults. */
	private static void add(CTStyle target, DecreeStyle style, int sizePt) {
		target.setType(STStyleType.PARAGRAPH);
		target.setCustomStyle(true);
		target.setStyleId(style.id());
		target.addNewName().setVal(style.title());
		target.addNewBasedOn().setVal(NORMAL);
		target.addNewQFormat();
		CTPPrGeneral paragraph = target.addNewPPr();
		if (style.keepNext()) {
			paragraph.addNewKeepNext();
		}
		spacing(paragraph, style);
		CTInd indent = paragraph.addNewInd();
		indent.setLeft(BigInteger.ZERO);
		indent.setRight(BigInteger.ZERO);
		indent.setFirstLine(BigInteger.valueOf(style.firstLine()));
		paragraph.addNewJc().setVal(DocxText.alignment(style.alignment()));
		if (style.outline() > 0) {
			paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outline() - 1L));
		}
		CTRPr run = target.addNewRPr();
		font(run);
		run.addNewB().setVal(style.bold());
		run.addNewI().setVal(style.italic());
		run.addNewColor().setVal(BLACK);
		size(run, sizePt);
	}

	private static void spacing(CTPPrGeneral paragraph, DecreeStyle style) {
		CTSpacing spacing = paragraph.addNewSpacing();
		spacing.setBefore(BigInteger.valueOf(style.before()));
		spacing.setAfter(BigInteger.valueOf(style.after()));
		boolean thin = style == DecreeStyle.RULE || style == DecreeStyle.APPENDIX_RULE;
		spacing.setLine(BigInteger.valueOf(thin ? RULE_HEIGHT : style.line()));
		spacing.setLineRule(thin ? STLineSpacingRule.EXACT : STLineSpacingRule.AUTO);
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
