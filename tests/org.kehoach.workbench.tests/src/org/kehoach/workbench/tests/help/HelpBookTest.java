// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.help.manual.HelpBook;
import org.kehoach.workbench.help.manual.HelpView;
import org.kehoach.workbench.help.manual.ManualSection;
import org.kehoach.workbench.help.manual.Topic;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Projects;
import org.kehoach.workbench.tests.support.Workbench;

/** The manual in the window: complete, linked, found by words without accents and by F1. */
@ExtendWith(FailOnLoggedError.class)
class HelpBookTest {

	private static final Pattern TARGET = Pattern.compile("(?:href|src)=\"([^\"#]*)(?:#([^\"]*))?\"");

	@AfterEach
	void close() throws Exception {
		var view = Workbench.page().findView(HelpView.ID);
		if (view != null) {
			Workbench.page().hideView(view);
		}
		Workbench.reset();
	}

	@Test
	void everyTopicIsInTheBook() {
		for (Topic topic : Topic.values()) {
			assertEquals(1, topic.in(book().manual()).level(), topic.name());
		}
	}

	@Test
	void everyLinkAndPictureOfThePagesIsThere() throws Exception {
		List<String> dead = new ArrayList<>();
		int links = 0;
		for (ManualSection page : book().manual().sections().stream().filter(section -> section.level() == 1).toList()) {
			Path file = Path.of(book().address(page));
			Matcher target = TARGET.matcher(Files.readString(file));
			while (target.find()) {
				links++;
				if (target.group(1).startsWith("http")) {
					continue;
				}
				Path other = target.group(1).isEmpty() ? file : file.resolveSibling(target.group(1)).normalize();
				if (!Files.exists(other) || target.group(2) != null && !Files.readString(other)
						.contains("id=\"" + java.net.URLDecoder.decode(target.group(2), java.nio.charset.StandardCharsets.UTF_8) + '"')) {
					dead.add(file.getFileName() + ": " + target.group());
				}
			}
		}
		assertEquals(List.of(), dead);
		assertTrue(links > 60, "only " + links + " links");
	}

	@Test
	void searchNeedsNoAccents() {
		String question = Locale.getDefault().getLanguage().equals("en") ? "signatory" : "nguoi ky";
		String word = Locale.getDefault().getLanguage().equals("en") ? "signatory" : "người ký";
		List<ManualSection> found = book().manual().search(question);
		assertFalse(found.isEmpty());
		assertTrue(found.stream().allMatch(section -> (section.title() + section.text()).toLowerCase(Locale.ROOT).contains(word.split(" ")[0])
				|| !word.contains(" ")), found.toString());
		assertTrue(found.getFirst().title().toLowerCase(Locale.ROOT).contains(word), found.getFirst().title());
	}

	@Test
	void helpContentsShowsTheFirstSteps() throws Exception {
		execute("org.eclipse.ui.help.helpContents");
		assertSelected(Topic.FIRST_PLAN.in(book().manual()).title());
	}

	@Test
	void f1InATextExplainsTheFindingOfTheLine() throws Exception {
		var file = Projects.file("help-f1", "a.kehoach", "kế hoạch A \"Kế hoạch\" {\n\tthời kỳ 2026 - 2025\n}\n");
		var editor = (AbstractTextEditor) IDE.openEditor(Workbench.page(), file);
		Conditions.waitFor("a finding", () -> code(file) != null);
		int line = marker(file).getAttribute(IMarker.LINE_NUMBER, 1) - 1;
		var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		editor.selectAndReveal(document.getLineOffset(line), 0);
		Workbench.page().activate(editor);

		execute("org.eclipse.ui.help.dynamicHelp");

		assertSelected(code(file) + ' ');
	}

	@Test
	void whatIsTypedIsSearched() throws Exception {
		execute("org.eclipse.ui.help.helpContents");
		assertSelected(Topic.FIRST_PLAN.in(book().manual()).title());
		Text search = Controls.all(view(), Text.class).getFirst();
		search.setText("KH204");
		assertSelected("KH204 ");
	}

	private static HelpBook book() {
		var book = HelpBook.get();
		Conditions.waitFor("the manual", book::isDone);
		return book.join();
	}

	private static void assertSelected(String title) {
		Conditions.waitFor("the section " + title, () -> {
			Table table = Controls.all(view(), Table.class).getFirst();
			return table.getSelectionCount() == 1 && table.getSelection()[0].getText().strip().startsWith(title.strip());
		});
	}

	/** What the view holds, found by its search field's message. */
	private static Composite view() {
		Control part = (Control) ((HelpView) Workbench.page().findView(HelpView.ID)).getSite().getShell();
		return Controls.all((Composite) part, Text.class).stream().filter(text -> (text.getStyle() & SWT.SEARCH) != 0
				&& text.getMessage().equals(org.kehoach.workbench.help.Messages.get("help.search"))).findFirst().orElseThrow().getParent();
	}

	private static void execute(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static IMarker marker(org.eclipse.core.resources.IFile file) {
		try {
			IMarker[] markers = file.findMarkers(IMarker.PROBLEM, true, 0);
			return markers.length == 0 ? null : markers[0];
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static String code(org.eclipse.core.resources.IFile file) {
		IMarker marker = marker(file);
		return marker == null ? null : marker.getAttribute("code", null);
	}
}
