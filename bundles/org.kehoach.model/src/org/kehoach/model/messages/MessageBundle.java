// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of one bundle for people. The file without a language is Vietnamese, the one with {@code _en} English; whoever
 * reads neither gets Vietnamese.
 */
public final class MessageBundle {

	/** Without it, a Vietnamese reader on an English system would get English. */
	private static final ResourceBundle.Control VIETNAMESE_ELSE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private record Texts(Locale language, ResourceBundle texts) {
	}

	private final String name;
	private final ClassLoader loader;
	/** Those that were asked for the last time: one program seldom speaks two languages. */
	private volatile Texts last;

	/**
	 * @param name of the properties files, with their package and without ending
	 * @param owner a class of the bundle that has the files
	 */
	public MessageBundle(String name, Class<?> owner) {
		this.name = name;
		this.loader = owner.getClassLoader();
	}

	/** In the system's language; as {@link #get(Locale, String, Object...)}. */
	public String get(String key, Object... arguments) {
		return get(Locale.getDefault(), key, arguments);
	}

	/**
	 * @param language of the reader
	 * @param key of the properties files
	 * @param arguments for {0}, {1} … in the text; numbers are written without thousands dividers, and whole numbers may choose
	 *            the words: {0,choice,1#one error|1<{0} errors}
	 * @throws MissingResourceException if there is no such key
	 */
	public String get(Locale language, String key, Object... arguments) {
		String pattern = texts(language).getString(key);
		if (arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
			// most texts: a site asks for millions of them
			return pattern;
		}
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			boolean whole = arguments[i] instanceof Integer || arguments[i] instanceof Long;
			texts[i] = whole ? arguments[i] : String.valueOf(arguments[i]);
			pattern = whole ? pattern.replace("{" + i + "}", "{" + i + ",number,0}") : pattern;
		}
		return new MessageFormat(pattern, Locale.ROOT).format(texts);
	}

	private ResourceBundle texts(Locale language) {
		Texts known = last;
		if (known == null || !known.language().equals(language)) {
			known = new Texts(language, ResourceBundle.getBundle(name, language, loader, VIETNAMESE_ELSE));
			last = known;
		}
		return known.texts();
	}

	/** True if the person reads English rather than Vietnamese. */
	public static boolean isEnglish() {
		return Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage());
	}
}
