// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.util.List;

import org.kehoach.cli.Console;
import org.kehoach.cli.Messages;
import org.kehoach.cli.Report;
import org.kehoach.engine.EarlierWording;
import org.kehoach.engine.EarlierWordings;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.LinkReview;
import org.kehoach.engine.trace.LinkTexts;
import org.kehoach.trace.baseline.ReviewedLink;

/** Prints reviewed links, one a line, with their place; below suspect ones what their target said and says. */
final class Links {

	private final Report report;

	Links(Report report) {
		this.report = report;
	}

	void tell(LinkReview review, Console console) {
		review.accepted().forEach(link -> line(review, link, "link-accepted"));
		EarlierWordings wordings = new Engine().earlierWordings(review.graph(), List.of(), console.progress());
		for (ReviewedLink link : review.suspects()) {
			line(review, link, "link-suspect");
			try {
				wording(wordings.of(link));
			} catch (EngineException e) {
				// the links are what was asked for: they are told even if a repository is damaged
				report.notes(List.of(e.getMessage()));
			}
		}
		review.review().gone().forEach(link -> report.line(Messages.get("link-gone", LinkTexts.link(link.key()))));
		if (!review.written().isEmpty()) {
			report.files(review.written());
		}
		long fresh = review.review().links().stream().filter(link -> link.state() == ReviewedLink.State.NEW).count();
		report.line(Messages.get("summary-links", review.review().links().size(), fresh, review.accepted().size(),
				review.suspects().size(), review.review().gone().size()));
	}

	/** What the target said and says, only lines that differ; nothing where no earlier text is kept. */
	private void wording(EarlierWording wording) {
		if (wording.before() == null) {
			return;
		}
		report.line(Messages.get(wording.isExact() ? "link-wording-accepted" : "link-wording-earlier", wording.version()));
		wording.before().stream().filter(line -> !wording.after().contains(line)).forEach(line -> report.line("    - " + line));
		wording.after().stream().filter(line -> !wording.before().contains(line)).forEach(line -> report.line("    + " + line));
	}

	private void line(LinkReview review, ReviewedLink link, String state) {
		report.at(review.file(link.link()), link.link().line(), Messages.get(state, LinkTexts.link(link.link().key()), LinkTexts.reason(link)));
	}
}
