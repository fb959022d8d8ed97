// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import java.util.HashMap;
import java.util.Map;

/** The token types of one generated parser, and the keywords as a tree of words. */
public final class Vocabulary {

	/** A place in the tree of keywords: the words read so far. */
	static final class Node {
		private final Map<String, Node> next = new HashMap<>();
		/** Token type of the keyword that ends here, or 0. */
		private int type;

		int type() {
			return type;
		}

		boolean isLeaf() {
			return next.isEmpty();
		}

		Node next(String word) {
			Node node = next.get(word);
			return node != null || VietnameseWords.isAscii(word) ? node : next.get(VietnameseWords.canonical(word));
		}

		boolean continuesWith(String prefix) {
			return next.keySet().stream().anyMatch(word -> word.startsWith(prefix));
		}
	}

	/** All punctuation marks of the language are below. */
	private static final int ASCII = 128;

	final int id;
	final int integer;
	final int decimal;
	final int date;
	final int documentNumber;
	final int textBlock;
	final int string;
	final int blockComment;
	final int lineComment;
	final int whiteSpace;
	final int other;

	private final Node vietnamese = new Node();
	private final Node english = new Node();
	/** By sign, its token type; 0 for none. */
	private final int[] signs = new int[ASCII];

	/**
	 * @param definitions token type to definition, as ANTLR's token file has it: a rule's name, or a keyword in quotes
	 */
	public Vocabulary(Map<Integer, String> definitions) {
		Map<String, Integer> rules = new HashMap<>();
		definitions.forEach((type, definition) -> {
			if (definition.startsWith("'")) {
				addKeyword(definition.substring(1, definition.length() - 1), type);
			} else {
				rules.put(definition, type);
			}
		});
		id = rules.get("RULE_ID");
		integer = rules.get("RULE_INT");
		decimal = rules.get("RULE_DECIMAL");
		date = rules.get("RULE_DATE");
		documentNumber = rules.get("RULE_DOCUMENT_NUMBER");
		textBlock = rules.get("RULE_TEXT_BLOCK");
		string = rules.get("RULE_STRING");
		blockComment = rules.get("RULE_ML_COMMENT");
		lineComment = rules.get("RULE_SL_COMMENT");
		whiteSpace = rules.get("RULE_WS");
		other = rules.get("RULE_ANY_OTHER");
	}

	private void addKeyword(String keyword, int type) {
		if (!Character.isLetter(keyword.charAt(0))) {
			signs[keyword.charAt(0)] = type;
			return;
		}
		Keyword entry = KeywordTable.get().find(keyword)
				.orElseThrow(() -> new IllegalStateException("keywords.tsv lacks the keyword " + keyword));
		add(vietnamese, keyword, type);
		entry.otherSpellings().forEach(spelling -> add(vietnamese, spelling, type));
		add(english, entry.english(), type);
	}

	private static void add(Node root, String keyword, int type) {
		Node node = root;
		for (String word : keyword.split(" ")) {
			node = node.next.computeIfAbsent(VietnameseWords.canonical(word), w -> new Node());
		}
		node.type = type;
	}

	/**
	 * The node of a keyword's first word, or null if no keyword starts with it. A Vietnamese one may start with a capital
	 * letter, as at the start of a line in a document; an English one may not, for {@code Task} and {@code Plan} are likely
	 * names.
	 */
	Node first(String word) {
		Node node = vietnamese.next(word);
		if (node == null && Character.isUpperCase(word.charAt(0))) {
			return vietnamese.next(Character.toLowerCase(word.charAt(0)) + word.substring(1));
		}
		return node != null ? node : english.next(word);
	}

	/**
	 * The token type of a keyword, 0 if there is no such keyword.
	 *
	 * @param vietnamese as the grammar spells it
	 */
	int keyword(String vietnamese) {
		Node node = vietnamese(vietnamese);
		return node == null ? 0 : node.type();
	}

	private Node vietnamese(String keyword) {
		Node node = vietnamese;
		for (String word : keyword.split(" ")) {
			node = node == null ? null : node.next(word);
		}
		return node;
	}

	/** The token type of a punctuation mark. */
	int sign(char c) {
		return c < ASCII && signs[c] != 0 ? signs[c] : other;
	}
}
