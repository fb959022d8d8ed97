// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.measure;

/** The passage of Nghị định 30/2020/NĐ-CP that lays a property down. */
public enum Source {
	/** Phụ lục I, Mục I: paper, margins, font, page numbers. */
	PAGE,
	/** Phụ lục I, Mục II: the main components. */
	COMPONENTS,
	/** Phụ lục I, Mục III: other components, such as appendices. */
	OTHER_COMPONENTS,
	/** Phụ lục III: abbreviations of types, and the models of documents. */
	MODELS,
	/** Phụ lục VI: what is told about a document when it is sent. */
	METADATA
}
