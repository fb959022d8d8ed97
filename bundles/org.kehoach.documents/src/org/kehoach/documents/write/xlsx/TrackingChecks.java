// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.util.List;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a tracking sheet lets be filled in, and how it shows what is late. */
final class TrackingChecks {
	/** What the status of work can be; the first one is what it begins with. */
	static final List<String> STATES = List.of("Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Quá hạn");
	private static final String DONE = STATES.get(2);
	private static final String ERROR_TITLE = "Chưa đúng";

	private final XSSFSheet sheet;
	private final List<TrackingColumn> columns;
	private final int first;
	private final int last;

	/**
	 * @param first
	 *            index of the first row below the headings
	 * @param last
	 *            index of the last row, not before the first
	 */
	TrackingChecks(XSSFSheet sheet, List<TrackingColumn> columns, int first, int last) {
		this.sheet = sheet;
		this.columns = columns;
		this.first = first;
		this.last = last;
	}

	void set() {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		check(helper, TrackingColumn.STATUS, helper.createExplicitListConstraint(STATES.toArray(String[]::new)),
				"Hãy chọn một trạng thái trong danh sách: " + String.join(", ", STATES) + ".");
		check(helper, TrackingColumn.DONE,
				helper.createDateConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "DATE(2000,1,1)", null, null),
				"Hãy ghi ngày dạng ngày/tháng/năm, ví dụ 15/9/2025.");
		late();
	}

	private void check(DataValidationHelper helper, TrackingColumn column, DataValidationConstraint constraint, String hint) {
		int index = columns.indexOf(column);
		DataValidation validation = helper.createValidation(constraint, new CellRangeAddressList(first, last, index, index));
		validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
		validation.createErrorBox(ERROR_TITLE, hint);
		validation.setShowErrorBox(true);
		validation.setEmptyCellAllowed(true);
		sheet.addValidationData(validation);
	}

	/** Bold red where the day has passed and the work is not done. */
	private void late() {
		int due = columns.indexOf(TrackingColumn.DUE);
		String day = "$" + CellReference.convertNumToColString(due) + (first + 1);
		String status = "$" + CellReference.convertNumToColString(columns.indexOf(TrackingColumn.STATUS)) + (first + 1);
		SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
		ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
				"AND(ISNUMBER(" + day + ")," + day + "<TODAY()," + status + "<>\"" + DONE + "\")");
		FontFormatting font = rule.createFontFormatting();
		font.setFontStyle(false, true);
		font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
		formatting.addConditionalFormatting(new CellRangeAddress[] { new CellRangeAddress(first, last, due, due) }, rule);
	}
}
