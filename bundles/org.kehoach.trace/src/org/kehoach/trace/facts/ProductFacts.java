// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import org.kehoach.model.ProductType;

/**
 * What work delivers.
 *
 * @param text null when the product is an indicator that is reached
 * @param indicator full name; null when the product is worded
 */
public record ProductFacts(ProductType type, String text, Link indicator) {
}
