// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.WordText;

/** Divides a file into its documents and appendices, and finds the components in each. */
public final class DocumentFinder {
	/** A file of appendices alone begins with one, below a note on the signature at most. */
	private static final int ABOVE_FIRST_LABEL = 4;

	private final WordText text;

	private DocumentFinder(WordText text) {
		this.text = text;
	}

	/**
	 * Finds the components.
	 *
	 * @param text
	 *            never null
	 * @return never null
	 */
	public static OfficialDocument find(WordText text) {
		return new DocumentFinder(text).find();
	}

	private OfficialDocument find() {
		List<Integer> starts = starts();
		List<Integer> labels = AppendixFinder.labels(text.paragraphs());
		int first = labels.isEmpty() ? text.paragraphs().size() : labels.getFirst();
		boolean alone = starts.isEmpty() && !labels.isEmpty() && nonBlankBefore(first) <= ABOVE_FIRST_LABEL;
		boolean list = text.paragraphs().stream().filter(paragraph -> !paragraph.isBlank()).findFirst().filter(DocumentFinder::isListTitle).isPresent();
		if (starts.isEmpty() && !alone && !list) {
			starts = List.of(0);
		}
		List<DocumentPart> parts = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int from = starts.get(i);
			int to = end(from, i + 1 < starts.size() ? starts.get(i + 1) : text.paragraphs().size(), labels);
			parts.add(part(text.paragraphs().subList(from, to)));
		}
		List<Appendix> appendices = new ArrayList<>();
		for (int i = 0; i < labels.size(); i++) {
			int from = labels.get(i);
			int limit = i + 1 < labels.size() ? labels.get(i + 1) : text.paragraphs().size();
			int to = starts.stream().filter(start -> start > from).findFirst().map(start -> Math.min(start, limit)).orElse(limit);
			appendices.add(AppendixFinder.find(text.paragraphs(), from, to));
		}
		return new OfficialDocument(text, List.copyOf(parts), List.copyOf(appendices));
	}

	private static int end(int from, int to, List<Integer> labels) {
		return labels.stream().filter(label -> label > from && label < to).findFirst().orElse(to);
	}

	private static DocumentPart part(List<Paragraph> paragraphs) {
		DocumentPart part = new DocumentPart(List.copyOf(paragraphs));
		new HeadFinder(part).find();
		new EndFinder(part).find();
		BodyFinder.find(part);
		return part;
	}

	private long nonBlankBefore(int end) {
		return text.paragraphs().subList(0, end).stream().filter(paragraph -> !paragraph.isBlank()).count();
	}

	/** "DANH MỤC NHIỆM VỤ …" at the beginning, where documents have Quốc hiệu. */
	private static boolean isListTitle(Paragraph paragraph) {
		return Component.LIST_TITLE.marks(paragraph)
				|| paragraph.cell() == null && paragraph.format().isCentred() && paragraph.text().startsWith("DANH MỤC ");
	}

	/** Every document begins with Quốc hiệu, or with the table that it stands in. */
	private List<Integer> starts() {
		List<Integer> starts = new ArrayList<>();
		for (Paragraph paragraph : text.paragraphs()) {
			if (HeadFinder.isNationalName(paragraph) || HeadFinder.isMotto(paragraph)) {
				int start = paragraph.cell() == null ? paragraph.number()
						: text.paragraphs().stream().filter(other -> other.cell() != null && other.cell().table().equals(paragraph.cell().table()))
								.findFirst().map(Paragraph::number).orElse(paragraph.number());
				int last = starts.isEmpty() ? -1 : starts.getLast();
				// Quốc hiệu and tiêu ngữ of one head may stand in paragraphs of their own.
				if (last < 0 || start > last && isFar(last, paragraph)) {
					starts.add(start);
				}
			}
		}
		return starts;
	}

	private boolean isFar(int start, Paragraph paragraph) {
		return text.paragraphs().subList(start, paragraph.number()).stream()
				.anyMatch(between -> TypeWords.abbreviation(between.text()).isPresent() || Component.TYPE_WORD.marks(between)
						|| HeadFinder.isNationalName(between) && HeadFinder.isNationalName(paragraph));
	}
}
