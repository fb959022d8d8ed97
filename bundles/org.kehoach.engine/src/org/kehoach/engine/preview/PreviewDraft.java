// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.kehoach.documents.Sheets;
import org.kehoach.documents.appendix.AppendixTableBuilder;
import org.kehoach.documents.appendix.Edition;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.plan.DocumentMode;
import org.kehoach.documents.plan.PlanDocumentBuilder;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.table.Source;
import org.kehoach.language.places.TextPlace;
import org.kehoach.language.places.TextPlaces;
import org.kehoach.model.Appendix;
import org.kehoach.model.Decision;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;

/**
 * What is to be shown of a plan file, with the places in its text. It is made where the model may be read; the pages can be laid
 * out anywhere.
 */
public final class PreviewDraft {
	private final List<Choice> choices = new ArrayList<>();
	private final Map<Source, Integer> numbers = new LinkedHashMap<>();
	private final List<TextPlace> places = new ArrayList<>();
	private final List<Integer> marks = new ArrayList<>();
	private final Resource resource;
	private final Runnable cancelling;
	private final int brokenLine;
	private Choice shown;
	private AdministrativeDocument document;

	private PreviewDraft(XtextResource resource, CancelIndicator cancel) {
		OperationCanceledManager cancellation = resource.getResourceServiceProvider().get(OperationCanceledManager.class);
		this.resource = resource;
		this.cancelling = () -> cancellation.checkCanceled(cancel);
		this.brokenLine = resource.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance)
				.mapToInt(Resource.Diagnostic::getLine).min().orElse(0);
	}

	/**
	 * Reads a file.
	 *
	 * @param resource whose references can be resolved; read in its thread
	 * @param wanted null for what comes first
	 * @param cancel asked now and then; ends the reading by the exception that Xtext wants
	 * @return never null; without a document if the file has no plan. If what is wanted is not there any more, the whole document
	 *         of the same plan is taken, or of the first
	 */
	public static PreviewDraft of(XtextResource resource, Choice wanted, CancelIndicator cancel) {
		PreviewDraft draft = new PreviewDraft(resource, cancel);
		List<Plan> plans = plans(resource);
		plans.forEach(draft::addChoices);
		draft.shown = draft.choices.stream().filter(choice -> choice.same(wanted)).findFirst()
				.or(() -> draft.choices.stream().filter(choice -> wanted != null && choice.plan().equals(wanted.plan())).findFirst())
				.orElse(draft.choices.isEmpty() ? null : draft.choices.getFirst());
		plans.stream().filter(plan -> draft.shown != null && name(plan).equals(draft.shown.plan())).findFirst().ifPresent(draft::build);
		return draft;
	}

	private static List<Plan> plans(Resource resource) {
		return resource.getContents().stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast)
				.flatMap(file -> file.getElements().stream()).<Plan>mapMulti((element, found) -> {
					if (element instanceof Plan plan) {
						found.accept(plan);
					} else if (element instanceof Decision decision && decision.getIssues() != null && !decision.getIssues().eIsProxy()) {
						found.accept(decision.getIssues());
					}
				}).distinct().toList();
	}

	private static String name(IssuedDocument plan) {
		return Objects.requireNonNullElse(plan.getName(), "");
	}

	private void addChoices(Plan plan) {
		String title = line(plan.getTitle());
		choices.add(new Choice(name(plan), title, "", "", ""));
		for (Appendix appendix : plan.getAppendices()) {
			choices.add(new Choice(name(plan), title, Objects.requireNonNullElse(appendix.getName(), ""),
					AppendixTableBuilder.label(plan, appendix), line(appendix.getTitle())));
		}
	}

	private static String line(String text) {
		return text == null ? "" : text.replace('\n', ' ').strip();
	}

	private void build(Plan plan) {
		Appendix appendix = plan.getAppendices().stream().filter(each -> Objects.requireNonNullElse(each.getName(), "").equals(shown.appendix()))
				.findFirst().orElse(null);
		document = shown.whole() || appendix == null
				? PlanDocumentBuilder.build(plan, decision(plan), Edition.ISSUE, DocumentMode.PAPER).document()
				: PlanDocumentBuilder.buildAppendix(plan, appendix, Edition.ISSUE, DocumentMode.PAPER);
		document.sections().forEach(section -> section.blocks().forEach(this::number));
		addSurroundings();
	}

	/** Looked for among the files that are loaded, as far as they name this plan. */
	private Decision decision(Plan plan) {
		if (plan.getIssuance() == null || resource.getResourceSet() == null) {
			return null;
		}
		URI uri = EcoreUtil.getURI(plan);
		List<Resource> loaded = List.copyOf(resource.getResourceSet().getResources());
		return Stream.concat(Stream.of(resource), loaded.stream()).flatMap(each -> each.getContents().stream())
				.filter(PlanFile.class::isInstance).map(PlanFile.class::cast).flatMap(file -> file.getElements().stream())
				.filter(Decision.class::isInstance).map(Decision.class::cast)
				.filter(decision -> decision.getIssues() != null && uri.equals(EcoreUtil.getURI(decision.getIssues()))).findFirst().orElse(null);
	}

	private void number(Block block) {
		cancelling.run();
		switch (block) {
		case TextBlock text -> number(text.source());
		case SideBySide pair -> pair.rows().forEach(row -> {
			row.left().forEach(this::number);
			row.right().forEach(this::number);
		});
		case TableBlock table -> table.table().rows().forEach(this::number);
		default -> {
			// lines come from nowhere
		}
		}
	}

	private void number(Row row) {
		cancelling.run();
		switch (row) {
		case GroupRow group -> number(group.source());
		case BodyRow body -> {
			number(body.source());
			for (Slot slot : body.slots()) {
				if (slot instanceof Cell cell) {
					number(cell.source());
				}
			}
		}
		}
	}

	private void number(Source source) {
		if (source == null || numbers.containsKey(source)) {
			return;
		}
		EObject element = source.element();
		int number = element.eResource() != resource ? -1 : TextPlaces.of(element, source.feature(), source.paragraph()).map(place -> {
			places.add(place);
			marks.add(marks.size());
			return places.size() - 1;
		}).orElse(-1);
		numbers.put(source, number);
	}

	/** A caret in an element of which only parts are shown marks the first of them. */
	private void addSurroundings() {
		Set<EObject> known = new HashSet<>();
		numbers.forEach((source, number) -> {
			if (number >= 0 && source.feature() == null) {
				known.add(source.element());
			}
		});
		numbers.forEach((source, number) -> {
			if (number >= 0 && known.add(source.element())) {
				TextPlaces.of(source.element(), null, -1).ifPresent(place -> {
					places.add(place);
					marks.add(number);
				});
			}
		});
	}

	/** What is shown, never cut; null if the file has no plan. */
	public AdministrativeDocument document() {
		return document;
	}

	/** The tables of what is shown, from the first to the last. */
	public List<AppendixTable> tables() {
		return document == null ? List.of() : document.sections().stream().flatMap(section -> section.blocks().stream())
				.filter(TableBlock.class::isInstance).map(block -> ((TableBlock) block).table()).toList();
	}

	/**
	 * Lays the pages out, in any thread.
	 *
	 * @throws IOException when the program's fonts cannot be read
	 */
	public Preview layOut() throws IOException {
		if (document == null) {
			return new Preview(choices, shown, List.of(), List.of(), List.of(), brokenLine, false);
		}
		Shortened beginning = Shortened.of(document);
		return new Preview(choices, shown, Sheets.of(beginning.document(), source -> numbers.getOrDefault(source, -1)), places, marks,
				brokenLine, beginning.cut());
	}
}
