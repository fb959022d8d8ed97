// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.util.List;

/**
 * Whose plan it is, and what kind of plan.
 *
 * @param plan its name
 * @param title of the plan
 * @param head clauses between the registries used and the period: issuer, number, date
 * @param registries that the plan uses
 * @param issuer name of the issuing unit
 * @param leads names of units that can lead tasks, in turn
 * @param downwards a group that some tasks are for; null for plans that nobody carries out
 * @param group the group that this plan's issuer belongs to; the tasks above that this group leads oblige it
 * @param lastYear of the plan, which begins with 2026
 * @param signatory who signs
 */
record Charge(String plan, String title, List<String> head, List<String> registries, String issuer, List<String> leads, String downwards,
		String group, int lastYear, String signatory) {

	static final int FIRST_YEAR = 2026;
	private static final int LAST_YEAR = 2030;

	static Charge national() {
		return new Charge("KHQuocGia", "Cải cách hành chính nhà nước giai đoạn 2026 - 2030",
				List.of("cơ quan ThuTuong", "kèm theo quyết định 1390/QĐ-TTg ngày 10/11/2025 của ThuTuong"), List.of(Registries.NATIONAL),
				"ThuTuong", Agency.MINISTRIES.stream().map(Agency::name).toList(), Registries.PROVINCES, null, LAST_YEAR, "THỦ TƯỚNG");
	}

	static Charge province(int number, List<Agency> departments) {
		return new Charge("KHTinh%02d".formatted(number), "Cải cách hành chính tỉnh thứ %02d giai đoạn 2026 - 2030".formatted(number),
				List.of("cơ quan " + Registries.PROVINCE, "số %d/KH-UBND".formatted(400 + number), "tại \"Tỉnh thứ %02d\"".formatted(number), "ngày 05/12/2025"),
				registries(number), Registries.PROVINCE, departments.stream().map(Agency::name).toList(), Registries.COMMUNES,
				Registries.PROVINCES, LAST_YEAR, "CHỦ TỊCH");
	}

	static Charge department(int province, Agency agency, int number) {
		return below("KHTinh%02dSo%02d".formatted(province, number), province, agency, number, "KH-" + agency.symbol(), agency.name(), LAST_YEAR, "GIÁM ĐỐC");
	}

	static Charge commune(int province, Agency agency, int number) {
		return below("KHTinh%02dXa%03d".formatted(province, number), province, agency, number, "KH-UBND", Registries.COMMUNES, FIRST_YEAR, "CHỦ TỊCH");
	}

	private static Charge below(String plan, int province, Agency agency, int number, String symbol, String group, int lastYear, String signatory) {
		String period = lastYear == FIRST_YEAR ? "năm 2026" : "giai đoạn 2026 - 2030";
		return new Charge(plan, "Cải cách hành chính " + period + " của " + agency.title(),
				List.of("cơ quan " + agency.name(), "số %d/%s".formatted(number, symbol), "tại \"Tỉnh thứ %02d\"".formatted(province), "ngày 22/12/2025"),
				registries(province), agency.name(), agency.divisions().stream().map(Agency.Division::name).toList(), null, group, lastYear, signatory);
	}

	private static List<String> registries(int province) {
		return List.of(Registries.NATIONAL, Registries.name(province));
	}
}
