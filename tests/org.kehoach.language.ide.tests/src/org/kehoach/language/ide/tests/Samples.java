// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import java.util.Map;

/** A small cascade: a registry, a plan above, a plan that implements it, and a plan that has nothing to do with them. */
final class Samples {

	static final String REGISTRY = "danh-muc.kehoach";
	static final String PARENT = "kh-494.kehoach";
	static final String PLAN = "kh-so.kehoach";
	static final String STRANGER = "kh-khac.kehoach";

	private static final String REGISTRY_TEXT = """
			danh mục QuangTri "Quảng Trị" {
				cơ quan UBNDTinh "Ủy ban nhân dân tỉnh" viết tắt "UBND tỉnh" cấp tỉnh
				cơ quan SoCongThuong "Sở Công Thương" ký hiệu SCT thuộc UBNDTinh {
					đơn vị VanPhong "Văn phòng Sở"
					đơn vị PhongKeHoach "Phòng Kế hoạch"
				}
				cơ quan SoNoiVu "Sở Nội vụ"
				văn bản NQ76 nghị quyết 76/NQ-CP ngày 15/7/2021 "Chương trình tổng thể"
				chỉ số PARIndex "Chỉ số cải cách hành chính"
			}
			""";
	private static final String PARENT_TEXT = """
			kế hoạch KH494 "Kế hoạch của tỉnh" {
				dùng danh mục QuangTri
				cơ quan UBNDTinh
				số 494/KH-UBND
				ngày 15/7/2025
				thời kỳ 1/7/2025 - 31/12/2025
				lĩnh vực thể chế TheChe "Thể chế" {
					mục tiêu M1 "Văn bản được rà soát"
					chỉ tiêu C1 "Tỷ lệ văn bản được rà soát" đo lường M1 {
						đơn vị tính "%"
						đến 31/12/2025: tối thiểu 80%
					}
					nhiệm vụ N1 "Rà soát văn bản" {
						sản phẩm báo cáo "Báo cáo rà soát"
						chủ trì SoNoiVu
						thời hạn trước ngày 31/10/2025
					}
				}
				lĩnh vực thủ tục hành chính ThuTuc "Thủ tục" {
					nhiệm vụ N2 "Công khai thủ tục" {
						sản phẩm báo cáo "Báo cáo"
						chủ trì SoNoiVu
						thời hạn quý IV
					}
				}
			}
			""";
	private static final String STRANGER_TEXT = """
			kế hoạch KHKhac "Kế hoạch khác" {
				lĩnh vực A "Lĩnh vực" {
					mục tiêu M9 "Mục tiêu của kế hoạch khác"
				}
			}
			""";

	/** A complete plan; {@link #around} puts a text into the body of its task. */
	static final String PLAN_TEXT = around("");

	static final Map<String, String> FILES = Map.of(REGISTRY, REGISTRY_TEXT, PARENT, PARENT_TEXT, PLAN, PLAN_TEXT, STRANGER,
			STRANGER_TEXT);

	private Samples() {
	}

	static String around(String inTask) {
		return """
				// Kế hoạch của Sở
				kế hoạch KHSo "Kế hoạch của Sở" {
					dùng danh mục QuangTri
					cơ quan SoCongThuong
					số /KH-SCT
					tháng 7/2025
					thời kỳ 1/7/2025 - 31/12/2025
					thực hiện KH494
					mở đầu \"""
						Đoạn mở đầu
						trên nhiều dòng.
						\"""
					lĩnh vực thể chế TheChe "Cải cách thể chế" {
						mục tiêu M01 "Văn bản đúng hạn" cụ thể hóa KH494.M1
						chỉ tiêu C01 "Tỷ lệ văn bản đúng hạn" đo lường M01 {
							đơn vị tính "%" trên "văn bản"
							đến 31/12/2025: tối thiểu 90%
						}
						nhiệm vụ N07 "Rà soát văn bản của Sở" phục vụ M01 {
							hoạt động "Lập danh sách" {
								sản phẩm báo cáo "Danh sách"
							}
							chủ trì VanPhong
							<here>
							thời hạn trước ngày 31/10/2025
							thực hiện KH494.N1
						}
					}
					phụ lục PL1 "Chi tiết nhiệm vụ" {
						cột số thứ tự "TT"
					}
				}
				""".replace("<here>", inTask);
	}
}
