// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.appendix.NumberAndDate;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.BalancedLines;
import org.kehoach.documents.layout.HeadingRule;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.Source;
import org.kehoach.documents.text.Capitals;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentTypes;

/** The head of the first page: who issues the document, number, place and date, its name. */
final class HeadingBlocks {
	private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
	private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
	/** To be filled in by hand or in the office program. */
	private static final String BLANK_PLACE = "……………";
	private static final PageSetup PAGE = PageSetup.A4_PORTRAIT;
	/** Room between the two columns, and for programs that measure a bit differently. */
	private static final int GAP = PageSetup.twips(3);
	/** Titles do not go from margin to margin. */
	private static final int TITLE_WIDTH = PAGE.textWidth() - PageSetup.twips(8);
	private static final int RULE_AFTER = 160;

	private HeadingBlocks() {
	}

	/**
	 * @param numbered
	 *            false for a document that is attached to another one, which bears number
	 *            and date (Phụ lục III)
	 */
	static SideBySide bodies(IssuedDocument document, boolean numbered) {
		int right = BalancedLines.width(NATIONAL_NAME, DecreeStyle.NATIONAL_NAME) + GAP;
		int left = PAGE.textWidth() - right;
		List<SideBySide.Row> rows = new ArrayList<>();
		rows.add(new SideBySide.Row(issuer(document, left - GAP),
				List.of(TextBlock.of(DecreeStyle.NATIONAL_NAME, NATIONAL_NAME), TextBlock.of(DecreeStyle.MOTTO, MOTTO),
						new RuleLine(BalancedLines.width(MOTTO, DecreeStyle.MOTTO), 0))));
		if (numbered) {
			String number = NumberAndDate.number(document.getType(), document.getNumber(), Bodies.agency(document.getIssuer()));
			String place = document.getPlace() == null ? BLANK_PLACE : ItemSentences.line(document.getPlace());
			rows.add(new SideBySide.Row(List.of(TextBlock.of(DecreeStyle.NUMBER_SYMBOL, "Số: " + number)
					.from(Source.of(document, Literals.OFFICIAL_DOCUMENT__NUMBER))),
					List.of(TextBlock.of(DecreeStyle.PLACE_DATE, place + ", " + NumberAndDate.date(document.getDate()))
							.from(Source.of(document, Literals.OFFICIAL_DOCUMENT__DATE)))));
		}
		return new SideBySide(left, right, rows);
	}

	private static List<Block> issuer(IssuedDocument document, int room) {
		List<Block> blocks = new ArrayList<>();
		Unit agency = Bodies.agency(document.getIssuer());
		String superior = Bodies.superior(agency);
		if (!superior.isEmpty()) {
			blocks.add(TextBlock.of(DecreeStyle.SUPERIOR_BODY, BalancedLines.of(superior, DecreeStyle.SUPERIOR_BODY, room)));
		}
		String issuing = BalancedLines.of(Bodies.issuing(agency), DecreeStyle.ISSUING_BODY, room);
		if (!issuing.isBlank()) {
			blocks.add(TextBlock.of(DecreeStyle.ISSUING_BODY, issuing)
					.from(Source.of(document, Literals.OFFICIAL_DOCUMENT__ISSUER)));
			blocks.add(rule(issuing, DecreeStyle.ISSUING_BODY, 0));
		}
		return blocks;
	}

	/** Type word, subject and the line below; an attached document names in between what it is attached to. */
	static List<Block> title(IssuedDocument document, String attachment) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(TextBlock.of(DecreeStyle.TYPE_WORD, Capitals.of(DocumentTypes.word(document.getType()))));
		String subject = BalancedLines.of(ItemSentences.line(document.getTitle()), DecreeStyle.SUBJECT, TITLE_WIDTH);
		String last = subject;
		DecreeStyle style = DecreeStyle.SUBJECT;
		if (!subject.isEmpty()) {
			blocks.add(TextBlock.of(style, subject).from(Source.of(document, Literals.TOP_LEVEL__TITLE)));
		}
		if (!attachment.isEmpty()) {
			style = DecreeStyle.ATTACHED_TO;
			last = BalancedLines.of(attachment, style, TITLE_WIDTH);
			blocks.add(TextBlock.of(style, last));
		}
		if (!last.isEmpty()) {
			blocks.add(rule(last, style, RULE_AFTER));
		}
		return blocks;
	}

	/** A line of a third to half the length of the text above. */
	static RuleLine rule(String text, DecreeStyle style, int after) {
		return new RuleLine(HeadingRule.length(text, style), after);
	}
}
