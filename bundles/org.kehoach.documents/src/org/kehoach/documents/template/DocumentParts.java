// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.template.Reference.Owner;

/** What a document has to put in the place of placeholders. */
final class DocumentParts {
	private static final String NUMBER_WORD = "Số:";
	private static final Pattern DATE = Pattern.compile("ngày (.*?) tháng (.*?) năm (.*)", Pattern.DOTALL);
	private static final int DAY = 1;
	private static final int MONTH = 2;
	private static final int YEAR = 3;

	private final DocumentInfo info;
	private final Letter decision;
	private final Letter plan;
	private final boolean decided;
	private final List<AppendixPages> appendices;

	DocumentParts(AdministrativeDocument document) {
		List<Section> letters = document.sections().stream().filter(section -> !AppendixPages.is(section)).toList();
		info = document.info();
		decided = letters.size() > 1;
		decision = decided ? new Letter(letters.getFirst()) : new Letter();
		plan = letters.isEmpty() ? new Letter() : new Letter(letters.getLast());
		appendices = document.sections().stream().filter(AppendixPages::is).map(AppendixPages::new).toList();
	}

	List<AppendixPages> appendices() {
		return appendices;
	}

	private Letter owner(Owner owner) {
		return owner == Owner.PLAN || owner == Owner.SIGNED && !decided ? plan : decision;
	}

	/** Whether the document has something that is not blank. */
	boolean has(Reference reference) {
		return switch (reference.placeholder().kind()) {
		case WORDS -> !text(reference).isBlank();
		case PARAGRAPHS, TABLE -> !blocks(reference).isEmpty();
		case PAGES -> !appendices.isEmpty();
		case CONDITION -> decided;
		};
	}

	/** What stands for a placeholder of words; line feeds where the document begins new lines; may be empty. */
	String text(Reference reference) {
		Letter letter = owner(reference.owner());
		return switch (reference.placeholder()) {
		case SUPERIOR_BODY -> letter.line(DecreeStyle.SUPERIOR_BODY);
		case ISSUING_BODY -> letter.line(DecreeStyle.ISSUING_BODY);
		case NUMBER_SYMBOL -> numberAndSymbol(letter);
		case NUMBER -> numberAndSymbol(letter).replaceFirst("/.*", "");
		case SYMBOL -> numberAndSymbol(letter).replaceFirst("^[^/]*/?", "");
		case PLACE -> placeAndDate(letter).replaceFirst(",? *ngày .*", "");
		case DATE -> placeAndDate(letter).replaceFirst("^.*?(?=ngày )", "");
		case DAY -> date(letter, DAY);
		case MONTH -> date(letter, MONTH);
		case YEAR -> date(letter, YEAR);
		case TYPE_WORD -> letter.line(DecreeStyle.TYPE_WORD);
		case SUBJECT -> letter.line(DecreeStyle.SUBJECT);
		case ATTACHED_TO -> plan.line(DecreeStyle.ATTACHED_TO);
		case DECIDING_POST -> decision.line(DecreeStyle.DECIDING_POST);
		case SIGNING_POST -> letter.line(DecreeStyle.SIGNING_POST);
		case SIGNER -> letter.line(DecreeStyle.SIGNER);
		case APPENDIX_LABEL -> appendix(reference).map(pages -> pages.line(DecreeStyle.APPENDIX_LABEL)).orElse("");
		case APPENDIX_TITLE -> appendix(reference).map(pages -> pages.line(DecreeStyle.APPENDIX_TITLE)).orElse("");
		case APPENDIX_ATTACHED_TO -> appendix(reference).map(pages -> pages.line(DecreeStyle.APPENDIX_ATTACHMENT)).orElse("");
		case ISSUER_NAME -> info.creator();
		case PLAN_NAME -> info.title();
		case BASES, BODY, ARTICLES, RECIPIENTS, APPENDICES, TASK_TABLE, INDICATOR_TABLE, APPENDIX_TABLE, RULE, DECISION -> "";
		};
	}

	private static String numberAndSymbol(Letter letter) {
		String line = letter.line(DecreeStyle.NUMBER_SYMBOL);
		String number = line.startsWith(NUMBER_WORD) ? line.substring(NUMBER_WORD.length()) : line;
		return number.startsWith(" ") ? number.substring(1) : number;
	}

	private static String placeAndDate(Letter letter) {
		return letter.line(DecreeStyle.PLACE_DATE);
	}

	private static String date(Letter letter, int group) {
		Matcher date = DATE.matcher(placeAndDate(letter));
		return date.find() ? date.group(group) : "";
	}

	private Optional<AppendixPages> appendix(Reference reference) {
		return reference.number() <= appendices.size() ? Optional.of(appendices.get(reference.number() - 1)) : Optional.empty();
	}

	/** What stands for a placeholder of paragraphs or tables; may be empty. */
	List<Block> blocks(Reference reference) {
		return switch (reference.placeholder()) {
		case BASES -> owner(reference.owner()).bases();
		case BODY -> body();
		case ARTICLES -> decision.body();
		case RECIPIENTS -> owner(reference.owner()).recipients();
		case TASK_TABLE, INDICATOR_TABLE, APPENDIX_TABLE -> table(reference).<List<Block>>map(pages -> List.of(pages.table())).orElse(List.of());
		default -> List.of();
		};
	}

	/** Where a decision issues the plan, its bases are those of the signed document, and the plan's own belong to its text. */
	private List<Block> body() {
		List<Block> body = new ArrayList<>(decided ? plan.bases() : List.of());
		body.addAll(plan.body());
		return body;
	}

	/** The appendix that a table placeholder means. */
	Optional<AppendixPages> table(Reference reference) {
		return switch (reference.placeholder()) {
		case TASK_TABLE -> first(pages -> pages.shows(ColumnRole.TASK) || pages.shows(ColumnRole.ACTIVITY));
		case INDICATOR_TABLE -> first(pages -> pages.shows(ColumnRole.INDICATOR) && !pages.shows(ColumnRole.TASK));
		case APPENDIX_TABLE -> appendix(reference);
		default -> Optional.empty();
		};
	}

	private Optional<AppendixPages> first(Predicate<AppendixPages> kind) {
		return appendices.stream().filter(kind).findFirst();
	}

	/** What the document has and a template may have room for, without what needs none. */
	Stream<Placeholder> present() {
		return Placeholder.all().stream().filter(placeholder -> placeholder.kind() != Placeholder.Kind.CONDITION && !placeholder.numbered())
				.filter(placeholder -> has(Reference.of(placeholder)));
	}
}
