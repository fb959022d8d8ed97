// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** Finds what a person sees on a page, and uses it. UI thread only. */
public final class Controls {

	private Controls() {
	}

	/** All controls of a kind below one, in reading order. */
	public static <C extends Control> List<C> all(Composite parent, Class<C> kind) {
		List<C> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, kind));
			}
		}
		return found;
	}

	/** Follows the link with that text (without its markup). */
	public static void follow(Composite parent, String text) {
		Link link = all(parent, Link.class).stream().filter(candidate -> text(candidate).equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no link \"" + text + '"'));
		link.notifyListeners(SWT.Selection, new Event());
	}

	/** What a person reads of a link. */
	public static String text(Link link) {
		return link.getText().replaceAll("</?a>", "").replace("&&", "&");
	}
}
