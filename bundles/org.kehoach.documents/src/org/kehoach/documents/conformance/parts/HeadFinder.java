// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.kehoach.documents.conformance.word.Cell;
import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;

/** Finds the components above the text: from Quốc hiệu to the bases. */
final class HeadFinder {
	private static final String NATIONAL_NAME = "CONGHOAXAHOICHUNGHIAVIETNAM";
	private static final String MOTTO = "DOCLAPTUDOHANHPHUC";
	private static final Set<String> PEOPLES_BODIES = Set.of("UYBANNHANDAN", "HOIDONGNHANDAN");
	private static final Pattern NUMBER = Pattern.compile("(?iu)s[ốoô]\\s*:.*|s[ốoô](?!\\p{L})[^\\p{L}]*/.*");
	private static final Pattern DATE = Pattern.compile("(?iu)[^(].*ng[àa]y.*th[áa]ng.*n[ăa]m.*");
	static final Pattern ATTACHED = Pattern.compile("(?sui)\\(?\\s*(ban hành\\s+)?kèm theo .*");
	/** What ends with a colon, "Căn cứ … như sau:", is a sentence of the text. */
	private static final Pattern BASIS = Pattern.compile("(?sui)căn cứ (?!.*:$).*");
	private static final Pattern PROPOSAL = Pattern.compile("(?sui)(theo|xét) đề nghị .*");
	private static final Pattern NO_SUBJECT = Pattern
			.compile("(?sui)(căn cứ|thực hiện|theo|xét|kính gửi|điều \\d|phần |chương |[ivx]+\\.|\\d+\\.|\\(|-).*");
	/** Lines of a subject; a longer one is text. */
	private static final int SUBJECT_PARAGRAPHS = 4;
	/** Place and date; a longer text is a sentence. */
	private static final int DATE_LETTERS = 100;
	/** Without a type word the head is not longer than that. */
	private static final int HEAD_LINES = 25;

	private final DocumentPart part;
	private final List<Paragraph> paragraphs;

	HeadFinder(DocumentPart part) {
		this.part = part;
		this.paragraphs = part.paragraphs();
	}

	static boolean isNationalName(Paragraph paragraph) {
		return Component.NATIONAL_NAME.marks(paragraph) && !paragraph.isBlank()
				|| paragraph.lines().stream().anyMatch(line -> says(line, NATIONAL_NAME));
	}

	static boolean isMotto(Paragraph paragraph) {
		return Component.MOTTO.marks(paragraph) && !paragraph.isBlank()
				|| paragraph.lines().stream().anyMatch(line -> says(line, MOTTO));
	}

	/** The whole line, or what stands behind its last tabulator: the Constitution's title ends with the same words. */
	private static boolean says(Line line, String words) {
		String text = line.text();
		return Folded.of(text.substring(text.lastIndexOf('\t') + 1)).equals(words);
	}

	void find() {
		int type = typeWord();
		int end = type >= 0 ? type : Math.min(HEAD_LINES, paragraphs.size());
		List<Line> head = paragraphs.subList(0, end).stream().flatMap(paragraph -> paragraph.lines().stream())
				.filter(line -> !line.isBlank()).toList();
		for (Line line : head) {
			Component component = component(line);
			if (component != null) {
				part.add(component, line);
			}
		}
		if (!part.has(Component.ISSUER)) {
			issuer(head);
		}
		if (type >= 0) {
			part.add(Component.TYPE_WORD, paragraphs.get(type));
			bases(subject(type + 1));
		} else {
			bases(0);
		}
	}

	private int typeWord() {
		for (int i = 0; i < paragraphs.size(); i++) {
			Paragraph paragraph = paragraphs.get(i);
			boolean word = TypeWords.abbreviation(paragraph.text()).isPresent() && paragraph.label().isEmpty();
			if (Component.TYPE_WORD.marks(paragraph) && !paragraph.isBlank() || word && !Component.isMarked(paragraph)) {
				return i;
			}
		}
		return -1;
	}

	private Component component(Line line) {
		Paragraph paragraph = line.paragraph();
		if (Component.NATIONAL_NAME.marks(paragraph) || says(line, NATIONAL_NAME)) {
			return Component.NATIONAL_NAME;
		}
		if (Component.MOTTO.marks(paragraph) || says(line, MOTTO)) {
			return Component.MOTTO;
		}
		if (Component.SUPERIOR.marks(paragraph)) {
			return Component.SUPERIOR;
		}
		if (Component.ISSUER.marks(paragraph)) {
			return Component.ISSUER;
		}
		if (Component.NUMBER.marks(paragraph) || NUMBER.matcher(line.text()).matches()) {
			return Component.NUMBER;
		}
		return Component.PLACE_DATE.marks(paragraph) || isDate(line.text()) ? Component.PLACE_DATE : null;
	}

