// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.model.Decision;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.SectionKind;
import org.kehoach.model.TextSection;

/**
 * What comes before the first part: the bases, each on a line of its own in italics
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6), and the introduction.
 */
final class Opening {
	private final CitationRegister citations = new CitationRegister();

	/** Bases that the author's introduction cites itself are not repeated above it. */
	void write(Plan plan, Body body) {
		List<TextSection> introduction = PlanTexts.of(plan, SectionKind.INTRODUCTION);
		String text = introduction.stream().map(TextSection::getText).collect(Collectors.joining("\n"));
		body.from(plan, Literals.ISSUED_DOCUMENT__BASES);
		lines(plan.getBases().stream().filter(basis -> !mentions(text, basis)).map(this::basis).toList(), body);
		introduction.forEach(section -> {
			body.from(section, Literals.TEXT_SECTION__TEXT);
			body.prose(section.getText());
		});
		body.from(plan, null);
		if (introduction.isEmpty() && plan.getIssuance() == null) {
			body.prose(announcement(plan));
		}
	}

	void write(Decision decision, Body body) {
		body.from(decision, Literals.ISSUED_DOCUMENT__BASES);
		List<String> lines = new ArrayList<>(decision.getBases().stream().map(this::basis).toList());
		String proposer = ItemSentences.line(decision.getProposer());
		if (!proposer.isEmpty()) {
			lines.add("Theo đề nghị của " + proposer);
		}
		lines(lines, body);
	}

	private String basis(OfficialDocument document) {
		return "Căn cứ " + citations.cite(document);
	}

	private static void lines(List<String> lines, Body body) {
		for (int i = 0; i < lines.size(); i++) {
			body.text(DecreeStyle.BASIS, lines.get(i).replaceFirst("[.;]$", "") + (i < lines.size() - 1 ? ";" : "."));
		}
	}

	private static boolean mentions(String text, OfficialDocument document) {
		String number = CitationRegister.numberOf(document);
		String sought = number.isEmpty() ? CitationRegister.titleOf(document) : number;
		return !sought.isEmpty() && text.toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT));
	}

	/**
	 * The sentence that the form wants where the author wrote no introduction: "Thực hiện
	 * …, Sở … ban hành Kế hoạch … như sau:". Plans above are named, not every document
	 * that the plan carries out.
	 */
	private String announcement(Plan plan) {
		List<String> above = plan.getImplements().stream().filter(Plan.class::isInstance)
				.filter(document -> !plan.getBases().contains(document)).map(citations::cite).toList();
		String issuer = plan.getIssuer() == null ? "" : ItemSentences.line(plan.getIssuer().getTitle());
		String act = issuer + " ban hành " + CitationRegister.named(plan, plan.getType()) + " như sau:";
		return above.isEmpty() ? act.strip() : "Thực hiện " + String.join("; ", above) + ", " + act.strip();
	}
}
