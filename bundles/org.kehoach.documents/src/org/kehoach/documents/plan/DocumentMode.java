// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

/** How a document is issued. */
public enum DocumentMode {
	/** Printed and signed by hand: the lines of the attachments bear number and date. */
	PAPER,
	/**
	 * As a file with a digital signature, which gives number and date: the lines of the
	 * attachments leave them blank (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III).
	 */
	ELECTRONIC
}
