// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.BalancedLines;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.write.docx.DocxDocumentWriter;

/**
 * A template for an office to begin with: the form of Nghị định 30/2020/NĐ-CP with a placeholder for each part, and a list of all
 * placeholders that is never printed.
 */
public final class StartingTemplate {
	private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
	private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
	private static final PageSetup PAGE = PageSetup.A4_PORTRAIT;
	private static final int RIGHT = BalancedLines.width(NATIONAL_NAME, DecreeStyle.NATIONAL_NAME) + PageSetup.twips(3);
	private static final int LEFT = PAGE.textWidth() - RIGHT;

	private final Locale language;

	private StartingTemplate(Locale language) {
		this.language = language;
	}

	/**
	 * Writes the template.
	 *
	 * @param decision
	 *            whether a decision issues the plans
	 * @param language
	 *            of the placeholders and the explanation, never null
	 * @param out
	 *            stays open, never null
	 * @throws IOException
	 *             when the stream fails
	 */
	public static void write(boolean decision, Locale language, OutputStream out) throws IOException {
		new DocxDocumentWriter().write(new StartingTemplate(language).document(decision), out);
	}

	private AdministrativeDocument document(boolean decision) {
		List<Section> sections = new ArrayList<>();
		if (decision) {
			sections.add(new Section(PAGE, decision()));
		}
		sections.add(new Section(PAGE, plan(decision)));
		sections.add(new Section(PAGE, List.of(alone(Placeholder.APPENDICES, DecreeStyle.BODY))));
		sections.add(new Section(PAGE, explanation()));
		return new AdministrativeDocument(new DocumentInfo(text("start.title"), "", "vi-VN", Instant.EPOCH), sections);
	}

	private List<Block> decision() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(head(true));
		title(blocks, "", Placeholder.TYPE_WORD, Placeholder.SUBJECT);
		blocks.add(alone(Placeholder.DECIDING_POST, DecreeStyle.DECIDING_POST));
		blocks.add(alone(Placeholder.BASES, DecreeStyle.BASIS));
		blocks.add(TextBlock.of(DecreeStyle.ENACTING, "QUYẾT ĐỊNH:"));
		blocks.add(alone(Placeholder.ARTICLES, DecreeStyle.BODY));
		blocks.add(TextBlock.of(DecreeStyle.SPACE, ""));
		blocks.add(signature());
		return blocks;
	}

	private List<Block> plan(boolean attached) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(head(!attached));
		title(blocks, attached ? plan() : "", Placeholder.TYPE_WORD, Placeholder.SUBJECT);
		if (!attached) {
			blocks.add(alone(Placeholder.BASES, DecreeStyle.BASIS));
		}
		blocks.add(alone(Placeholder.BODY, DecreeStyle.BODY));
		if (!attached) {
			blocks.add(TextBlock.of(DecreeStyle.SPACE, ""));
			blocks.add(signature());
		}
		return blocks;
	}

	/** What makes a name one of the plan's where there is a decision: a word in front in English, behind in Vietnamese. */
	private String plan() {
		return english() ? "plan " : " kế hoạch";
	}

	private boolean english() {
		return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
	}

	private SideBySide head(boolean numbered) {
		List<SideBySide.Row> rows = new ArrayList<>();
		rows.add(new SideBySide.Row(
				List.of(alone(Placeholder.SUPERIOR_BODY, DecreeStyle.SUPERIOR_BODY), alone(Placeholder.ISSUING_BODY, DecreeStyle.ISSUING_BODY),
						alone(Placeholder.RULE, DecreeStyle.SUPERIOR_BODY)),
				List.of(TextBlock.of(DecreeStyle.NATIONAL_NAME, NATIONAL_NAME), TextBlock.of(DecreeStyle.MOTTO, MOTTO),
						new RuleLine(BalancedLines.width(MOTTO, DecreeStyle.MOTTO), 0))));
		if (numbered) {
			rows.add(new SideBySide.Row(List.of(TextBlock.of(DecreeStyle.NUMBER_SYMBOL, "Số: " + mark(Placeholder.NUMBER_SYMBOL))),
					List.of(TextBlock.of(DecreeStyle.PLACE_DATE, mark(Placeholder.PLACE) + ", " + mark(Placeholder.DATE)))));
		}
		return new SideBySide(LEFT, RIGHT, rows);
	}

	private void title(List<Block> blocks, String plan, Placeholder type, Placeholder subject) {
		blocks.add(TextBlock.of(DecreeStyle.TYPE_WORD, mark(type, plan)));
		blocks.add(TextBlock.of(DecreeStyle.SUBJECT, mark(subject, plan)));
		if (!plan.isEmpty()) {
			blocks.add(alone(Placeholder.ATTACHED_TO, DecreeStyle.ATTACHED_TO));
		}
		blocks.add(alone(Placeholder.RULE, DecreeStyle.ATTACHED_TO));
	}

	private SideBySide signature() {
		int left = PageSetup.twips(80);
		return new SideBySide(left, PAGE.textWidth() - left,
				List.of(new SideBySide.Row(
						List.of(TextBlock.of(DecreeStyle.RECIPIENTS_WORD, "Nơi nhận:"), alone(Placeholder.RECIPIENTS, DecreeStyle.RECIPIENT)),
						List.of(alone(Placeholder.SIGNING_POST, DecreeStyle.SIGNING_POST), TextBlock.of(DecreeStyle.SIGNATURE_SPACE, ""),
								alone(Placeholder.SIGNER, DecreeStyle.SIGNER)))));
	}

	/** Names are shown without marks here, so that the list is no template itself. */
	private List<Block> explanation() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(TextBlock.of(DecreeStyle.BODY, english() ? "«remark»" : "«ghi chú»"));
		blocks.add(TextBlock.of(DecreeStyle.PART, text("start.heading")));
		for (String key : List.of("start.intro", "start.conditions", "start.styles", "start.check")) {
			blocks.add(TextBlock.of(DecreeStyle.BODY, text(key)));
		}
		for (Placeholder placeholder : Placeholder.values()) {
			blocks.add(new TextBlock(DecreeStyle.BODY, List.of(new Run(placeholder.name(language), Run.Emphasis.BOLD),
					Run.of(": " + placeholder.meaning(language))), false));
		}
		blocks.add(TextBlock.of(DecreeStyle.BODY, english() ? "«end»" : "«hết»"));
		return blocks;
	}

	private TextBlock alone(Placeholder placeholder, DecreeStyle style) {
		return TextBlock.of(style, mark(placeholder));
	}

	private String mark(Placeholder placeholder) {
		return mark(placeholder, "");
	}

	private String mark(Placeholder placeholder, String owner) {
		String name = placeholder.name(language);
		return "«" + (english() ? owner + name : name + owner) + "»";
	}

	private String text(String key, Object... arguments) {
		return TemplateMessages.get(language, key, arguments);
	}
}
