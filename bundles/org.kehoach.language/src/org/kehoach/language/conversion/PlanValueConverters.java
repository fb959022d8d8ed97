// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.conversion;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.messages.Messages;
import org.kehoach.model.Rhythm;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

import com.google.inject.Singleton;

/** From the text of a token to a value of the model and back. A value that cannot be read is a finding, never an exception. Has no state. */
@Singleton
public final class PlanValueConverters extends AbstractDeclarativeValueConverterService {

	private static final List<String> ROMAN_QUARTERS = List.of("I", "II", "III", "IV");
	private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");

	/** Texts come out in NFC, whatever the file has: they are compared, sorted and printed. */
	@ValueConverter(rule = "STRING")
	public IValueConverter<String> getText() {
		return converter("bad-text", QuotedTexts::fromQuoted, QuotedTexts::toQuoted);
	}

	@ValueConverter(rule = "TEXT_BLOCK")
	public IValueConverter<String> getTextBlock() {
		return converter("bad-text", QuotedTexts::fromQuoted, QuotedTexts::toTextBlock);
	}

	@ValueConverter(rule = "Prose")
	public IValueConverter<String> getProse() {
		return converter("bad-text", QuotedTexts::fromQuoted,
				text -> text.indexOf('\n') < 0 ? QuotedTexts.toQuoted(text) : QuotedTexts.toTextBlock(text));
	}

	@ValueConverter(rule = "ID")
	public IValueConverter<String> getName() {
		return converter("bad-name", PlanValueConverters::name, Function.identity());
	}

	@ValueConverter(rule = "QName")
	public IValueConverter<String> getQualifiedName() {
		// any part of it may be a keyword too
		return converter("bad-name", text -> name(text).replace(".^", "."), Function.identity());
	}

	@ValueConverter(rule = "INT")
	public IValueConverter<Integer> getInteger() {
		return converter("bad-number", Integer::valueOf, Object::toString);
	}

	@ValueConverter(rule = "Number")
	public IValueConverter<BigDecimal> getNumber() {
		return converter("bad-number", PlanValueConverters::number,
				number -> number.toPlainString().replace('.', ','));
	}

	/** "6 tháng"; any other number of months is no rhythm of the language. */
	@ValueConverter(rule = "HalfYear")
	public IValueConverter<Rhythm> getHalfYear() {
		return converter("bad-rhythm", PlanValueConverters::halfYear, rhythm -> "6 tháng");
	}

	@ValueConverter(rule = "Quarter")
	public IValueConverter<Integer> getQuarter() {
		return converter("bad-quarter", PlanValueConverters::quarter, quarter -> ROMAN_QUARTERS.get(quarter - 1));
	}

	@ValueConverter(rule = "PartialDate")
	public IValueConverter<PartialDate> getDate() {
		return converter("bad-date", PartialDate::parse, PartialDate::toString);
	}

	@ValueConverter(rule = "DocumentNumber")
	public IValueConverter<DocumentNumber> getDocumentNumber() {
		return converter("bad-document-number", text -> DocumentNumber.parse(nfc(text)), DocumentNumber::toString);
	}

	private static String name(String text) {
		return nfc(text.startsWith("^") ? text.substring(1) : text);
	}

	/**
	 * A comma starts the decimals; dots divide thousands where all groups after them have three digits (1.500), else a single
	 * dot starts the decimals, as those type who are used to it (12.5).
	 */
	private static BigDecimal number(String text) {
		boolean thousands = text.indexOf(',') >= 0 || THOUSANDS.matcher(text).matches();
		return new BigDecimal(thousands ? text.replace(".", "").replace(',', '.') : text);
	}

	private static Rhythm halfYear(String text) {
		if (!text.startsWith("6") && !text.startsWith("06")) {
			throw new NumberFormatException(text);
		}
		return Rhythm.HALF_YEAR;
	}

	private static int quarter(String text) {
		int quarter = ROMAN_QUARTERS.indexOf(text) + 1;
		if (quarter == 0) {
			quarter = Integer.parseInt(text);
		}
		if (quarter < 1 || quarter > ROMAN_QUARTERS.size()) {
			throw new NumberFormatException(text);
		}
		return quarter;
	}

	static String nfc(String text) {
		return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static <T> IValueConverter<T> converter(String message, Function<String, T> toValue, Function<T, String> toText) {
		return new AbstractNullSafeConverter<>() {
			@Override
			protected T internalToValue(String text, INode node) {
				try {
					return toValue.apply(text);
				} catch (IllegalArgumentException | DateTimeParseException e) {
					// without the cause, whose English message would be shown in the place of this one
					throw new ValueConverterException(Messages.get(message, text), node, null);
				}
			}

			@Override
			protected String internalToString(T value) {
				return toText.apply(value);
			}
		};
	}
}
