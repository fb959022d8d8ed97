// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.math.BigDecimal;

import org.kehoach.model.FundingKind;
import org.kehoach.model.MoneyUnit;

/**
 * Where money comes from.
 *
 * @param amount null if none is named
 * @param unit of the amount; null without amount
 * @param text as printed; null if only the kind is named
 */
public record FundingFacts(FundingKind kind, BigDecimal amount, MoneyUnit unit, String text) {
}
