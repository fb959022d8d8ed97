// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.util.List;

/**
 * Who issues a plan.
 *
 * @param name in its registry
 * @param title such as "Sở Nội vụ"
 * @param symbol in document numbers
 * @param level keyword of the administrative level
 * @param divisions that can lead tasks, by name and title; never fewer than three
 */
record Agency(String name, String title, String symbol, String level, List<Division> divisions) {

	record Division(String name, String title) {
	}

	static final List<Agency> MINISTRIES = List.of(ministry("BoNoiVu", "Bộ Nội vụ", "BNV"), ministry("BoTuPhap", "Bộ Tư pháp", "BTP"),
			ministry("BoTaiChinh", "Bộ Tài chính", "BTC"), ministry("BoKHCN", "Bộ Khoa học và Công nghệ", "BKHCN"),
			ministry("VanPhongChinhPhu", "Văn phòng Chính phủ", "VPCP"), ministry("BoCongThuong", "Bộ Công Thương", "BCT"));

	private static final List<Agency> DEPARTMENTS = List.of(department("SoNoiVu", "Sở Nội vụ", "SNV"),
			department("SoTuPhap", "Sở Tư pháp", "STP"), department("SoTaiChinh", "Sở Tài chính", "STC"),
			department("SoCongThuong", "Sở Công Thương", "SCT"), department("SoNongNghiep", "Sở Nông nghiệp và Môi trường", "SNNMT"),
			department("SoXayDung", "Sở Xây dựng", "SXD"), department("SoKHCN", "Sở Khoa học và Công nghệ", "SKHCN"),
			department("SoGDDT", "Sở Giáo dục và Đào tạo", "SGDĐT"), department("SoYTe", "Sở Y tế", "SYT"),
			department("SoVanHoa", "Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"),
			department("SoDanToc", "Sở Dân tộc và Tôn giáo", "SDTTG"), department("ThanhTraTinh", "Thanh tra tỉnh", "TTT"),
			department("VanPhongUBND", "Văn phòng Ủy ban nhân dân tỉnh", "VP"),
			department("BanQuanLyKKT", "Ban Quản lý Khu kinh tế", "BQLKKT"), department("SoNgoaiVu", "Sở Ngoại vụ", "SNgV"));

	static List<Agency> departments(int count) {
		return DEPARTMENTS.subList(0, count);
	}

	static Agency commune(int number) {
		String name = "XaThu%03d".formatted(number);
		return new Agency("UBND" + name, "Ủy ban nhân dân xã thứ %03d".formatted(number), "UBND", "cấp xã",
				List.of(new Division("VanPhong", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
						new Division("PhongVanHoa", "Phòng Văn hóa - Xã hội"), new Division("PhongKinhTe", "Phòng Kinh tế"),
						new Division("TrungTamPVHCC", "Trung tâm Phục vụ hành chính công")));
	}

	private static Agency ministry(String name, String title, String symbol) {
		return new Agency(name, title, symbol, "cấp trung ương", List.of());
	}

	private static Agency department(String name, String title, String symbol) {
		return new Agency(name, title, symbol, "cấp tỉnh",
				List.of(new Division("VanPhong", "Văn phòng"), new Division("PhongToChuc", "Phòng Tổ chức cán bộ"),
						new Division("PhongKeHoach", "Phòng Kế hoạch - Tài chính"), new Division("PhongNghiepVu", "Phòng Quản lý nghiệp vụ"),
						new Division("BoPhanMotCua", "Bộ phận một cửa")));
	}
}
