// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.SpanTiming;
import org.kehoach.model.value.PartialDate;

/** A span of time ends after it has begun. */
public final class SpanUpsideDown extends RuleBase<SpanTiming> {

	public SpanUpsideDown() {
		super("KH309", Severity.ERROR, SpanTiming.class);
	}

	@Override
	public void check(SpanTiming spanTiming, Report report) {
		PartialDate from = spanTiming.getFrom();
		PartialDate to = spanTiming.getTo();
		if (from != null && to != null && from.year() != 0 && to.year() != 0 && from.earliest(from.year()).isAfter(to.latest(to.year()))) {
			report.on(spanTiming, null, Shown.of(spanTiming));
		}
	}
}
