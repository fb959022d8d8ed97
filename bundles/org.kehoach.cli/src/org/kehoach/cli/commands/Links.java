// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;


import org.kehoach.cli.Messages;
import org.kehoach.cli.Report;
import org.kehoach.engine.LinkReview;
import org.kehoach.engine.trace.LinkTexts;
import org.kehoach.trace.baseline.ReviewedLink;

/** Prints reviewed links, one a line, with their place. */
final class Links {

	private final Report report;

	Links(Report report) {
		this.report = report;
	}

	void tell(LinkReview review) {
		review.accepted().forEach(link -> line(review, link, "link-accepted"));
		review.suspects().forEach(link -> line(review, link, "link-suspect"));
		review.review().gone().forEach(link -> report.line(Messages.get("link-gone", LinkTexts.link(link.key()))));
		if (!review.written().isEmpty()) {
			report.files(review.written());
		}
		long fresh = review.review().links().stream().filter(link -> link.state() == ReviewedLink.State.NEW).count();
		report.line(Messages.get("summary-links", review.review().links().size(), fresh, review.accepted().size(),
				review.suspects().size(), review.review().gone().size()));
	}

	private void line(LinkReview review, ReviewedLink link, String state) {
		report.at(review.file(link.link()), link.link().line(), Messages.get(state, LinkTexts.link(link.link().key()), LinkTexts.reason(link)));
	}
}
