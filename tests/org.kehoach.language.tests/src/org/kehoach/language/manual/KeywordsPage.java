// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.manual;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.kehoach.language.lexer.Keyword;
import org.kehoach.language.lexer.KeywordTable;

/** The page of the manual that lists all keywords, in the order of the reader's alphabet. */
final class KeywordsPage {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final StringBuilder page = new StringBuilder();

	private KeywordsPage() {
	}

	static String in(Locale locale) {
		return locale.getLanguage().equals("en") ? new KeywordsPage().english() : new KeywordsPage().vietnamese();
	}

	private String vietnamese() {
		page.append("""
				# Mọi từ khóa

				Mỗi từ khóa có một tên tiếng Anh, dùng lẫn được; `kehoach keywords --to en THƯ_MỤC` đổi cả tệp sang tiếng Anh, `--to vi` đổi lại. Cách dùng: [Ngôn ngữ kế hoạch](ngon-ngu.md).

				| Từ khóa | Cũng viết | Tiếng Anh | Nghĩa |
				|---|---|---|---|
				""");
		rows(VIETNAMESE, Keyword::vietnamese, keyword -> row(code(keyword.vietnamese()), others(keyword), code(keyword.english()),
				keyword.meaningVi()));
		return page.toString();
	}

	private String english() {
		page.append("""
				# All keywords

				Each keyword has a Vietnamese and an English name; a file may mix them. `kehoach keywords --to en FOLDER` puts whole files into English, `--to vi` back. How to use them: [the plan language](language.md).

				| English | Vietnamese | Also written | Meaning |
				|---|---|---|---|
				""");
		rows(Locale.ENGLISH, Keyword::english, keyword -> row(code(keyword.english()), code(keyword.vietnamese()), others(keyword),
				keyword.meaningEn()));
		return page.toString();
	}

	private void rows(Locale alphabet, Function<Keyword, String> name, Function<Keyword, String> row) {
		Collator collator = Collator.getInstance(alphabet);
		// The spelling decides when the collator sees no difference, so that the page is the same everywhere.
		Comparator<Keyword> order = Comparator.comparing(name, collator::compare);
		KeywordTable.get().all().stream().sorted(order.thenComparing(name)).map(row).forEach(page::append);
	}

	private static String others(Keyword keyword) {
		return String.join(", ", keyword.otherSpellings().stream().map(KeywordsPage::code).toList());
	}

	private static String code(String text) {
		return '`' + text + '`';
	}

	private static String row(String... cells) {
		return "| " + String.join(" | ", cells) + " |\n";
	}
}
