// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.Comparator;
import java.util.List;

import org.kehoach.engine.trace.ChangeTexts;
import org.kehoach.engine.trace.LinkTexts;
import org.kehoach.engine.trace.TraceDocument;
import org.kehoach.engine.trace.TraceDocument.ChangeRow;
import org.kehoach.site.SiteChanges;
import org.kehoach.site.SiteLinks;
import org.kehoach.trace.baseline.ReviewedLink.State;

/**
 * What some sites tell besides.
 *
 * @param changes against an earlier version; null if none is compared
 * @param links against the accepted ones; null if none were accepted
 */
record SiteExtras(SiteChanges changes, SiteLinks links) {

	/** @param diff may be null */
	static SiteChanges changes(TraceDocument.Diff diff) {
		return diff == null ? null : new SiteChanges(ChangeTexts.sides(diff), diff.changes().stream().map(SiteExtras::row).toList());
	}

	private static SiteChanges.Row row(ChangeRow row) {
		SiteChanges.Kind kind = switch (row.kind()) {
		case "ADDED" -> SiteChanges.Kind.ADDED;
		case "REMOVED" -> SiteChanges.Kind.REMOVED;
		default -> SiteChanges.Kind.CHANGED;
		};
		return new SiteChanges.Row(ChangeTexts.group(row.group()), kind, ChangeTexts.kind(row), ChangeTexts.what(row), row.plan(), row.name(),
				"TITLE".equals(row.property()) ? null : row.title(), row.before(), row.after());
	}

	/** @param review may be null */
	static SiteLinks links(LinkReview review) {
		if (review == null) {
			return null;
		}
		List<SiteLinks.Suspect> suspects = review.suspects().stream().sorted(Comparator.comparing(link -> link.link().plan()))
				.map(link -> new SiteLinks.Suspect(link.link().plan(), link.link().key().from(), LinkTexts.verb(link.link().key()),
						link.link().key().target(), LinkTexts.reason(link)))
				.toList();
		return new SiteLinks(count(review, State.ACCEPTED), count(review, State.NEW), suspects,
				review.review().gone().stream().map(link -> LinkTexts.link(link.key())).toList());
	}

	private static int count(LinkReview review, State state) {
		return (int) review.review().links().stream().filter(link -> link.state() == state).count();
	}
}
