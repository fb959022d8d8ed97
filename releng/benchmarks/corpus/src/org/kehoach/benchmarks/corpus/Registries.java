// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.util.List;

/** The registries: units, documents and indices that plans name. */
final class Registries {

	static final String NATIONAL = "QuocGia";
	/** The group of all provinces. */
	static final String PROVINCES = "UBNDCapTinh";
	/** The group of all communes of a province. */
	static final String COMMUNES = "UBNDCapXa";
	static final String PROVINCE = "UBNDTinh";

	private Registries() {
	}

	static Source national() {
		Source source = new Source();
		source.open("danh mục " + NATIONAL + " \"Cơ quan, văn bản và chỉ số cấp trung ương\"");
		source.add("cơ quan ChinhPhu \"Chính phủ\" ký hiệu CP cấp trung ương");
		source.add("chức danh ThuTuong \"Thủ tướng Chính phủ\" ký hiệu TTg cấp trung ương thuộc ChinhPhu");
		for (Agency ministry : Agency.MINISTRIES) {
			source.add("cơ quan " + ministry.name() + " \"" + ministry.title() + "\" ký hiệu " + ministry.symbol() + " cấp trung ương thuộc ChinhPhu");
		}
		source.add("nhóm " + PROVINCES + " \"Ủy ban nhân dân các tỉnh, thành phố\" viết tắt \"UBND cấp tỉnh\" cấp tỉnh thuộc ChinhPhu").add("");
		source.add("văn bản NghiDinh201 nghị định 201/2025/NĐ-CP ngày 02/6/2025 của ChinhPhu \"Về giải quyết thủ tục hành chính\"");
		source.add("văn bản NghiDinh202 nghị định 202/2025/NĐ-CP ngày 16/6/2025 của ChinhPhu \"Về dịch vụ công trực tuyến\"");
		source.add("văn bản QuyetDinh901 quyết định 901/QĐ-TTg ngày 12/9/2025 của ThuTuong \"Về chương trình chuyển đổi số\" thực hiện NghiDinh202");
		source.add("văn bản CongVan77 công văn 77/BNV-CCHC ngày 20/10/2025 của BoNoiVu \"Về việc hướng dẫn xây dựng kế hoạch\"").add("");
		source.add("chỉ số PARIndex \"Chỉ số cải cách hành chính cấp tỉnh\" viết tắt \"PAR Index\"");
		source.add("chỉ số SIPAS \"Chỉ số hài lòng của người dân\" viết tắt \"SIPAS\"");
		return source.close();
	}

	static String name(int province) {
		return "Tinh%02d".formatted(province);
	}

	/** @param province from 1 */
	static Source province(int province, List<Agency> departments, List<Agency> communes) {
		Source source = new Source();
		source.open("danh mục " + name(province) + " \"Cơ quan, đơn vị và văn bản của tỉnh thứ %02d\"".formatted(province));
		source.add("dùng danh mục " + NATIONAL).add("");
		source.open("cơ quan " + PROVINCE + " \"Ủy ban nhân dân tỉnh thứ %02d\" viết tắt \"UBND tỉnh\" ký hiệu UBND cấp tỉnh thuộc ChinhPhu từ 1/7/2025".formatted(province));
		source.add("chức danh ChuTich \"Chủ tịch Ủy ban nhân dân tỉnh thứ %02d\"".formatted(province)).close();
		source.add("nhóm " + COMMUNES + " \"Ủy ban nhân dân các xã, phường, đặc khu\" viết tắt \"UBND cấp xã\" cấp xã thuộc " + PROVINCE).add("");
		departments.forEach(agency -> add(source, agency, "Sở"));
		communes.forEach(agency -> add(source, agency, "xã"));
		source.add("văn bản QuyetDinh3001 quyết định 3001/QĐ-UBND ngày 05/11/2025 của " + PROVINCE + " \"Ban hành quy chế phối hợp giải quyết thủ tục hành chính\"");
		source.add("văn bản KeHoach310 kế hoạch 310/KH-UBND ngày 18/11/2025 của " + PROVINCE + " \"Kiểm tra công tác cải cách hành chính\" thực hiện NghiDinh201");
		return source.close();
	}

	private static void add(Source source, Agency agency, String whole) {
		source.open("cơ quan " + agency.name() + " \"" + agency.title() + "\" ký hiệu " + agency.symbol() + " " + agency.level() + " thuộc " + PROVINCE);
		agency.divisions().forEach(division -> source.add("đơn vị " + division.name() + " \"" + division.title() + "\""));
		source.add("nhóm CacDonVi \"Các phòng, đơn vị thuộc " + whole + "\" gồm " + String.join(", ", agency.divisions().stream().map(Agency.Division::name).toList()));
		source.close().add("");
	}
}
