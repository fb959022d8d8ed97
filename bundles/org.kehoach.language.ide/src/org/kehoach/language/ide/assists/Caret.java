// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.FileKeywords;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.language.ide.labels.Titles;
import org.kehoach.language.ide.tasks.BlockText;
import org.kehoach.language.ide.tasks.Insertion;

/**
 * Where the caret stands in a plan.
 *
 * @param resource parsed and linked
 * @param object the innermost one around the caret; in the white space of a line, that of the words on it
 * @param leaf the token there
 * @param offset of the caret, from the start of the file
 */
record Caret(XtextResource resource, EObject object, ILeafNode leaf, int offset, BlockText text) {

	/** Titles in lists are cut here, so that a list of changes stays narrow. */
	private static final int LONGEST_TITLE = 70;

	/** Empty in a file without any object, or behind the end of the text. */
	static Optional<Caret> of(XtextResource resource, int offset) {
		ICompositeNode root = resource.getParseResult() == null ? null : resource.getParseResult().getRootNode();
		if (root == null || offset < 0 || offset > root.getTotalLength()) {
			return Optional.empty();
		}
		BlockText text = new BlockText(root.getText());
		int at = onWords(text, offset);
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (object != null && !holds(object, at)) {
			// the white space in front of an element belongs to it, as the parser sees it; to a person it does not
			object = object.eContainer();
		}
		return object == null ? Optional.empty() : Optional.of(new Caret(resource, object, leaf, offset, text));
	}

	/** In the indent the first letter of the line, behind its words the last one. */
	private static int onWords(BlockText text, int offset) {
		String all = text.text();
		int at = offset;
		int end = text.lineEnd(offset);
		while (at < end && Character.isWhitespace(all.charAt(at))) {
			at++;
		}
		if (at >= end) {
			at = offset;
			while (at > text.lineStart(offset) && (at >= end || Character.isWhitespace(all.charAt(at)))) {
				at--;
			}
			return Character.isWhitespace(at < all.length() ? all.charAt(at) : ' ') ? offset : at;
		}
		return text.startsLine(offset) ? at : offset;
	}

	private static boolean holds(EObject object, int offset) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		return node != null && node.getOffset() <= offset && offset <= node.getEndOffset();
	}

	/** The object of a kind around the caret. */
	<T extends EObject> Optional<T> around(Class<T> type) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(object, type));
	}

	/** Whether something begins on the line of the caret. */
	boolean startsHere(INode node) {
		return node != null && text.lineStart(node.getOffset()) == text.lineStart(offset);
	}

	/** A keyword in the language of the file. */
	String keyword(String vietnamese) {
		return FileKeywords.spelled(leaf, vietnamese);
	}

	Insertion insertion() {
		return new Insertion(text);
	}

	/** The indent of what stands in an element's block. */
	String indentIn(EObject owner) {
		return text.indent(NodeModelUtils.findActualNodeFor(owner).getOffset()) + '\t';
	}

	/** Adds a line at the end of an element's block, which is made where it has none. */
	TextEdit line(EObject owner, String line) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(owner);
		if (BlockText.brace(owner, "}") == null) {
			String indent = text.indent(node.getOffset());
			return new TextEdit(node.getEndOffset(), 0, " {" + text.lineEnd() + indent + '\t' + line + text.lineEnd() + indent + '}');
		}
		return insertion().into(owner, null, indentIn(owner) + line + text.lineEnd());
	}

	/** Lines of ours as the file ends its lines. */
	String lines(String ours) {
		return ours.replace("\n", text.lineEnd());
	}

	/** Edits under a title of the messages of {@link org.kehoach.language.ide.labels}. */
	static Fix fix(List<TextEdit> edits, String key, Object... arguments) {
		return new Fix(Messages.get(key, arguments), edits, null, null);
	}

	/** A text for the title of a change. */
	static String title(EObject object) {
		String text = Titles.text(object);
		return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE - 1) + '…' : text;
	}
}
