// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.messages.IssueCodes;

/** The page of the manual that lists all rules. */
final class RulesPage {

	private static final Map<Character, String[]> FAMILIES = new TreeMap<>(Map.of('0', new String[] { "Đọc và liên kết", "Reading and linking" },
			'1', new String[] { "Tên và vòng tròn", "Names and circles" }, '2',
			new String[] { "Đầy đủ và trách nhiệm", "Completeness and responsibility" }, '3', new String[] { "Thời gian", "Time" }, '4',
			new String[] { "Văn bản và viện dẫn", "Documents and citations" }, '5',
			new String[] { "Liên kết và bao phủ", "Links and coverage" }, '6', new String[] { "Chỉ tiêu", "Targets" }, '7',
			new String[] { "Toàn bộ kế hoạch", "The plan as a whole" }, '8', new String[] { "Câu chữ", "Wording" }));

	private final boolean english;
	private final Locale locale;
	private final StringBuilder page = new StringBuilder();

	private RulesPage(Locale locale) {
		this.locale = locale;
		this.english = locale.getLanguage().equals("en");
	}

	static String in(Locale locale, RuleCatalog catalog) {
		return new RulesPage(locale).write(catalog);
	}

	private String write(RuleCatalog catalog) {
		Map<String, Severity> severities = new TreeMap<>();
		IssueCodes.all().forEach(code -> severities.put(code, Severity.ERROR));
		catalog.all().forEach(rule -> severities.put(rule.code(), rule.severity()));
		line("# " + say("Các quy tắc kiểm tra", "The rules of checking"));
		line(say("`kehoach rules` liệt kê các quy tắc, `kehoach explain KH204` giải thích một quy tắc. Trang này được tạo từ cùng các câu đó."
				+ " Lỗi ngăn việc tạo phụ lục; cảnh báo và gợi ý thì không.",
				"`kehoach rules` lists the rules, `kehoach explain KH204` explains one. This page is made of the same sentences."
						+ " Errors keep appendices from being written; warnings and hints do not."));
		char family = ' ';
		for (Map.Entry<String, Severity> rule : severities.entrySet()) {
			if (rule.getKey().charAt(2) != family) {
				family = rule.getKey().charAt(2);
				line("## " + FAMILIES.get(family)[english ? 1 : 0]);
			}
			Explanation text = Explanation.of(rule.getKey(), locale).orElseThrow();
			line("### " + text.code() + " " + text.title() + " (" + severity(rule.getValue()) + ")");
			line(text.why());
			example(text);
		}
		return page.toString().stripTrailing() + "\n";
	}

	private void example(Explanation text) {
		if (text.wrong() == null) {
			return;
		}
		List<String> lines = new ArrayList<>(List.of("```", "// " + say("chưa đúng", "wrong")));
		lines.addAll(text.wrong().lines().toList());
		lines.add("// " + say("đúng", "right"));
		lines.addAll(text.right().lines().toList());
		lines.add("```");
		line(String.join("\n", lines));
	}

	private String severity(Severity severity) {
		return switch (severity) {
		case ERROR -> say("lỗi", "error");
		case WARNING -> say("cảnh báo", "warning");
		default -> say("gợi ý", "hint");
		};
	}

	private String say(String vietnamese, String inEnglish) {
		return english ? inEnglish : vietnamese;
	}

	private void line(String text) {
		page.append(text).append("\n\n");
	}
}
