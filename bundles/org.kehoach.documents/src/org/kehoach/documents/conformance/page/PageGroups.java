// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.ArrayList;
import java.util.List;

/** Divides pages into sections: pages of one size whose numbers go on from page to page. */
final class PageGroups {

	/**
	 * The pages of a section.
	 *
	 * @param pages
	 *            at least one
	 * @param start
	 *            number of the first one; null if it goes on from the section before, or nothing tells
	 */
	record Group(List<PageContent> pages, Integer start) {
	}

	private PageGroups() {
	}

	static List<Group> of(List<PageContent> pages) {
		boolean numbered = pages.stream().anyMatch(page -> page.value() > 0);
		List<Group> groups = new ArrayList<>();
		List<PageContent> group = new ArrayList<>();
		int last = 0;
		for (PageContent page : pages) {
			if (!group.isEmpty() && begins(group.getLast(), page, numbered)) {
				groups.add(new Group(group, start(group, last, numbered)));
				last = end(group);
				group = new ArrayList<>();
			}
			group.add(page);
		}
		groups.add(new Group(group, start(group, last, numbered)));
		return groups;
	}

	/** A page that does not show its number is a first one, where others show theirs. */
	private static boolean begins(PageContent before, PageContent page, boolean numbered) {
		boolean jumps = page.value() > 0 && before.value() > 0 && page.value() != before.value() + 1;
		return !page.isLike(before) || numbered && page.value() == 0 || jumps;
	}

	/** @param last number of the page before */
	private static Integer start(List<PageContent> group, int last, boolean numbered) {
		for (int i = 0; i < group.size(); i++) {
			if (group.get(i).value() > 0) {
				int start = group.get(i).value() - i;
				return last > 0 && start == last + 1 && group.getFirst().value() > 0 ? null : Integer.valueOf(start);
			}
		}
		// Its only page shows no number: as the first one of a numbering of its own.
		return numbered && last > 0 ? Integer.valueOf(1) : null;
	}

	/** Number of the last page, shown or not. */
	private static int end(List<PageContent> group) {
		for (int i = group.size() - 1; i >= 0; i--) {
			if (group.get(i).value() > 0) {
				return group.get(i).value() + group.size() - 1 - i;
			}
		}
		return group.size();
	}
}
