// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Values of model objects, gathered to tell later whether one of them has changed. Where they stand in the file does not
 * count. Links count as they are written: a file is indexed before names can be resolved.
 */
final class Facts {

	/** Stands in no text that the lexer lets pass. */
	private static final char END = '\u0000';

	private final StringBuilder text = new StringBuilder();

	/** @param value may be null; its {@code toString} counts */
	Facts add(Object value) {
		text.append(value).append(END);
		return this;
	}

	/** The names that an object links to. */
	Facts links(EObject owner, EReference reference) {
		written(owner, reference).forEach(this::add);
		return add(null);
	}

	/** An object with all its values, links and parts. */
	Facts all(EObject object) {
		if (object == null) {
			return add(null);
		}
		add(object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute) {
				add(object.eGet(feature));
			} else if (!((EReference) feature).isContainment()) {
				links(object, (EReference) feature);
			}
		}
		object.eContents().forEach(this::all);
		return add(null);
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	/**
	 * Up to seven letters and digits. A CRC differs for certain when a single place of up to 32 bits has changed, which a
	 * sum of the same length from another family does not promise.
	 */
	String sum() {
		CRC32 sum = new CRC32();
		sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
		return Long.toString(sum.getValue(), Character.MAX_RADIX);
	}

	/** The names as they stand in the file; empty for a model that was not read from one. */
	static List<String> written(EObject owner, EReference reference) {
		if (!owner.eIsSet(reference)) {
			// asked for every kind of link of every object, most of which are not there; looking for them reads all of its text
			return List.of();
		}
		List<String> names = new ArrayList<>();
		for (INode node : NodeModelUtils.findNodesForFeature(owner, reference)) {
			names.add(NodeModelUtils.getTokenText(node));
		}
		return names;
	}
}
