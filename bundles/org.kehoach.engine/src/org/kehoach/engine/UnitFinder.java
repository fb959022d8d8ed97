// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.kehoach.model.Unit;
import org.kehoach.model.value.FullNames;

/** Finds units by the names that people use. Capitals, accents and signs between words do not count. */
final class UnitFinder {

	private final Collection<Unit> units;

	UnitFinder(Collection<Unit> units) {
		this.units = units;
	}

	/** Those of which a name is the wanted one; if there are none, those of which a name holds it. */
	List<Unit> find(String wanted) {
		String plain = plain(wanted);
		if (plain.isEmpty()) {
			return List.of();
		}
		List<Unit> same = matching(plain, String::equals);
		return same.isEmpty() ? matching(plain, String::contains) : same;
	}

	private List<Unit> matching(String wanted, BiPredicate<String, String> matches) {
		return units.stream().filter(unit -> names(unit).anyMatch(name -> matches.test(plain(name), wanted))).toList();
	}

	private static Stream<String> names(Unit unit) {
		String full = FullNames.of(unit);
		String inRegistry = full == null ? null : full.substring(full.indexOf('.') + 1);
		String around = unit.eContainer() instanceof Unit outer ? outer.getTitle() : null;
		return Stream.of(unit.getTitle(), unit.getShortName(), unit.getSymbol(), unit.getName(), inRegistry, full,
				around == null ? null : unit.getTitle() + " " + around).filter(Objects::nonNull);
	}

	/** Small letters without accents, one blank between words: {@code Sở Công Thương} is {@code so cong thuong}. */
	static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
				.replace('đ', 'd').replaceAll("[^\\p{L}\\d]+", " ").strip();
	}

	/** A name that tells a unit from others of the same title: {@code SoCongThuong.VanPhong (Văn phòng Sở)}. */
	static String told(Unit unit) {
		return FullNames.of(unit) + (unit.getTitle() == null ? "" : " (" + unit.getTitle() + ")");
	}
}
