// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.tests.support.PlatformTexts;
import org.kehoach.workbench.tests.support.VisibleTexts;
import org.kehoach.workbench.tests.support.Workbench;

/**
 * Every dialog, wizard and page of preferences speaks the user's language, also where nobody has thought of a text: in Vietnamese,
 * words without an accent that are no Vietnamese text of ours are taken for English; in English, none of our Vietnamese texts is shown.
 */
class OneLanguageTest extends AppearanceTest {

	private static final boolean ENGLISH = Locale.getDefault().getLanguage().equals("en");
	private static final Pattern ACCENT = Pattern.compile("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]");
	private static final Pattern WORD = Pattern.compile("[A-Za-z]{3}");
	/** The same in both languages: names of keys, encodings, formats, the languages themselves, files and paths, what the example is called. */
	private static final Pattern NAMES = Pattern.compile("((Shift|Ctrl|Alt)\\+.*|Insert|Delete|Home|End|Emacs|Unix|Windows"
			+ "|(UTF|ISO|US)-.*|[A-Z]{3,4}|XMI|(Word|Excel) \\([A-Z]+\\)|English|Tiếng Việt|.*\\(Tiếng Việt\\)|.*NĐ-CP.*|Kehoach Workbench|/.*|\\S*[./]\\S*|[a-z0-9]+(-[a-z0-9]+)+|quang-tri.*|quoc-gia.*|META-INF|src|target|bin)");

	private final List<String> bad = new ArrayList<>();
	private final Set<String> vietnamese = vietnamese();
	private int texts;

	@Test
	void thePreferences() {
		Surfaces.preferencePages(this::look);
		Surfaces.propertyPages(project, this::look);
		found(300);
	}

	/** The platform tells of them with their ids. */
	@Test
	void thePreferencesHaveNoLinksToPagesThatAreHidden() {
		Surfaces.preferencePages((title, shell) -> assertFalse(VisibleTexts.of(shell).stream().anyMatch(text -> text.contains("preferencePages")), title));
	}

	@Test
	void theWizards() throws CoreException {
		Surfaces.wizards(new StructuredSelection(project), this::look);
		found(100);
	}

	@Test
	void theDialogs() {
		IWorkbenchPart editor = Workbench.page().getActiveEditor();
		for (String command : List.of("org.eclipse.ui.help.aboutAction", "org.eclipse.ui.help.installationDialog", "org.eclipse.search.ui.openSearchDialog",
				"org.eclipse.ui.navigate.openResource", "org.eclipse.ui.views.showView", "org.eclipse.ui.perspectives.showPerspective",
				"org.eclipse.ui.window.savePerspective", "org.eclipse.ui.window.customizePerspective", "org.eclipse.ui.file.saveAs",
				"org.eclipse.ui.newWizard", "org.eclipse.ui.file.import", "org.eclipse.ui.file.export", "org.eclipse.ui.edit.text.goto.line")) {
			Workbench.page().activate(editor);
			dialog(command);
		}
		found(100);
	}

	@Test
	void theDialogsOfProblems() throws Exception {
		for (String command : List.of("org.eclipse.ui.ide.configureFilters", "org.eclipse.ui.ide.configureColumns")) {
			Workbench.page().activate(Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW));
			dialog(command);
		}
		found(30);
	}

	private void dialog(String command) {
		Surfaces.during(command, shell -> look(command, shell), () -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null));
	}

	private void look(String where, Shell shell) {
		for (String text : VisibleTexts.of(shell)) {
			texts++;
			if (!NAMES.matcher(text).matches() && (ENGLISH ? isVietnamese(text) : isEnglish(text))) {
				bad.add(where + ": " + text);
			}
		}
	}

	/** Names of provinces and titles of plans have accents in English, too. */
	private boolean isVietnamese(String text) {
		return ACCENT.matcher(text).find() && vietnamese.contains(bare(text));
	}

	private boolean isEnglish(String text) {
		return !ACCENT.matcher(text).find() && WORD.matcher(text).find() && !vietnamese.contains(bare(text));
	}

	private void found(int least) {
		assertEquals(List.of(), bad);
		assertTrue(texts > least, "only " + texts + " texts");
	}

	private static String bare(String text) {
		return text.replaceAll("[ :]+$", "");
	}

	/** All, of the platform and ours. */
	private static Set<String> vietnamese() {
		return Stream.concat(PlatformTexts.vietnamese().stream(), PlatformTexts.ours().stream()).map(PlatformTexts::words).map(OneLanguageTest::bare)
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
