// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Projects;
import org.kehoach.workbench.tests.support.Workbench;

/**
 * Light writing on dark ground everywhere. Two of the platform's bundles that did not fit together once left half of the
 * window white, with an error in the log.
 */
@ExtendWith(FailOnLoggedError.class)
class DarkThemeTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
	private ITheme before;

	@BeforeEach
	void open() throws Exception {
		Workbench.reset();
		before = themes.getActiveTheme();
		IDE.openEditor(Workbench.page(), Projects.file("dark", "a.kehoach", "kế hoạch A \"Kế hoạch\" {\n}\n"));
	}

	@AfterEach
	void restore() throws Exception {
		themes.setTheme(before, false);
		Workbench.reset();
	}

	@Test
	void textAndTreesAreLightOnDark() {
		themes.setTheme(DARK, false);
		Conditions.handleEvents();
		StyledText text = Controls.all(Workbench.window().getShell(), StyledText.class).getFirst();
		Conditions.waitFor("a dark text", () -> brightness(text.getBackground()) < brightness(text.getForeground()));
		for (Tree tree : Controls.all(Workbench.window().getShell(), Tree.class)) {
			assertTrue(brightness(tree.getBackground()) < brightness(tree.getForeground()), tree + " " + tree.getBackground());
		}
	}

	/** The platform asks for this theme when the system is set to high contrast. */
	@Test
	void highContrastTakesTheSystemsColours() {
		themes.setTheme("org.eclipse.e4.ui.css.theme.high-contrast", false);
		Display display = Display.getCurrent();
		Conditions.waitFor("keywords in the system's colour", () -> display.getSystemColor(SWT.COLOR_LIST_FOREGROUND)
				.equals(colours().get("org.kehoach.workbench.editor.colour.keyword")));
		assertEquals(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND), colours().get("org.kehoach.workbench.review.colour.good.ground"));
	}

	private static ColorRegistry colours() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
	}

	/** From 0 to 255, as eyes weigh the colours. */
	private static int brightness(Color color) {
		return (color.getRed() * 299 + color.getGreen() * 587 + color.getBlue() * 114) / 1000;
	}
}
