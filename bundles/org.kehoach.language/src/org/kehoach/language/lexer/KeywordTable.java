// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keywords with aliases and meanings, read once from {@code keywords.tsv}, which lexer, completion and hover share. */
public final class KeywordTable {

	private static final String RESOURCE = "/org/kehoach/language/keywords.tsv";
	private static final int FIELDS = 5;

	private static final class Holder {
		static final KeywordTable INSTANCE = new KeywordTable(read());
	}

	private final Map<String, Keyword> byVietnamese = new LinkedHashMap<>();

	private KeywordTable(List<Keyword> keywords) {
		keywords.forEach(k -> byVietnamese.put(k.vietnamese(), k));
	}

	public static KeywordTable get() {
		return Holder.INSTANCE;
	}

	/** In the order of the file. */
	public Collection<Keyword> all() {
		return byVietnamese.values();
	}

	/** @param vietnamese a keyword as the grammar spells it */
	public Optional<Keyword> find(String vietnamese) {
		return Optional.ofNullable(byVietnamese.get(vietnamese));
	}

	private static List<Keyword> read() {
		try (InputStream in = KeywordTable.class.getResourceAsStream(RESOURCE);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			List<Keyword> keywords = new ArrayList<>();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					keywords.add(parse(line));
				}
			}
			return keywords;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Keyword parse(String line) {
		String[] fields = line.split("\t", -1);
		if (fields.length != FIELDS) {
			throw new IllegalStateException(RESOURCE + ": " + FIELDS + " fields expected: " + line);
		}
		List<String> spellings = fields[2].isEmpty() ? List.of() : List.of(fields[2].split("\\|"));
		return new Keyword(fields[0], fields[1], spellings, fields[3], fields[4]);
	}
}
