// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.language.fixes.Fix;

import com.google.inject.Inject;

/** All changes that are offered at a place of a plan where nothing need be wrong. */
public final class Assists {

	private final List<Assist> all;

	@Inject
	Assists(TakeOver takeOver, UnitWords units) {
		// what is about the words at the caret first, then what is about the element around it, then its neighbours
		all = List.of(new TimeForms(), units, new SortedBases(), new TextForms(), new MissingYears(), new Links(), takeOver, new NewItems(),
				new SplitTask(), new Moves());
	}

	/**
	 * @param resource parsed and linked; read in its thread
	 * @param offset of the caret
	 * @return changes of this file, the likeliest first; none where the text around is broken
	 */
	public static List<Fix> of(XtextResource resource, int offset) {
		Assists assists = resource.getResourceServiceProvider().get(Assists.class);
		return Caret.of(resource, offset).map(caret -> assists.all.stream().flatMap(assist -> assist.at(caret).stream()).toList())
				.orElse(List.of());
	}
}
