// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;

/**
 * A text and what is bold or italic in it.
 *
 * @param text with its lines broken
 * @param styles in the order of the text
 */
public record StyledMarkdown(String text, List<Style> styles) {

	/** @param fontStyle {@link SWT#BOLD} or {@link SWT#ITALIC} */
	public record Style(int offset, int length, int fontStyle) {
	}

	private static final String BULLET = "• "; //$NON-NLS-1$
	private static final String BULLET_INDENT = "   "; //$NON-NLS-1$

	/** A plain text in Markdown: its stars, underscores and brackets are shown as they are. */
	public static String escape(String plain) {
		return plain.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @param width the longest line, in characters; a longer word stays whole */
	public static StyledMarkdown parse(String markdown, int width) {
		Reader reader = new Reader(width);
		String separator = ""; //$NON-NLS-1$
		for (String line : markdown.split("\n")) { //$NON-NLS-1$
			reader.text.append(separator);
			reader.line(line);
			separator = "\n"; //$NON-NLS-1$
		}
		return new StyledMarkdown(reader.text.toString(), List.copyOf(reader.styles));
	}

	private static final class Reader {
		private final int width;
		private final StringBuilder text = new StringBuilder();
		private final List<Style> styles = new ArrayList<>();

		Reader(int width) {
			this.width = width;
		}

		void line(String line) {
			boolean item = line.startsWith("- "); //$NON-NLS-1$
			if (item) {
				text.append(BULLET);
			}
			int start = text.length();
			boolean bold = line.startsWith("**") && line.endsWith("**") && line.length() > 3; //$NON-NLS-1$ //$NON-NLS-2$
			boolean italic = !bold && line.startsWith("_") && line.endsWith("_") && line.length() > 1; //$NON-NLS-1$ //$NON-NLS-2$
			if (!bold && line.startsWith("**")) { //$NON-NLS-1$
				int end = line.indexOf("**", 2); //$NON-NLS-1$
				append(line.substring(2, end), ""); //$NON-NLS-1$
				styles.add(new Style(start, text.length() - start, SWT.BOLD));
				append(line.substring(end + 2), ""); //$NON-NLS-1$
				return;
			}
			int mark = bold ? 2 : italic ? 1 : 0;
			append(line.substring(item ? 2 : mark, line.length() - mark), item ? BULLET_INDENT : ""); //$NON-NLS-1$
			if (bold || italic) {
				styles.add(new Style(start, text.length() - start, bold ? SWT.BOLD : SWT.ITALIC));
			}
		}

		/** Appends words, breaking lines between them. */
		private void append(String markdown, String indent) {
			String words = markdown.replaceAll("\\\\(.)", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
			int lineStart = text.lastIndexOf("\n") + 1; //$NON-NLS-1$
			for (String word : words.split("(?<= )")) { //$NON-NLS-1$
				if (text.length() - lineStart + word.stripTrailing().length() > width && text.length() > lineStart) {
					text.append('\n');
					lineStart = text.length();
					text.append(indent);
				}
				text.append(word);
			}
		}
	}
}
