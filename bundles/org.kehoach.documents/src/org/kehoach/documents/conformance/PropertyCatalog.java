// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.PropertyInfo;
import org.kehoach.documents.conformance.measure.Words;
import org.kehoach.documents.conformance.properties.AppendixProperties;
import org.kehoach.documents.conformance.properties.BasisProperties;
import org.kehoach.documents.conformance.properties.BodyProperties;
import org.kehoach.documents.conformance.properties.FontProperties;
import org.kehoach.documents.conformance.properties.HeadProperties;
import org.kehoach.documents.conformance.properties.HeadingProperties;
import org.kehoach.documents.conformance.properties.LanguageProperties;
import org.kehoach.documents.conformance.properties.NumberProperties;
import org.kehoach.documents.conformance.properties.PageNumberProperties;
import org.kehoach.documents.conformance.properties.PageProperties;
import org.kehoach.documents.conformance.properties.PlaceDateProperties;
import org.kehoach.documents.conformance.properties.RecipientProperties;
import org.kehoach.documents.conformance.properties.SignatureProperties;
import org.kehoach.documents.conformance.properties.TitleProperties;

/** All properties that are measured. A new one is a line in its group and its title in both properties files. */
public final class PropertyCatalog {
	private static final List<Property> ALL = Stream
			.of(PageProperties.all(), FontProperties.all(), PageNumberProperties.all(), HeadProperties.all(), NumberProperties.all(),
					PlaceDateProperties.all(), TitleProperties.all(), BasisProperties.all(), BodyProperties.all(), HeadingProperties.all(),
					SignatureProperties.all(), RecipientProperties.all(), AppendixProperties.all(), LanguageProperties.all())
			.flatMap(List::stream).sorted(Comparator.comparing(Property::code)).toList();

	private PropertyCatalog() {
	}

	/**
	 * The properties.
	 *
	 * @return in the order of their codes
	 */
	public static List<Property> all() {
		return ALL;
	}

	/**
	 * What the properties are about.
	 *
	 * @param language
	 *            of the reader, never null
	 * @return in the order of their codes
	 */
	public static List<PropertyInfo> describe(Locale language) {
		Words words = new Words(language);
		return ALL.stream().map(property -> property.info(words)).toList();
	}
}
