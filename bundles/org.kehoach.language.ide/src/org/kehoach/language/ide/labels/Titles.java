// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.labels;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.Activity;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Named;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.Solution;
import org.kehoach.model.TopLevel;

/** Names and texts of model objects for one line of a list. */
public final class Titles {

	private static final int LONGEST = 160;

	private Titles() {
	}

	/** Name and text, such as "N1 Ban hành kế hoạch". Never null or empty for an object that has a {@link PlanKind}. */
	public static String nameAndText(EObject object) {
		String name = object instanceof Named named && named.getName() != null ? named.getName() : "";
		String text = text(object);
		String both = name.isEmpty() || text.isEmpty() ? name + text : name + ' ' + text;
		return both.isEmpty() ? Messages.get("untitled") : both;
	}

	/** The text on one line, cut at {@value #LONGEST} characters; empty if there is none. */
	public static String text(EObject object) {
		String text = switch (object) {
		case TopLevel top -> top.getTitle();
		case RegistryEntry entry -> entry.getTitle();
		case Area area -> area.getTitle();
		case Item item -> item.getTitle();
		case Solution solution -> solution.getTitle();
		case Appendix appendix -> appendix.getTitle();
		case Activity activity -> activity.getTitle();
		default -> null;
		};
		return oneLine(text);
	}

	/** @param text may be null */
	public static String oneLine(String text) {
		String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + '…' : line;
	}
}
