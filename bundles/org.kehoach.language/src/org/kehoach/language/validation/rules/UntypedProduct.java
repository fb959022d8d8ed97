// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Product;
import org.kehoach.model.ProductType;

/** A product is of a kind that can be shown as evidence when a plan is scored. */
public final class UntypedProduct extends WholeRule<Product> {

	public UntypedProduct() {
		super("KH215", Severity.INFO, Product.class);
	}

	@Override
	protected void checkWhole(Product product, Report report) {
		if (product.getType() == ProductType.OTHER && product.getIndicator() == null && product.getText() != null) {
			report.on(product, Literals.PRODUCT__TEXT, product.getText());
		}
	}
}
