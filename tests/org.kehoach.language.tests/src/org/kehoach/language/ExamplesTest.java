// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.model.Named;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Task;

/** The example and the manual are what people start from. */
class ExamplesTest {

	/** A row of the table of warnings: code, where, why. */
	private static final Pattern ROW = Pattern.compile("(?m)^\\| (KH\\d{3}) \\| ([^|]*) \\|");
	/** N03, or N05 - N15. */
	private static final Pattern TASKS = Pattern.compile("N(\\d\\d)(?: - N(\\d\\d))?");
	/** Other names stand as `KH3647`. */
	private static final Pattern NAMES = Pattern.compile("`(\\w+)`");
	private static final Pattern BLOCK = Pattern.compile("(?ms)^```kehoach\n(.*?)^```");

	@Test
	void theExampleHasNoErrors() {
		assertEquals(List.of(), PlanTexts.of(Projects.example()).errors());
	}

	@Test
	void theExampleHasTheWarningsThatItsReadmeLists() {
		Map<String, TreeSet<String>> listed = new TreeMap<>();
		ROW.matcher(Projects.read(Projects.EXAMPLE + "/README.md")).results()
				.forEach(row -> listed.put(row.group(1), places(row.group(2))));
		assertFalse(listed.isEmpty());
		PlanTexts texts = PlanTexts.of(Projects.example());
		List<String> own = Projects.find(Projects.EXAMPLE, ".kehoach").stream().map(file -> file.getFileName().toString()).toList();
		Map<String, TreeSet<String>> found = new TreeMap<>();
		for (XtextResource file : texts.files()) {
			if (!own.contains(file.getURI().lastSegment())) {
				continue;
			}
			for (Issue issue : texts.findings(texts.files().indexOf(file) + 1)) {
				found.computeIfAbsent(issue.getCode(), code -> new TreeSet<>()).add(place(file, issue.getUriToProblem()));
			}
		}
		assertEquals(listed, found);
	}

	private static TreeSet<String> places(String text) {
		TreeSet<String> places = new TreeSet<>();
		for (MatchResult tasks : TASKS.matcher(text).results().toList()) {
			int last = Integer.parseInt(tasks.group(tasks.group(2) == null ? 1 : 2));
			for (int task = Integer.parseInt(tasks.group(1)); task <= last; task++) {
				places.add("N%02d".formatted(task));
			}
		}
		NAMES.matcher(text).results().forEach(name -> places.add(name.group(1)));
		Stream.of("chế độ báo cáo").filter(text::contains).forEach(places::add);
		return places;
	}

	/** The nearest name around a finding. */
	private static String place(XtextResource file, URI uri) {
		EObject where = file.getEObject(uri.fragment());
		if (EcoreUtil2.getContainerOfType(where, ReportingDuty.class) != null) {
			return "chế độ báo cáo";
		}
		return EcoreUtil2.getContainerOfType(where, Named.class).getName();
	}

	@Test
	void thePlanOfTheDepartmentHasTheTasksThatTheReadmeCounts() {
		assertEquals(29, PlanTexts.of(Projects.example()).all(Task.class).stream()
				.filter(task -> task.eResource().getURI().lastSegment().equals("kh-so-cong-thuong.kehoach")).count());
	}

	static List<Path> pagesOfTheManual() {
		return Projects.find("docs/manual", ".md");
	}

	/** Each block is a file of its own. */
	@ParameterizedTest
	@MethodSource("pagesOfTheManual")
	void whatTheManualShowsIsSound(Path page) {
		String text = Projects.read(page);
		List<String> errors = new ArrayList<>();
		BLOCK.matcher(text).results().forEach(block -> {
			long line = text.substring(0, block.start()).lines().count() + 1;
			PlanTexts.of(block.group(1)).errors().forEach(error -> errors.add("block of line " + line + ": " + error));
		});
		assertEquals(List.of(), errors);
	}

	@Test
	void theManualShowsPlans() {
		List<Path> pages = pagesOfTheManual();
		assertFalse(pages.isEmpty());
		assertFalse(pages.stream().noneMatch(page -> BLOCK.matcher(Projects.read(page)).find()));
	}
}
