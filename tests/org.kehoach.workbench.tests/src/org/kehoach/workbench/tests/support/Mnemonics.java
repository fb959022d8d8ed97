// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The underlined letters, which lead to a control or a menu entry together with Alt. UI thread only. */
public final class Mnemonics {

	private static final Pattern MNEMONIC = Pattern.compile("&(?:&|(.))");

	/** Two entries of the platform in its own language are its business. */
	private static final Set<String> OF_THE_PLATFORM = Locale.getDefault().getLanguage().equals("en") ? Set.copyOf(PlatformTexts.english()) : Set.of();

	private Mnemonics() {
	}

	/**
	 * What is wrong with the letters of a dialog as it stands there: one of them twice, one that no keyboard has, a field or a choice that
	 * has none.
	 */
	public static List<String> problems(Shell dialog) {
		List<String> found = new ArrayList<>();
		Map<Character, String> letters = new LinkedHashMap<>();
		for (Control control : Controls.all(dialog, Control.class)) {
			if (control.isVisible()) {
				take(words(control), letters, found);
			}
		}
		for (Control control : Controls.all(dialog, Control.class)) {
			if (control.isVisible() && needsLetter(control) && letter(named(control)) == null) {
				found.add("no letter: " + (named(control).isBlank() ? control : named(control)));
			}
		}
		return found.stream().map(problem -> dialog.getText() + ": " + problem).toList();
	}

	/** What is wrong with the letters of a menu and those below it: one of them twice, one that no keyboard has. */
	public static List<String> problems(Menu menu, String path) {
		// Menus fill themselves when they are about to be shown.
		menu.notifyListeners(SWT.Show, new Event());
		List<String> found = new ArrayList<>();
		Map<Character, String> letters = new LinkedHashMap<>();
		for (MenuItem item : menu.getItems()) {
			List<String> here = new ArrayList<>();
			take(item.getText().replaceFirst("\t.*", ""), letters, here);
			here.forEach(problem -> found.add(path + ": " + problem));
			if (item.getMenu() != null) {
				found.addAll(problems(item.getMenu(), path + '/' + item.getText().replace("&", "")));
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return found;
	}

	private static void take(String words, Map<Character, String> letters, List<String> problems) {
		Character letter = letter(words);
		if (letter == null) {
			return;
		}
		String before = letters.putIfAbsent(letter, words);
		if (before != null && !(OF_THE_PLATFORM.contains(words) && OF_THE_PLATFORM.contains(before))) {
			problems.add(letter + " twice: \"" + before + "\" and \"" + words + '"');
		}
		if (letter > '~') {
			problems.add("no key of the keyboard: \"" + words + '"');
		}
	}

	/** Null if there is none. */
	private static Character letter(String words) {
		Matcher matcher = MNEMONIC.matcher(words);
		while (matcher.find()) {
			if (matcher.group(1) != null) {
				return matcher.group(1).toLowerCase(Locale.ROOT).charAt(0);
			}
		}
		return null;
	}

	private static String words(Control control) {
		return switch (control) {
		case Label label -> label.getText();
		case Button button -> button.getText();
		case Group group -> group.getText();
		case Link link -> link.getText();
		default -> "";
		};
	}

	/** Tables and search fields are reached from what stands before them; OK and Cancel have keys of their own. */
	private static boolean needsLetter(Control control) {
		return switch (control) {
		case Text text -> (text.getStyle() & (SWT.READ_ONLY | SWT.SEARCH)) == 0;
		case Combo combo -> true;
		case Spinner spinner -> true;
		case Button button when inRowWithLetter(button) -> false;
		case Button button -> (button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.PUSH)) != 0 && !isOfButtonBar(button);
		default -> false;
		};
	}

	/** Choices side by side whose label leads to the first of them. */
	private static boolean inRowWithLetter(Button button) {
		return (button.getStyle() & SWT.CHECK) != 0 && letter(named(button.getParent())) != null;
	}

	/** Dialogs number the buttons at their foot. */
	private static boolean isOfButtonBar(Button button) {
		return button.getData() instanceof Integer;
	}

	/** The words that stand for a control: its own, or those of the label before it. */
	private static String named(Control control) {
		if (control instanceof Button) {
			return words(control);
		}
		String name = "";
		for (Control sibling : control.getParent().getChildren()) {
			if (sibling == control) {
				return name;
			}
			name = words(sibling);
		}
		return name;
	}

	/** Every menu that some control of a window opens by the menu key, named by its control. */
	public static Map<String, Menu> menus(Composite window) {
		Map<String, Menu> found = new LinkedHashMap<>();
		Stream.concat(Stream.of(window), Controls.all(window, Control.class).stream()).filter(control -> control.getMenu() != null)
				.forEach(control -> found.put(control.toString() + '@' + control.hashCode(), control.getMenu()));
		return found;
	}
}
