// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.stream.Collectors;

import org.kehoach.trace.baseline.Fingerprint;
import org.kehoach.trace.baseline.LinkKey;
import org.kehoach.trace.baseline.ReviewedLink;

/** Links that were compared with accepted ones, in words. */
public final class LinkTexts {

	private LinkTexts() {
	}

	/** The whole link: from whom, how, to what. */
	public static String link(LinkKey key) {
		return key.from() + " " + verb(key) + " " + key.target();
	}

	/** What kind of link it is. */
	public static String verb(LinkKey key) {
		return Messages.get("verb-" + key.verb());
	}

	/** What has changed where a suspect link leads to. */
	public static String reason(ReviewedLink link) {
		if (link.link().target().equals(Fingerprint.MISSING)) {
			return Messages.get("target-missing");
		}
		if (link.accepted().target().equals(Fingerprint.MISSING)) {
			return Messages.get("target-came");
		}
		return Messages.get("target-changed",
				link.changed().stream().map(aspect -> Messages.get("aspect-" + aspect.word())).collect(Collectors.joining(", ")));
	}
}