	/** Bases have dates too. */
	private static boolean isDate(String text) {
		return text.length() <= DATE_LETTERS && DATE.matcher(text).matches() && !BASIS.matcher(text).matches();
	}

	/** Without style names: what stands left of Quốc hiệu, the superior body first. */
	private void issuer(List<Line> head) {
		Optional<Cell> right = List.of(Component.NATIONAL_NAME, Component.MOTTO, Component.PLACE_DATE).stream()
				.flatMap(component -> part.paragraphs(component).stream()).map(Paragraph::cell).filter(cell -> cell != null).findFirst();
		if (right.isEmpty()) {
			return;
		}
		List<Line> left = new ArrayList<>();
		for (Line line : head) {
			Cell cell = line.paragraph().cell();
			if (cell != null && cell.table().equals(right.get().table()) && cell.column() < right.get().column() && component(line) == null
					&& !Folded.isDrawn(line.text())) {
				left.add(line);
			}
		}
		int border = border(left);
		left.subList(0, border).forEach(line -> part.add(Component.SUPERIOR, line));
		left.subList(border, left.size()).forEach(line -> part.add(Component.ISSUER, line));
	}

	/**
	 * Where the issuing body begins: it is bold and the superior one is not; else it is what stands below the first
	 * paragraph. "ỦY BAN NHÂN DÂN" goes on with its place on the next line.
	 */
	private static int border(List<Line> lines) {
		if (lines.size() < 2) {
			return 0;
		}
		for (int i = 1; i < lines.size(); i++) {
			if (!isBold(lines.get(i - 1)) && isBold(lines.get(i))) {
				return i;
			}
		}
		String first = Folded.of(lines.getFirst().text());
		for (int i = 1; i < lines.size() && !PEOPLES_BODIES.contains(first); i++) {
			if (lines.get(i).paragraph() != lines.getFirst().paragraph()) {
				return i;
			}
		}
		return isBold(lines.getFirst()) ? 0 : 1;
	}

	private static boolean isBold(Line line) {
		return line.visible().stream().allMatch(run -> run.format().isBold());
	}

	/** @return index of the first paragraph behind subject and attachment line */
	private int subject(int from) {
		int next = from;
		int found = 0;
		for (; next < paragraphs.size(); next++) {
			Paragraph paragraph = paragraphs.get(next);
			String text = paragraph.text();
			if (paragraph.isBlank() || Folded.isDrawn(text)) {
				continue;
			}
			if (Component.ATTACHED_TO.marks(paragraph) || ATTACHED.matcher(text).matches() && !Component.BASIS.marks(paragraph)) {
				part.add(Component.ATTACHED_TO, paragraph);
				continue;
			}
			boolean fits = looksLikeSubject(paragraph) || found == 0 && !NO_SUBJECT.matcher(text).matches();
			boolean other = Component.isMarked(paragraph) || paragraph.cell() != null || found >= SUBJECT_PARAGRAPHS;
			if (part.has(Component.ATTACHED_TO) || !Component.SUBJECT.marks(paragraph) && (other || !fits)) {
				return next;
			}
			part.add(Component.SUBJECT, paragraph);
			found++;
		}
		return next;
	}

	private static boolean looksLikeSubject(Paragraph paragraph) {
		String text = paragraph.text();
		boolean title = paragraph.format().isCentred() && paragraph.lines().stream().allMatch(HeadFinder::isBold);
		return title && !text.equals(text.toUpperCase(Locale.ROOT));
	}

	/** Bases stand in a row; a proposal may follow them. */
	private void bases(int from) {
		boolean begun = false;
		for (int i = from; i < paragraphs.size(); i++) {
			Paragraph paragraph = paragraphs.get(i);
			String text = paragraph.text();
			boolean basis = Component.BASIS.marks(paragraph) || BASIS.matcher(text).matches();
			if (!paragraph.isBlank() && basis && paragraph.cell() == null || begun && PROPOSAL.matcher(text).matches()) {
				begun = true;
				part.add(Component.BASIS, paragraph);
			} else if (begun && !paragraph.isBlank()) {
				return;
			}
		}
	}
}
