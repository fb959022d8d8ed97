// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.List;
import java.util.Locale;

import org.kehoach.site.SiteSource.Judged;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.trace.criteria.Result.Answer;

/** How a plan stands to the criteria of the reviewers' checklist. */
final class Checklist {

	private Checklist() {
	}

	/** The section of a plan's page; folded, since the items matter more. Nothing for a plan that is not asked. */
	static void write(Html html, List<Judged> judged) {
		if (judged.isEmpty()) {
			return;
		}
		html.open("section", "aria-labelledby", "h-criteria").element("h2", Messages.get("plan-criteria"), "id", "h-criteria");
		html.open("details").open("summary");
		for (Answer answer : Answer.values()) {
			long count = judged.stream().filter(each -> each.answer() == answer).count();
			if (count > 0) {
				html.open("span", "class", "count " + css(answer)).element("span", sign(answer), "aria-hidden", "true")
						.text(" " + count + " " + name(answer)).close("span");
			}
		}
		html.closeLine("summary");
		Parts.openTable(html, Messages.get("plan-criteria"));
		Parts.headings(html, "criterion", "answer", "share", "found");
		html.open("tbody");
		for (Judged each : judged) {
			html.open("tr").element("th", each.title(), "scope", "row").open("td");
			answer(html, each.answer());
			html.close("td").element("td", share(each), "class", "figure").open("td").element("p", each.found());
			if (each.advice() != null) {
				html.element("p", each.advice(), "class", "quiet");
			}
			html.close("td").closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
		html.close("details").closeLine("section");
	}

	private static String share(Judged judged) {
		return judged.of() == 0 ? "" : judged.done() + "/" + judged.of();
	}

	static void answer(Html html, Answer answer) {
		html.open("span", "class", "status " + css(answer)).element("span", sign(answer), "aria-hidden", "true", "class", "sign")
				.text(" " + name(answer)).close("span");
	}

	static String sign(Answer answer) {
		return switch (answer) {
		case KEPT -> "✓";
		case NOT_KEPT -> "✗";
		case UNKNOWN -> "?";
		};
	}

	static String name(Answer answer) {
		return Messages.get("answer-" + answer);
	}

	/** The class that style sheets know an answer by. */
	static String css(Answer answer) {
		return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
