// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.kehoach.documents.conformance.word.Cell;
import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;

/** Finds the components below the text: recipients, post and name of who signs. */
final class EndFinder {
	private static final String RECIPIENTS = "NOINHAN";
	private static final Pattern POST = Pattern
			.compile(".*(CHUTICH|GIAMDOC|TRUONGPHONG|TRUONGBAN|CHANHVANPHONG|BOTRUONG|THUTUONG|THUTRUONG|HIEUTRUONG|CUCTRUONG|VUTRUONG|UYBANNHANDAN).*");
	/** "(Chữ ký, dấu)", "[đã ký]". */
	private static final Pattern NOTE = Pattern.compile("[(\\[].*[)\\]]");

	private final DocumentPart part;

	EndFinder(DocumentPart part) {
		this.part = part;
	}

	void find() {
		List<Line> lines = part.paragraphs().stream().flatMap(paragraph -> paragraph.lines().stream()).filter(line -> !line.isBlank()).toList();
		int word = -1;
		for (int i = 0; i < lines.size(); i++) {
			if (Component.RECIPIENTS_WORD.marks(lines.get(i).paragraph()) || Folded.of(lines.get(i).text()).equals(RECIPIENTS)) {
				word = i;
			}
		}
		List<Line> marked = new ArrayList<>();
		for (Line line : lines) {
			if (Component.POST.marks(line.paragraph())) {
				part.add(Component.POST, line);
				marked.add(line);
			} else if (Component.SIGNER.marks(line.paragraph())) {
				part.add(Component.SIGNER, line);
				marked.add(line);
			}
		}
		if (word >= 0) {
			part.add(Component.RECIPIENTS_WORD, lines.get(word));
			recipients(lines, word);
		}
		if (marked.isEmpty()) {
			Cell beside = word >= 0 ? lines.get(word).paragraph().cell() : lastPost(lines);
			if (beside != null) {
				signature(lines, beside, word >= 0 ? beside.column() : 0);
			}
		}
	}

	private void recipients(List<Line> lines, int word) {
		Cell cell = lines.get(word).paragraph().cell();
		for (Line line : lines.subList(word + 1, lines.size())) {
			Paragraph paragraph = line.paragraph();
			boolean together = cell != null && paragraph.cell() != null && cell.table().equals(paragraph.cell().table())
					&& cell.column() == paragraph.cell().column();
			if (Component.RECIPIENT.marks(paragraph) || together || cell == null && paragraph.text().startsWith("-")) {
				part.add(Component.RECIPIENT, line);
			} else if (cell == null) {
				return;
			}
		}
	}

	/** Without recipients: the last post in a table. */
	private static Cell lastPost(List<Line> lines) {
		return lines.stream().filter(line -> line.paragraph().cell() != null && line.paragraph().cell().column() > 0)
				.filter(line -> POST.matcher(Folded.of(line.text())).matches() && line.paragraph().cell().table().number() > 0)
				.map(line -> line.paragraph().cell()).reduce((one, other) -> other).orElse(null);
	}

	/** What stands in the columns right of the recipients: the post, and the name last. */
	private void signature(List<Line> lines, Cell cell, int column) {
		List<Line> right = lines.stream().filter(line -> line.paragraph().cell() != null && line.paragraph().cell().table().equals(cell.table())
				&& line.paragraph().cell().column() > column && !NOTE.matcher(line.text()).matches()).toList();
		if (right.isEmpty()) {
			return;
		}
		boolean named = right.size() > 1 && !POST.matcher(Folded.of(right.getLast().text())).matches();
		int posts = named ? right.size() - 1 : right.size();
		right.subList(0, posts).forEach(line -> part.add(Component.POST, line));
		if (named) {
			part.add(Component.SIGNER, right.getLast());
		}
	}
}
