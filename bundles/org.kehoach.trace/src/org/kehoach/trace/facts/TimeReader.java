// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

import org.kehoach.model.CompositeTiming;
import org.kehoach.model.DelegatedTiming;
import org.kehoach.model.EventTiming;
import org.kehoach.model.OngoingTiming;
import org.kehoach.model.Period;
import org.kehoach.model.QualifiedTiming;
import org.kehoach.model.RecurringTiming;
import org.kehoach.model.RelativeTiming;
import org.kehoach.model.Rhythm;
import org.kehoach.model.SigningTiming;
import org.kehoach.model.TextTiming;
import org.kehoach.model.Timing;
import org.kehoach.model.value.Timings;

/** Times of the model as facts. */
final class TimeReader {

	private final LinkReader links;
	private final Period period;

	/** @param period of the plan; may be null */
	TimeReader(LinkReader links, Period period) {
		this.links = links;
		this.period = period;
	}

	/** @param timing may be null */
	TimeFacts read(Timing timing) {
		if (timing == null) {
			return null;
		}
		List<TimeFacts> parts = timing instanceof CompositeTiming several ? several.getParts().stream().map(this::read).toList() : List.of();
		Timing inner = inner(timing);
		List<Rhythm> rhythms = inner instanceof RecurringTiming recurring ? List.copyOf(recurring.getRhythms()) : List.of();
		return new TimeFacts(kind(inner), Timings.window(timing, period).orElse(null), wording(timing), links.intern(label(timing)), rhythms,
				parts);
	}

	private static String label(Timing timing) {
		if (!(timing instanceof QualifiedTiming qualified)) {
			return null;
		}
		return qualified.getLabel() != null ? qualified.getLabel() : qualified.getScope();
	}

	/** Null in a file with a syntax error. */
	private static Timing inner(Timing timing) {
		return timing instanceof QualifiedTiming qualified ? qualified.getTiming() : timing;
	}

	private static TimeKind kind(Timing timing) {
		return switch (timing) {
		case OngoingTiming t -> TimeKind.ONGOING;
		case RecurringTiming t -> TimeKind.RECURRING;
		case SigningTiming t -> TimeKind.EVENT;
		case EventTiming t -> TimeKind.EVENT;
		case RelativeTiming t -> TimeKind.EVENT;
		case DelegatedTiming t -> TimeKind.DELEGATED;
		case TextTiming t -> TimeKind.WORDS;
		case CompositeTiming t -> TimeKind.COMPOSITE;
		case null -> TimeKind.WORDS;
		default -> TimeKind.DATED;
		};
	}

	private String wording(Timing timing) {
		String wording = timing.getWording() != null ? timing.getWording() : links.source().text(timing);
		return wording == null ? "" : links.intern(wording);
	}
}
