// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kehoach.documents.appendix.AppendixTableBuilder;
import org.kehoach.documents.appendix.AttachmentLine;
import org.kehoach.documents.appendix.BuiltAppendix;
import org.kehoach.documents.appendix.Edition;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.text.RomanNumeral;
import org.kehoach.documents.write.Notice;
import org.kehoach.model.Appendix;
import org.kehoach.model.Decision;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.PlanPart;
import org.kehoach.model.SectionKind;
import org.kehoach.model.Solution;
import org.kehoach.model.TextSection;

/**
 * Builds the whole document of a plan: with the decision that issues it, if there is
 * one, the plan itself and its appendices.
 */
public final class PlanDocumentBuilder {
	private final Plan plan;
	private final Decision decision;
	private final Edition edition;
	private final boolean electronic;
	private final GapFinder gaps = new GapFinder();
	private final List<Notice> notices = new ArrayList<>();

	private PlanDocumentBuilder(Plan plan, Decision decision, Edition edition, DocumentMode mode) {
		this.plan = plan;
		this.decision = decision;
		this.edition = edition;
		this.electronic = mode == DocumentMode.ELECTRONIC;
	}

	/**
	 * Builds a document.
	 *
	 * @param plan
	 *            a plan whose references are resolved, never null; parts that are missing
	 *            stay blank
	 * @param decision
	 *            the decision that issues the plan, or null if there is none or it is not
	 *            known
	 * @param edition
	 *            for whom the document is, never null
	 * @param mode
	 *            how it is issued, never null
	 * @return the document and what it lacks, never null
	 */
	public static BuiltDocument build(Plan plan, Decision decision, Edition edition, DocumentMode mode) {
		return new PlanDocumentBuilder(plan, decision, edition, mode).build();
	}

	/**
	 * Builds one appendix of a document, as it stands there.
	 *
	 * @param plan
	 *            a plan whose references are resolved, never null
	 * @param appendix
	 *            one of its appendices, never null
	 * @param edition
	 *            for whom the document is, never null
	 * @param mode
	 *            how it is issued, never null
	 * @return never null
	 */
	public static AdministrativeDocument buildAppendix(Plan plan, Appendix appendix, Edition edition, DocumentMode mode) {
		PlanDocumentBuilder builder = new PlanDocumentBuilder(plan, null, edition, mode);
		return new AdministrativeDocument(builder.info(), List.of(builder.appendixSection(appendix)));
	}

	private BuiltDocument build() {
		List<Section> sections = new ArrayList<>();
		if (decision != null) {
			gaps.look(decision);
			sections.add(DecisionSection.of(decision));
		} else if (plan.getIssuance() != null) {
			gaps.add(GapKind.DECISION, plan);
		}
		sections.add(planSection());
		plan.getAppendices().forEach(appendix -> sections.add(appendixSection(appendix)));
		return new BuiltDocument(new AdministrativeDocument(info(), sections), gaps.gaps(), notices);
	}

	private Section appendixSection(Appendix appendix) {
		BuiltAppendix built = AppendixTableBuilder.build(plan, appendix, edition);
		notices.addAll(built.notices());
		return AppendixSection.of(built.table(), AttachmentLine.of(plan, electronic), appendix);
	}

	private DocumentInfo info() {
		String title = CitationRegister.named(plan, plan.getType());
		String creator = plan.getIssuer() == null ? "" : ItemSentences.line(plan.getIssuer().getTitle());
		return AppendixTableBuilder.info(plan, title, creator);
	}

	private Section planSection() {
		boolean attached = plan.getIssuance() != null;
		gaps.look(plan, attached);
		Body body = new Body();
		body.add(HeadingBlocks.bodies(plan, !attached));
		HeadingBlocks.title(plan, attached ? AttachmentLine.of(plan, electronic) : "").forEach(body::add);
		int heading = body.blocks().size();
		parts(body);
		if (body.blocks().size() == heading) {
			gaps.add(GapKind.BODY, plan);
		} else {
			body.end();
		}
		boolean signed = !attached || plan.getSignatory() != null && decision == null;
		if (signed) {
			body.sign(SignatureBlock.of(plan));
		}
		return new Section(PageSetup.A4_PORTRAIT, body.blocks());
	}

	private void parts(Body body) {
		new Opening().write(plan, body);
		PurposePart.write(plan, body);
		new AreasPart(plan, body).write();
		pointer(body);
		solutions(body);
		funding(body);
		new OrganisationPart(plan, body).write();
		for (TextSection text : PlanTexts.of(plan, SectionKind.CLOSING)) {
			body.from(text, Literals.TEXT_SECTION__TEXT);
			body.prose(text.getText());
		}
	}

	/** The text must name its appendices (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III); where the author does not, this does. */
	private void pointer(Body body) {
		boolean named = text().contains("phụ lục");
		List<Appendix> appendices = plan.getAppendices();
		if (appendices.isEmpty() && named) {
			gaps.add(GapKind.APPENDIX, plan);
		} else if (!appendices.isEmpty() && !named) {
			String names = appendices.size() == 1 ? "Phụ lục" : IntStream.rangeClosed(1, appendices.size())
					.mapToObj(number -> "Phụ lục " + RomanNumeral.of(number)).collect(Collectors.joining(", "));
			body.from(appendices.getFirst(), Literals.APPENDIX__TITLE);
			body.prose("(Chi tiết tại " + names + " kèm theo.)");
		}
	}

	/** What the author wrote in prose, in small letters. */
	private String text() {
		List<String> texts = new ArrayList<>();
		plan.getSections().forEach(section -> texts.add(section.getText()));
		plan.getAreas().forEach(area -> area.getContents().forEach(content -> texts.add(content.getText())));
		plan.getResponsibilities().forEach(duty -> texts.add(duty.getText()));
		plan.getSolutions().forEach(solution -> texts.add(solution.getText()));
		return String.join("\n", texts.stream().filter(text -> text != null).toList()).toLowerCase(Locale.ROOT);
	}

	private void solutions(Body body) {
		if (!plan.getSolutions().isEmpty()) {
			body.from(plan.getSolutions().getFirst(), null);
			body.part(PartTitles.of(plan, PlanPart.SOLUTION, "Giải pháp thực hiện"));
			for (Solution solution : plan.getSolutions()) {
				String title = ItemSentences.line(solution.getTitle());
				body.from(solution, Literals.SOLUTION__TITLE);
				// A clause that says everything itself is a sentence and not a heading (Phụ lục I, Mục II.6).
				if (solution.getText() == null || solution.getText().isBlank()) {
					body.clauseText(Sentence.ended(title));
				} else {
					body.clause(title);
					body.from(solution, Literals.SOLUTION__TEXT);
					body.prose(solution.getText());
				}
			}
		}
	}

	private void funding(Body body) {
		List<String> texts = plan.getFundings().stream().map(ItemSentences::funding).filter(text -> !text.isBlank()).toList();
		if (!texts.isEmpty()) {
			body.from(plan.getFundings().getFirst(), null);
			body.part(PartTitles.of(plan, PlanPart.FUNDING, "Kinh phí thực hiện"));
			texts.forEach(body::prose);
		}
	}
}
