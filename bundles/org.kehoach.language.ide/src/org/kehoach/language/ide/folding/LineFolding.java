// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/**
 * Turns places in the text into lines, with one look at the text. Xtext's own goes through the text from its beginning for each
 * place, which takes seconds for a plan of some megabytes.
 */
public final class LineFolding extends FoldingRangeService {

	@Inject
	private IFoldingRangeProvider provider;

	@Override
	public List<FoldingRange> createFoldingRanges(Document document, XtextResource resource, CancelIndicator cancelIndicator) {
		List<FoldingRange> found = new ArrayList<>();
		if (resource != null && document != null) {
			Collection<org.eclipse.xtext.ide.editor.folding.FoldingRange> ranges = provider.getFoldingRanges(resource, cancelIndicator);
			int[] ends = lineEnds(document.getContents());
			for (org.eclipse.xtext.ide.editor.folding.FoldingRange range : ranges) {
				FoldingRange lines = new FoldingRange(line(ends, range.getOffset()), line(ends, range.getOffset() + range.getLength()));
				if (range.getKind() != null) {
					lines.setKind(range.getKind().toString());
				}
				if (isValidRange(lines)) {
					found.add(lines);
				}
			}
		}
		return found;
	}

	/** Where the line feeds are, in ascending order. */
	private static int[] lineEnds(String text) {
		int[] ends = new int[1 + text.length() / 32];
		int count = 0;
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			if (count == ends.length) {
				ends = Arrays.copyOf(ends, count * 2);
			}
			ends[count++] = at;
		}
		return Arrays.copyOf(ends, count);
	}

	/** The number of the line that an offset is in, from 0; a line feed belongs to the line that it ends. */
	private static int line(int[] ends, int offset) {
		int found = Arrays.binarySearch(ends, offset);
		return found >= 0 ? found : -found - 1;
	}
}
