// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kehoach.language.validation.rules.AccountableLead;
import org.kehoach.language.validation.rules.ActivityOutsideTask;
import org.kehoach.language.validation.rules.AimlessTask;
import org.kehoach.language.validation.rules.AssignedOutsideIssuer;
import org.kehoach.language.validation.rules.CheckableShare;
import org.kehoach.language.validation.rules.CitedIssuer;
import org.kehoach.language.validation.rules.CitedTypeMatchesSymbol;
import org.kehoach.language.validation.rules.ContradictingCitation;
import org.kehoach.language.validation.rules.CopiedText;
import org.kehoach.language.validation.rules.DanglingName;
import org.kehoach.language.validation.rules.DatedAfterPeriod;
import org.kehoach.language.validation.rules.DeadlineWithoutYear;
import org.kehoach.language.validation.rules.DegreeBeforeName;
import org.kehoach.language.validation.rules.DistrictTarget;
import org.kehoach.language.validation.rules.DuplicateDocument;
import org.kehoach.language.validation.rules.DuplicateName;
import org.kehoach.language.validation.rules.DuplicatePlan;
import org.kehoach.language.validation.rules.DuplicateTask;
import org.kehoach.language.validation.rules.EmptyAppendix;
import org.kehoach.language.validation.rules.EmptyArea;
import org.kehoach.language.validation.rules.ExpiredParent;
import org.kehoach.language.validation.rules.FigureDiffers;
import org.kehoach.language.validation.rules.ForeignParent;
import org.kehoach.language.validation.rules.GroupWithoutMembers;
import org.kehoach.language.validation.rules.IdleHeading;
import org.kehoach.language.validation.rules.IncomparableTarget;
import org.kehoach.language.validation.rules.IncompleteReport;
import org.kehoach.language.validation.rules.IncompleteSymbol;
import org.kehoach.language.validation.rules.InspectionShare;
import org.kehoach.language.validation.rules.IssuedLate;
import org.kehoach.language.validation.rules.ItemCycle;
import org.kehoach.language.validation.rules.LaterBasis;
import org.kehoach.language.validation.rules.LeadAlsoCoordinates;
import org.kehoach.language.validation.rules.LeadOutsideIssuer;
import org.kehoach.language.validation.rules.LeadingZero;
import org.kehoach.language.validation.rules.LinkOutsideParents;
import org.kehoach.language.validation.rules.MilestoneOutsidePeriod;
import org.kehoach.language.validation.rules.MissingAppendix;
import org.kehoach.language.validation.rules.MissingArchive;
import org.kehoach.language.validation.rules.MissingAreas;
import org.kehoach.language.validation.rules.MissingBaseline;
import org.kehoach.language.validation.rules.MissingFunding;
import org.kehoach.language.validation.rules.MissingIssuer;
import org.kehoach.language.validation.rules.MissingLead;
import org.kehoach.language.validation.rules.MissingPeriod;
import org.kehoach.language.validation.rules.MissingProduct;
import org.kehoach.language.validation.rules.MissingReports;
import org.kehoach.language.validation.rules.MissingRhythm;
import org.kehoach.language.validation.rules.MissingSignatory;
import org.kehoach.language.validation.rules.MissingSymbol;
import org.kehoach.language.validation.rules.MissingTarget;
import org.kehoach.language.validation.rules.MissingTime;
import org.kehoach.language.validation.rules.NeedlessWaiver;
import org.kehoach.language.validation.rules.ObsoleteTerm;
import org.kehoach.language.validation.rules.OldFontText;
import org.kehoach.language.validation.rules.OtherBaseline;
import org.kehoach.language.validation.rules.ParentIssuedLater;
import org.kehoach.language.validation.rules.PeriodUpsideDown;
import org.kehoach.language.validation.rules.PlanCycle;
import org.kehoach.language.validation.rules.RangeTargetUpsideDown;
import org.kehoach.language.validation.rules.RefinesOtherKind;
import org.kehoach.language.validation.rules.RepeatedColumn;
import org.kehoach.language.validation.rules.RepeatedSentence;
import org.kehoach.language.validation.rules.ReplacedDocument;
import org.kehoach.language.validation.rules.SameWording;
import org.kehoach.language.validation.rules.ServesOtherPlan;
import org.kehoach.language.validation.rules.ShareOutOfBounds;
import org.kehoach.language.validation.rules.SpanUpsideDown;
import org.kehoach.language.validation.rules.SteeringTopics;
import org.kehoach.language.validation.rules.SuspectLink;
import org.kehoach.language.validation.rules.SymbolMatchesIssuer;
import org.kehoach.language.validation.rules.SymbolMatchesType;
import org.kehoach.language.validation.rules.SymbolYear;
import org.kehoach.language.validation.rules.TargetTwice;
import org.kehoach.language.validation.rules.TimeAfterParent;
import org.kehoach.language.validation.rules.TimeExceedsPeriod;
import org.kehoach.language.validation.rules.TimeOutsidePeriod;
import org.kehoach.language.validation.rules.TypedNumber;
import org.kehoach.language.validation.rules.UncheckableTime;
import org.kehoach.language.validation.rules.UncoveredObligation;
import org.kehoach.language.validation.rules.UnitCycle;
import org.kehoach.language.validation.rules.UnitListedTwice;
import org.kehoach.language.validation.rules.UnitMismatch;
import org.kehoach.language.validation.rules.UnitOutsideValidity;
import org.kehoach.language.validation.rules.UnmeasuredTarget;
import org.kehoach.language.validation.rules.UnmentionedAppendix;
import org.kehoach.language.validation.rules.UnservedGoal;
import org.kehoach.language.validation.rules.UnseenSigns;
import org.kehoach.language.validation.rules.UntraceableTime;
import org.kehoach.language.validation.rules.UntypedProduct;
import org.kehoach.language.validation.rules.UnusedEntries;
import org.kehoach.language.validation.rules.UnusedRegistry;
import org.kehoach.language.validation.rules.UnwordedActivity;
import org.kehoach.language.validation.rules.UnwordedText;
import org.kehoach.language.validation.rules.WaiverWithoutReason;
import org.kehoach.language.validation.rules.WeakerLater;
import org.kehoach.language.validation.rules.WeakerTarget;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * All rules. A new one is a class in the package {@code rules}, its name below, and its texts in both languages: a message in
 * the messages files, an explanation in the explanations files.
 */
