// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.kehoach.engine.Finding;
import org.kehoach.engine.RuleInfo;
import org.kehoach.engine.RewriteResult;
import org.kehoach.engine.Severity;
import org.kehoach.engine.Summary;
import org.kehoach.engine.TemplateReport;

/** Prints results. A finding is one line, {@code file:line:col: severity CODE message}, which editors can jump by. */
public final class Report {

	private final PrintStream out;
	private final Path here = Path.of("").toAbsolutePath();

	Report(PrintStream out) {
		this.out = out;
	}

	public void findings(List<Finding> findings) {
		findings.forEach(this::finding);
	}

	public void errors(List<Finding> findings) {
		findings.stream().filter(finding -> finding.severity() == Severity.ERROR).forEach(this::finding);
	}

	private void finding(Finding finding) {
		out.println(shown(finding.file()) + ":" + finding.line() + ":" + finding.column() + ": "
				+ Messages.get("severity-" + finding.severity()) + " " + finding.code() + " " + finding.message());
	}

	public void files(List<Path> files) {
		files.forEach(file -> out.println(Messages.get("written", shown(file))));
	}

	/** What is wrong with office templates, and where it is marked. */
	public void template(TemplateReport templates) {
		templates.errors().forEach(error -> out.println(Messages.get("template-error", error)));
		templates.marked().forEach(file -> out.println(Messages.get("template-marked", shown(file))));
		notes(templates.notes());
	}

	/** @param done key of what is said of a file that has, or would have, another text */
	public void rewritten(RewriteResult result, String done) {
		findings(result.findings());
		result.changed().forEach(file -> out.println(Messages.get(done, shown(file))));
		notes(result.notes());
		out.println(Messages.get("summary-rewritten", result.files(), result.changed().size(), result.findings().size()));
	}

	/** Parts of documents that were left blank. */
	public void gaps(List<String> gaps) {
		gaps.forEach(gap -> out.println(Messages.get("gap", gap)));
	}

	public void notes(List<String> notes) {
		notes.forEach(note -> out.println(Messages.get("note", note)));
	}

	public void summary(Summary s, List<Path> files) {
		out.println(Messages.get("summary", s.files(), s.plans(), s.items(), s.links()));
		out.println(Messages.get("summary-findings", s.errors(), s.warnings(), s.infos()));
		if (!files.isEmpty()) {
			out.println(Messages.get("summary-files", files.size()));
		}
	}

	public void line(String text) {
		out.println(text);
	}

	/** With a place in a file, as findings have it. */
	public void at(Path file, int line, String text) {
		out.println(shown(file) + ":" + line + ":1: " + text);
	}

	/** One a line, code first. */
	public void rules(List<RuleInfo> rules) {
		rules.forEach(rule -> out.println(rule.code() + " " + Messages.get("severity-" + rule.severity()) + " " + rule.title()));
	}

	public void explanation(RuleInfo rule) {
		rules(List.of(rule));
		out.println();
		out.println(rule.why());
		example("rule-wrong", rule.wrong());
		example("rule-right", rule.right());
	}

	private void example(String heading, String text) {
		if (text != null) {
			out.println();
			out.println(Messages.get(heading));
			out.println(text.indent(4).stripTrailing());
		}
	}

	/** Relative to the working folder when it lies below. */
	private Path shown(Path path) {
		return path.startsWith(here) ? here.relativize(path) : path;
	}
}
