// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.BalancedLines;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.model.Decision;
import org.kehoach.documents.table.Source;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Recipient;
import org.kehoach.model.Signatory;
import org.kehoach.model.Unit;

/**
 * Recipients at the left, the signature at the right, both beginning on the same line
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7 and 9).
 */
final class SignatureBlock {
	private static final PageSetup PAGE = PageSetup.A4_PORTRAIT;
	private static final int LEFT = PageSetup.twips(80);
	private static final int RIGHT = PAGE.textWidth() - LEFT;
	/** To be filled in: who signs is not known. */
	private static final String BLANK_POST = "………………………";

	private SignatureBlock() {
	}

	static SideBySide of(IssuedDocument document) {
		return new SideBySide(LEFT, RIGHT, List.of(new SideBySide.Row(recipients(document), signature(document))));
	}

	private static List<Block> recipients(IssuedDocument document) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(TextBlock.of(DecreeStyle.RECIPIENTS_WORD, "Nơi nhận:"));
		List<String> lines = new ArrayList<>(document.getRecipients().stream().map(SignatureBlock::line).toList());
		String archive = ItemSentences.line(document.getArchive());
		if (!archive.isEmpty()) {
			lines.add("Lưu: " + archive);
		}
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).replaceFirst("[.;]$", "");
			blocks.add(TextBlock.of(DecreeStyle.RECIPIENT, "- " + line + (i < lines.size() - 1 ? ";" : "."))
					.from(i < document.getRecipients().size() ? Source.of(document.getRecipients().get(i))
							: Source.of(document, Literals.ISSUED_DOCUMENT__ARCHIVE)));
		}
		return blocks;
	}

	/** The recipient and in brackets why it gets the document. */
	private static String line(Recipient recipient) {
		Unit unit = recipient.getUnit();
		String name = ItemSentences.line(unit == null ? recipient.getText()
				: unit.getShortName() == null ? unit.getTitle() : unit.getShortName());
		return name + switch (recipient.getPurpose()) {
		case UNSPECIFIED -> "";
		case REPORT -> " (b/c)";
		case IMPLEMENT -> " (t/h)";
		case COORDINATE -> " (p/h)";
		};
	}

	/** Whether the agency issues the document, not its head. */
	private static boolean isCollective(IssuedDocument document) {
		Unit issuer = document.getIssuer();
		String authority = document instanceof Decision decision ? ItemSentences.line(decision.getAuthority()) : "";
		return issuer == Bodies.agency(issuer) && !authority.toLowerCase(Locale.ROOT).startsWith("chủ tịch");
	}

	private static List<Block> signature(IssuedDocument document) {
		Signatory signatory = document.getSignatory();
		List<Block> blocks = new ArrayList<>();
		if (signatory != null) {
			for (String line : SigningPost.lines(signatory, Bodies.agency(document.getIssuer()), isCollective(document))) {
				blocks.add(TextBlock.of(DecreeStyle.SIGNING_POST,
						BalancedLines.of(line, DecreeStyle.SIGNING_POST, RIGHT - PageSetup.twips(2))).from(Source.of(signatory)));
			}
		}
		if (blocks.isEmpty()) {
			blocks.add(TextBlock.of(DecreeStyle.SIGNING_POST, BLANK_POST));
		}
		blocks.add(TextBlock.of(DecreeStyle.SIGNATURE_SPACE, ""));
		String person = signatory == null ? "" : ItemSentences.line(signatory.getPerson());
		blocks.add(TextBlock.of(DecreeStyle.SIGNER, person).from(Source.of(signatory)));
		return blocks;
	}
}
