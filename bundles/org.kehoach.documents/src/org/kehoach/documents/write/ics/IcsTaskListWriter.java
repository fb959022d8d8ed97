// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.ics;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.tasks.Assignment;
import org.kehoach.documents.tasks.DueDate;
import org.kehoach.documents.tasks.Role;
import org.kehoach.documents.tasks.TaskList;
import org.kehoach.documents.tasks.TaskListWriter;
import org.kehoach.documents.text.CleanText;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.documents.write.WriteReport;

/**
 * Writes the due days of a list as a calendar (iCalendar, RFC 5545). Each is an event over
 * its whole day, which all calendars show (many leave out to-dos), and which does not mark
 * anybody as busy. An event keeps its identity, so that a new edition of the plan
 * replaces it. Rhythms are written so that Outlook reads them: the last day of every so
 * many months.
 * <p>
 * Written by hand: days without times need a twentieth of the format and no time zones,
 * for which the libraries bring half a dozen others along.
 */
public final class IcsTaskListWriter implements TaskListWriter {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);
	/** A week ahead for who is accountable, reports or reviews; who takes part is not woken. */
	private static final String REMINDER = "-P7D";
	private static final Set<Role> REMINDED = EnumSet.of(Role.LEAD, Role.REPORT, Role.REVIEW);

	@Override
	public String extension() {
		return "ics";
	}

	@Override
	public WriteReport write(TaskList list, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		IcsLines lines = new IcsLines(text);
		lines.line("BEGIN", "VCALENDAR");
		lines.line("VERSION", "2.0");
		lines.line("PRODID", "-//Kehoach Workbench//VI");
		lines.line("CALSCALE", "GREGORIAN");
		lines.line("METHOD", "PUBLISH");
		lines.text("X-WR-CALNAME", clean(list.info().title(), 0, notices));
		int row = 0;
		for (Assignment assignment : list.assignments()) {
			row++;
			event(assignment, row, lines, notices);
		}
		lines.line("END", "VCALENDAR");
		text.flush();
		return new WriteReport(notices);
	}

	private static void event(Assignment assignment, int row, IcsLines lines, List<Notice> notices) throws IOException {
		String work = clean(text(assignment.work()), row, notices);
		String details = clean(details(assignment), row, notices);
		int part = 0;
		for (DueDate date : assignment.dates()) {
			part++;
			lines.line("BEGIN", "VEVENT");
			lines.text("UID", clean(assignment.key(), row, notices) + (part == 1 ? "" : "-" + part) + "@kehoach.org");
			lines.line("DTSTAMP", stamp(assignment.issued()));
			lines.line("DTSTART;VALUE=DATE", DAY.format(date.day()));
			lines.line("DTEND;VALUE=DATE", DAY.format(date.day().plusDays(1)));
			if (date.rhythm() != null) {
				lines.line("RRULE", rule(date) + ";UNTIL=" + DAY.format(date.until()));
			}
			String summary = summary(assignment);
			lines.text("SUMMARY", summary);
			lines.text("DESCRIPTION", work + "\nThời gian: " + clean(date.wording(), row, notices) + details);
			lines.line("TRANSP", "TRANSPARENT");
			if (REMINDED.contains(assignment.role())) {
				alarm(summary, lines);
			}
			lines.line("END", "VEVENT");
		}
	}

	/** Reviews say what they are; reports mostly begin with their word themselves. What was taken out of the text is told with the work. */
	private static String summary(Assignment assignment) {
		String subject = CleanText.of(assignment.subject()).text();
		String word = assignment.role().word();
		return assignment.role() == Role.REVIEW || subject.startsWith(word) ? subject : word + ": " + subject;
	}

	private static void alarm(String summary, IcsLines lines) throws IOException {
		lines.line("BEGIN", "VALARM");
		lines.line("ACTION", "DISPLAY");
		lines.line("TRIGGER", REMINDER);
		lines.text("DESCRIPTION", summary);
		lines.line("END", "VALARM");
	}

	private static String stamp(Instant time) {
		return TIME.format(time);
	}

	/** The last day of a month is day -1, which calendars also take as every Nth month. */
	private static String rule(DueDate date) {
		LocalDate day = date.day();
		return switch (date.rhythm()) {
		case WEEK -> "FREQ=WEEKLY;BYDAY=" + day.getDayOfWeek().name().substring(0, 2);
		case MONTH -> "FREQ=MONTHLY;BYMONTHDAY=-1";
		case QUARTER -> "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1";
		case HALF_YEAR -> "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1";
		case YEAR -> "FREQ=YEARLY;BYMONTH=" + day.getMonthValue() + ";BYMONTHDAY=-1";
		};
	}

	private static String details(Assignment assignment) {
		StringBuilder details = new StringBuilder();
		add("Sản phẩm", text(assignment.products()), details);
		add(assignment.role() == Role.REPORT ? "Đơn vị báo cáo" : "Chủ trì", text(assignment.leads()), details);
		add("Phối hợp", text(assignment.coordinators()), details);
		add("Kinh phí", text(assignment.funding()), details);
		add("Nguồn", assignment.plan() + (assignment.number().isEmpty() ? "" : ", mục " + assignment.number()), details);
		return details.toString();
	}

	private static void add(String label, String text, StringBuilder details) {
		if (!text.isEmpty()) {
			details.append('\n').append(label).append(text.contains("\n") ? ":\n" : ": ").append(text);
		}
	}

	private static String text(Cell cell) {
		return cell.paragraphs().stream().map(Paragraph::printed).collect(Collectors.joining("\n"));
	}

	private static String clean(String raw, int row, List<Notice> notices) {
		CleanText clean = CleanText.of(raw);
		if (clean.removed() > 0) {
			notices.add(new Notice(NoticeKind.CHARACTERS_REMOVED, row, "", clean.removed()));
		}
		return clean.text();
	}
}
