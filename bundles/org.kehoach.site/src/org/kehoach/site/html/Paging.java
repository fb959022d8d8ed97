// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Divides what does not fit on one page. */
public final class Paging {

	/** Bytes of content on a page, as estimated from above; the largest page that is allowed has 300 KB. */
	public static final int PAGE = 200_000;

	private Paging() {
	}

	/**
	 * @param weight bytes that an element takes at most
	 * @return at least one page, which may be empty; an element that is too heavy has a page of its own
	 */
	public static <T> List<List<T>> pages(List<T> elements, ToIntFunction<T> weight) {
		List<List<T>> pages = new ArrayList<>();
		List<T> page = new ArrayList<>();
		int used = 0;
		for (T element : elements) {
			int next = weight.applyAsInt(element);
			if (!page.isEmpty() && used + next > PAGE) {
				pages.add(page);
				page = new ArrayList<>();
				used = 0;
			}
			page.add(element);
			used += next;
		}
		pages.add(page);
		return pages;
	}

	/** The file name of a page of several: {@code name.html}, {@code name-2.html} and so on. */
	public static String file(String name, int page) {
		return page == 0 ? name + ".html" : name + "-" + (page + 1) + ".html";
	}
}
