// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

/** What a unit has to do with a piece of work, the weightiest first. */
public enum Role {
	/** It is accountable. */
	LEAD("Chủ trì", "Nhiệm vụ chủ trì"),
	/** It takes part. */
	COORDINATE("Phối hợp", "Nhiệm vụ phối hợp"),
	/** It is there to help. */
	SUPPORT("Hỗ trợ", "Nhiệm vụ hỗ trợ"),
	/** It reports. */
	REPORT("Báo cáo", "Chế độ báo cáo"),
	/** It holds the mid-term or final review of its plan. */
	REVIEW("Sơ kết, tổng kết", "Sơ kết, tổng kết");

	private final String word;
	private final String heading;

	Role(String word, String heading) {
		this.word = word;
		this.heading = heading;
	}

	/**
	 * The word for it in Vietnamese, the language of the documents.
	 *
	 * @return never null
	 */
	public String word() {
		return word;
	}

	/**
	 * What stands above such work in a list, in Vietnamese.
	 *
	 * @return never null
	 */
	public String heading() {
		return heading;
	}
}
