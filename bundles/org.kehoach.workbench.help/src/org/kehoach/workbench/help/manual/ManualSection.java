// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

/**
 * A heading of the manual and what stands below it, up to the next heading.
 *
 * @param page   file name of its page, such as <code>quy-tac.md</code>
 * @param anchor of its heading within the page; empty for the page's title
 * @param level  1 for the page's title, 2 and more for what is below
 * @param title  words of the heading
 * @param text   plain words of the section without its heading; maybe empty
 */
public record ManualSection(String page, String anchor, int level, String title, String text) {
}
