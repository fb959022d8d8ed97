// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.kehoach.model.Comparator;

/** Figures as Vietnamese documents write them: a comma before decimals, dots between thousands. */
final class Amounts {

	private Amounts() {
	}

	/** Empty for null. */
	static String of(BigDecimal amount, boolean percent) {
		if (amount == null) {
			return "";
		}
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		symbols.setDecimalSeparator(',');
		symbols.setGroupingSeparator('.');
		return new DecimalFormat("#,##0.##########", symbols).format(amount) + (percent ? "%" : "");
	}

	/** The word in front of a figure with the blank that follows it; empty for an exact figure. */
	static String before(Comparator comparator) {
		return switch (comparator) {
		case AT_LEAST -> "tối thiểu ";
		case MORE_THAN -> "trên ";
		case AT_MOST -> "tối đa ";
		case LESS_THAN -> "dưới ";
		case EXACTLY -> "";
		case null -> "";
		};
	}

	/** "năm 2025", "giai đoạn 2021 - 2025". */
	static String years(int from, int to) {
		return to == 0 ? "năm " + from : "giai đoạn " + from + " - " + to;
	}
}
