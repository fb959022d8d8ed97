// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.text.Capitals;
import org.kehoach.documents.text.RomanNumeral;
import org.kehoach.documents.write.Notice;
import org.kehoach.model.Appendix;
import org.kehoach.model.Plan;
import org.kehoach.model.value.PartialDate;

/**
 * Builds the table of one appendix: the layout comes from the appendix, the rows
 * from the plan. Everything that a machine knows is computed here: numbers,
 * capitals, the line that names the document.
 */
public final class AppendixTableBuilder {
	private static final String LANGUAGE = "vi-VN";
	private static final String LABEL = "Phụ lục";
	private static final String CLOSING = "./.";
	/** For plans without any date: the documents have to bear some creation time. */
	private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

	private final Plan plan;
	private final Appendix appendix;
	private final List<Notice> notices = new ArrayList<>();

	private AppendixTableBuilder(Plan plan, Appendix appendix) {
		this.plan = plan;
		this.appendix = appendix;
	}

	/**
	 * Builds a table as it is issued.
	 *
	 * @param plan
	 *            a plan whose references are resolved, never null; parts that are
	 *            missing stay blank
	 * @param appendix
	 *            one of its appendices, never null
	 * @return never null
	 */
	public static AppendixTable build(Plan plan, Appendix appendix) {
		return build(plan, appendix, Edition.ISSUE).table();
	}

	/**
	 * Builds a table.
	 *
	 * @param plan
	 *            a plan whose references are resolved, never null; parts that are
	 *            missing stay blank
	 * @param appendix
	 *            one of its appendices, never null
	 * @param edition
	 *            for whom the table is, never null
	 * @return the table and what is odd about its layout, never null
	 */
	public static BuiltAppendix build(Plan plan, Appendix appendix, Edition edition) {
		return new AppendixTableBuilder(plan, appendix).build(edition);
	}

	private BuiltAppendix build(Edition edition) {
		String title = Texts.orEmpty(appendix.getTitle());
		TableHeading heading = new TableHeading(label(plan, appendix), Capitals.of(title), AttachmentLine.of(plan), CLOSING);
		String creator = plan.getIssuer() == null ? "" : Texts.orEmpty(plan.getIssuer().getTitle());
		DocumentInfo info = info(plan, heading.label() + (title.isEmpty() ? "" : ": " + title.replace('\n', ' ')), creator);
		List<ShownColumn> columns = TableColumns.of(appendix, edition, notices);
		AppendixTable table = new AppendixTable(info, heading, TableColumns.plain(columns), rows(columns));
		return new BuiltAppendix(table, notices);
	}

	/** Appendices are numbered when there are two or more (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III). */
	/**
	 * What an appendix is called: "Phụ lục", or "Phụ lục I" where there are several.
	 *
	 * @param plan
	 *            never null
	 * @param appendix
	 *            one of its appendices, never null
	 * @return never null
	 */
	public static String label(Plan plan, Appendix appendix) {
		int index = plan.getAppendices().indexOf(appendix);
		return plan.getAppendices().size() < 2 || index < 0 ? LABEL : LABEL + " " + RomanNumeral.of(index + 1);
	}

	/**
	 * What the files of a plan tell about themselves.
	 *
	 * @param plan
	 *            never null
	 * @param title
	 *            title of the file, never null
	 * @param creator
	 *            the issuing office, never null
	 * @return Vietnamese, created on the plan's date; never null
	 */
	public static DocumentInfo info(Plan plan, String title, String creator) {
		return new DocumentInfo(title, creator, LANGUAGE, created(plan));
	}

	private static Instant created(Plan plan) {
		PartialDate from = plan.getPeriod() == null ? null : plan.getPeriod().getFrom();
		return Stream.of(plan.getDate(), from).filter(date -> date != null && date.year() != 0)
				.map(date -> date.earliest(date.year())).findFirst().orElse(NO_DATE).atStartOfDay(ZoneOffset.UTC)
				.toInstant();
	}

	private List<Row> rows(List<ShownColumn> columns) {
		return appendix.isIndicators()
				? new TableRows<>(plan, appendix, columns, new IndicatorRows(columns, plan), notices).build()
				: new TableRows<>(plan, appendix, columns, new TaskRows(columns), notices).build();
	}
}
