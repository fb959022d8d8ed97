// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.Column;
import org.kehoach.model.PartHeading;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Target;

/** All quick fixes, by the codes of the rules. */
public final class QuickFixes {

	private static final QuickFix UNLIST = new ListFixes(Literals.WORK_ATTRIBUTES__COORDINATORS, Literals.WORK_ATTRIBUTES__SUPPORTERS);
	private static final Map<String, QuickFix> FIXES = Map.ofEntries(Map.entry("KH010", new MisspeltNameFix()),
			Map.entry("KH101", new NameFix()), Map.entry("KH106", new ListFixes(Literals.TOP_LEVEL__USES)), Map.entry("KH201", LineFixes.product()),
			Map.entry("KH202", PlaceFixes::lead), Map.entry("KH213", new RemovalFixes<>(Area.class)),
			Map.entry("KH303", AboveFixes::deadline), Map.entry("KH309", PlaceFixes::endsSwapped), Map.entry("KH311", PlaceFixes::endsSwapped),
			Map.entry("KH413", new RemovalFixes<>(Column.class)), Map.entry("KH501", AboveFixes::implemented),
			Map.entry("KH601", AboveFixes::target), Map.entry("KH612", new RemovalFixes<>(Target.class)), Map.entry("KH803", RemovalFixes::wording),
			Map.entry("KH203", LineFixes.time()), Map.entry("KH206", UNLIST), Map.entry("KH210", LineFixes.symbol()),
			Map.entry("KH211", LineFixes.signatory()), Map.entry("KH212", LineFixes.archive()), Map.entry("KH216", PlaceFixes::request),
			Map.entry("KH217", UNLIST), Map.entry("KH302", PlaceFixes::wholePeriod), Map.entry("KH401", new SymbolFix()),
			Map.entry("KH402", new SymbolFix()), Map.entry("KH403", new SymbolFix()), Map.entry("KH404", DocumentFixes::registeredTwice),
			Map.entry("KH408", PassageFixes.types()), Map.entry("KH409", DocumentFixes::replaced), Map.entry("KH414", new RemovalFixes<>(Appendix.class)), Map.entry("KH504", PlaceFixes::waive),
			Map.entry("KH510", new AcceptFix()),
			Map.entry("KH509", new ListFixes(Literals.WAIVER__ITEMS)), Map.entry("KH607", PlaceFixes::swap), Map.entry("KH609", FigureFixes::figure),
			Map.entry("KH801", PassageFixes.terms()), Map.entry("KH802", PassageFixes.sentences()),
			Map.entry("KH804", TextFixes.number()), Map.entry("KH805", TextFixes.date()), Map.entry("KH806", TextFixes.degree()),
			Map.entry("KH807", TextFixes.placeholder()), Map.entry("KH808", LeafFix.unicode()), Map.entry("KH809", LeafFix.unseen()),
			Map.entry("KH204", UnitFixes::oneLead), Map.entry("KH208", TimeFixes::planPeriod), Map.entry("KH215", PlaceFixes::productType),
			Map.entry("KH218", UnitFixes::successor), Map.entry("KH305", TimeFixes::rhythm), Map.entry("KH310", TimeFixes::year),
			Map.entry("KH416", new RemovalFixes<>(PartHeading.class)), Map.entry("KH605", TimeFixes::baseline));

	private QuickFixes() {
	}

	/** True if findings of a rule can be put right, not always, by machine. */
	public static boolean has(String code) {
		return FIXES.containsKey(code);
	}

	/**
	 * @param resource parsed and linked
	 * @param code of the finding
	 * @param offset of the finding's first character
	 * @return the ways to put it right, the best first; often none
	 */
	public static List<Fix> of(XtextResource resource, String code, int offset) {
		QuickFix fix = FIXES.get(code);
		if (fix == null || resource.getParseResult() == null || resource.getParseResult().getRootNode() == null) {
			return List.of();
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return object == null ? List.of() : fix.fixes(new Place(object, offset, resource.getParseResult().getRootNode().getText()));
	}
}
