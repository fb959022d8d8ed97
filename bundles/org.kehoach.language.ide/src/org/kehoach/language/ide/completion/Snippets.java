// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.model.PlanPackage.Literals;

/** Whole pieces of a plan with places to fill in, in the notation of the Language Server Protocol. */
final class Snippets {

	/** @param text with ${1:…} for places */
	record Snippet(String text, String description) {
	}

	/** Keywords stand in angle brackets so that they can be spelled as the file does; {name} is the next free name. */
	private static final Map<String, String> TEMPLATES = Map.of(
			"Task", """
					<nhiệm vụ> {name} "${1:{sample}}" {
						<hoạt động> "${2:{sample-activity}}" {
							<sản phẩm> <báo cáo> "${3:{sample-product}}"
						}
						<chủ trì> ${4}
						<phối hợp> ${5}
						<thời hạn> <trước> <ngày> ${6}
						<kinh phí> <thường xuyên>
						<thực hiện> ${7}
					}""",
			"Indicator", """
					<chỉ tiêu> {name} "${1:{sample}}" {
						<đơn vị tính> "%" <trên> "${2:{sample-population}}"
						<đạt> <tối thiểu> ${3:30}%
					}""",
			"Area", """
					<lĩnh vực> ${1:Ten} "${2:{sample}}" {
						${3}
					}""",
			"Plan", """
					<kế hoạch> ${1:KH1} "${2:{sample}}" {
						<cơ quan> ${3}
						<số> /KH-${4:SCT}
						<thời kỳ> ${5:1/1/2026} - ${6:31/12/2026}
						<thực hiện> ${7}
					}""");
	private static final Map<String, String> KEYWORDS = Map.of("nhiệm vụ", "Task", "chỉ tiêu", "Indicator", "lĩnh vực", "Area",
			"kế hoạch", "Plan");

	private Snippets() {
	}

	/**
	 * The snippet that a keyword opens where it opens a piece of a plan, not where it is, say, the kind of a product.
	 *
	 * @param node any node of the file
	 */
	static Optional<Snippet> startedBy(Keyword keyword, INode node, Spelling spelling) {
		String rule = KEYWORDS.get(keyword.getValue());
		String ruleOfKeyword = GrammarUtil.containingRule(keyword).getName();
		boolean opens = rule != null && (ruleOfKeyword.equals(rule) || rule.equals("Plan") && ruleOfKeyword.equals("PlanType"));
		if (!opens) {
			return Optional.empty();
		}
		String name = switch (rule) {
		case "Task" -> NextNames.next(node, Literals.TASK);
		case "Indicator" -> NextNames.next(node, Literals.INDICATOR);
		default -> "";
		};
		String kind = rule.toLowerCase(Locale.ROOT);
		String text = replace(TEMPLATES.get(rule).replace("{name}", name).replace("{sample}", Messages.get("sample-" + kind)), spelling);
		return Optional.of(new Snippet(text, Messages.get("snippet-" + kind)));
	}

	private static String replace(String template, Spelling spelling) {
		String spelled = Pattern.compile("<([^>]+)>").matcher(template).replaceAll(m -> spelling.spell(m.group(1)));
		return Pattern.compile("\\{(sample-\\w+)\\}").matcher(spelled).replaceAll(m -> Messages.get(m.group(1)));
	}
}