@Singleton
public final class RuleCatalog {

	private final List<Rule<?>> rules = new ArrayList<>();

	@Inject
	RuleCatalog(DuplicatePlan duplicatePlan, DanglingName danglingName, SuspectLink suspectLink) {
		// names and cycles
		add(new DuplicateName(), duplicatePlan, new PlanCycle(), new ItemCycle(), new UnitCycle(), new UnusedRegistry(), new UnusedEntries());
		// completeness and responsibility
		add(new MissingProduct(), new MissingLead(), new MissingTime(), new AccountableLead(), new LeadOutsideIssuer(), new
				LeadAlsoCoordinates(), new UnwordedActivity(), new MissingPeriod(), new MissingIssuer(), new MissingSymbol(),
				new MissingSignatory(), new MissingArchive(), new EmptyArea(), new GroupWithoutMembers(), new UntypedProduct(),
				new AssignedOutsideIssuer(), new UnitListedTwice(), new UnitOutsideValidity(), new IncompleteReport());
		// time
		add(new TimeOutsidePeriod(), new TimeExceedsPeriod(), new TimeAfterParent(), new UncheckableTime(), new
				MissingRhythm(), new UntraceableTime(), new DatedAfterPeriod(), new ActivityOutsideTask(), new SpanUpsideDown(),
				new DeadlineWithoutYear(), new PeriodUpsideDown());
		// documents and citations
		add(new SymbolMatchesType(), new SymbolYear(), new IncompleteSymbol(), new DuplicateDocument(), new
				SymbolMatchesIssuer(), new ContradictingCitation(), danglingName, new CitedTypeMatchesSymbol(), new
				ReplacedDocument(), new MissingAppendix(), new UnmentionedAppendix(), new LaterBasis(), new RepeatedColumn(),
				new EmptyAppendix(), new CitedIssuer(), new IdleHeading());
		// links and coverage
		add(new LinkOutsideParents(), new RefinesOtherKind(), new ServesOtherPlan(), new UncoveredObligation(), new
				ParentIssuedLater(), new ExpiredParent(), new ForeignParent(), new WaiverWithoutReason(), new NeedlessWaiver(),
				suspectLink, new UnservedGoal(), new AimlessTask(), new DuplicateTask(), new CopiedText());
		// targets
		add(new WeakerTarget(), new IncomparableTarget(), new WeakerLater(), new MilestoneOutsidePeriod(), new
				MissingBaseline(), new OtherBaseline(), new RangeTargetUpsideDown(), new ShareOutOfBounds(), new
				FigureDiffers(), new MissingTarget(), new UnmeasuredTarget(), new TargetTwice(), new UnitMismatch(), new
				DistrictTarget());
		// the plan as a whole
		add(new IssuedLate(), new MissingAreas(), new InspectionShare(), new MissingReports(), new SteeringTopics(), new
				CheckableShare(), new MissingFunding());
		// wording
		add(new ObsoleteTerm(), new RepeatedSentence(), new SameWording(), new TypedNumber(), new LeadingZero(), new
				DegreeBeforeName(), new UnwordedText(), new OldFontText(), new UnseenSigns());
		rules.sort(Comparator.comparing(Rule::code));
	}

	private void add(Rule<?>... some) {
		rules.addAll(List.of(some));
	}

	/** In the order of their codes. */
	public List<Rule<?>> all() {
		return List.copyOf(rules);
	}

	/** @param code such as {@code KH204} */
	public Optional<Rule<?>> find(String code) {
		return rules.stream().<Rule<?>>filter(rule -> rule.code().equals(code)).findFirst();
	}

	List<Rule<?>> rulesFor(Class<?> elementClass) {
		return rules.stream().<Rule<?>>filter(rule -> rule.looksAt(elementClass)).toList();
	}
}
