// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.language.formatting.PlanFormatter;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.language.translation.KeywordTranslator;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Registry;
import org.kehoach.model.Unit;

import com.google.inject.Inject;

/** The first text of a registry: one agency, whom it is under, its divisions. */
public final class RegistrySkeleton {

	/**
	 * Which registry to start.
	 *
	 * @param agency its full name
	 * @param shortName may be empty
	 * @param symbol its part of document symbols; may be empty
	 * @param level {@code UNSPECIFIED} to leave it out
	 * @param superior loaded; null to leave it out
	 * @param divisions full names, in order
	 * @param language of the keywords
	 */
	public record Request(String agency, String shortName, String symbol, AdministrativeLevel level, Unit superior, List<String> divisions,
			KeywordLanguage language) {
	}

	private static final String COMMITTEE = "uy ban nhan dan ";

	private final PlanFormatter formatter;
	private final KeywordTranslator translator;

	@Inject
	RegistrySkeleton(PlanFormatter formatter, KeywordTranslator translator) {
		this.formatter = formatter;
		this.translator = translator;
	}

	/** A name made of the words of a title: "Ủy ban nhân dân phường Hoa Mai" gives {@code UBNDPhuongHoaMai}. */
	public static String name(String title) {
		String plain = VietnameseWords.unaccented(title).strip();
		StringBuilder name = new StringBuilder();
		if (plain.startsWith(COMMITTEE)) {
			name.append("UBND");
			plain = plain.substring(COMMITTEE.length());
		}
		for (String word : plain.split("[^a-z0-9]+")) {
			name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
		}
		return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "DonVi" + name : name.toString();
	}

	/** The administrative level that the name of an agency speaks of. */
	public static AdministrativeLevel level(String title) {
		String plain = " " + VietnameseWords.unaccented(title) + " ";
		if (plain.matches(".* (xa|phuong|dac khu|commune|ward) .*")) {
			return AdministrativeLevel.COMMUNE;
		}
		if (plain.matches(" (bo|chinh phu|ministry) .*")) {
			return AdministrativeLevel.CENTRAL;
		}
		return plain.matches(" (so|department) .*") || plain.matches(".* (tinh|thanh pho|province|city) .*") ? AdministrativeLevel.PROVINCE
				: AdministrativeLevel.UNSPECIFIED;
	}

	/** @param name of the registry, unused so far */
	public String text(Request request, String name, FormatStyle style) {
		Words words = Words.in(request.language());
		StringBuilder text = new StringBuilder("danh mục ").append(Quoted.name(name)).append(' ')
				.append(Quoted.line(words.get("registry-title", request.agency()))).append(" {\n");
		Registry above = request.superior() == null ? null : EcoreUtil2.getContainerOfType(request.superior(), Registry.class);
		text.append(above == null ? "" : "dùng danh mục " + Quoted.name(above.getName()) + "\n\n");
		text.append("cơ quan ").append(Quoted.name(name(request.agency()))).append(' ').append(Quoted.line(request.agency()));
		text.append(request.shortName().isBlank() ? "" : "\nviết tắt " + Quoted.line(request.shortName()));
		text.append(request.symbol().isBlank() ? "" : "\nký hiệu " + request.symbol().strip());
		text.append(switch (request.level()) {
		case CENTRAL -> "\ncấp trung ương";
		case PROVINCE -> "\ncấp tỉnh";
		case DISTRICT -> "\ncấp huyện";
		case COMMUNE -> "\ncấp xã";
		case UNSPECIFIED -> "";
		});
		if (above != null) {
			text.append("\nthuộc ").append(new References(null, Set.of()).unit(request.superior()));
		}
		text.append(" {\n");
		Set<String> taken = new HashSet<>();
		for (String division : request.divisions()) {
			String wanted = name(division);
			String free = wanted;
			for (int number = 2; !taken.add(free); number++) {
				free = wanted + number;
			}
			text.append("đơn vị ").append(Quoted.name(free)).append(' ').append(Quoted.line(division)).append('\n');
		}
		text.append(request.divisions().isEmpty() ? "// " + words.get("registry-divisions") + "\n" : "").append("}\n}\n");
		return formatter.format(translator.translate(text.toString(), request.language()).text(), style).text();
	}
}
