// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.List;

import org.kehoach.documents.appendix.TimingWords;
import org.kehoach.documents.appendix.Texts;
import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.BalancedLines;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.text.Capitals;
import org.kehoach.model.Article;
import org.kehoach.model.Decision;
import org.kehoach.model.DocumentType;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.DocumentTypes;

/** The pages of a decision or resolution that issues a plan (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1 and 1.2). */
final class DecisionSection {

	private DecisionSection() {
	}

	static Section of(Decision decision) {
		Body body = new Body();
		body.add(HeadingBlocks.bodies(decision, true));
		HeadingBlocks.title(decision, "").forEach(body::add);
		String post = decision.getAuthority() == null ? Bodies.issuing(decision.getIssuer()).replace('\n', ' ')
				: Capitals.of(ItemSentences.line(decision.getAuthority()));
		if (!post.isEmpty()) {
			body.text(DecreeStyle.DECIDING_POST, BalancedLines.of(post, DecreeStyle.DECIDING_POST, PageSetup.A4_PORTRAIT.textWidth()));
		}
		new Opening().write(decision, body);
		body.from(decision, null);
		body.text(DecreeStyle.ENACTING, decision.getType() == DocumentType.RESOLUTION ? "QUYẾT NGHỊ:" : "QUYẾT ĐỊNH:");
		articles(decision, body);
		body.end();
		body.sign(SignatureBlock.of(decision));
		return new Section(PageSetup.A4_PORTRAIT, body.blocks());
	}

	private static void articles(Decision decision, Body body) {
		int number = 0;
		if (decision.getArticles().isEmpty() && decision.getIssues() != null) {
			number++;
			article(number, issues(decision), body);
		}
		for (Article article : decision.getArticles()) {
			number++;
			body.from(article, Literals.ARTICLE__TEXT);
			article(number, article.getText(), body);
		}
		boolean says = decision.getArticles().stream().anyMatch(article -> Texts.orEmpty(article.getText()).contains("hiệu lực"));
		String from = TimingWords.of(decision.getEffective());
		if (!says && !from.isEmpty()) {
			body.from(decision, Literals.DECISION__EFFECTIVE);
			article(number + 1, DocumentTypes.word(decision.getType()) + " này có hiệu lực " + from + ".", body);
		}
	}

	/** What the decision does at least, where it has no articles yet. */
	private static String issues(Decision decision) {
		Plan plan = decision.getIssues();
		return "Ban hành kèm theo " + DocumentTypes.word(decision.getType()) + " này " + Sentence.ended(CitationRegister.named(plan, plan.getType()));
	}

	/** "Điều 1." in bold (Phụ lục I, Mục II.6). */
	private static void article(int number, String text, Body body) {
		List<Paragraph> paragraphs = Texts.prose(text);
		String first = paragraphs.isEmpty() ? "" : " " + paragraphs.getFirst().printed();
		body.add(new TextBlock(DecreeStyle.ARTICLE,
				List.of(new Run("Điều " + number + ".", Run.Emphasis.BOLD), Run.of(first)), false));
		paragraphs.stream().skip(1).map(Paragraph::printed).forEach(line -> body.text(DecreeStyle.BODY, line));
	}
}
