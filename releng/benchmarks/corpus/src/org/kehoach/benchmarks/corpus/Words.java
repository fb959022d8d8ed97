// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Sentences in the way of administrative plans; no two of a plan and the one above are alike. */
final class Words {

	private static final List<String> WORK = List.of("Rà soát, hoàn thiện", "Xây dựng và ban hành", "Tổ chức thực hiện", "Đôn đốc, hướng dẫn",
			"Kiểm tra, giám sát", "Đánh giá, tổng kết", "Chuẩn hóa và công khai", "Số hóa, cập nhật", "Sắp xếp, kiện toàn",
			"Đổi mới, nâng cao chất lượng", "Theo dõi, báo cáo", "Tham mưu, đề xuất", "Triển khai đồng bộ", "Đơn giản hóa, cắt giảm",
			"Kết nối, chia sẻ", "Bồi dưỡng, tập huấn", "Phối hợp thực hiện", "Lấy ý kiến về");
	private static final List<String> OBJECT = List.of("quy trình nội bộ giải quyết thủ tục hành chính", "danh mục dịch vụ công trực tuyến toàn trình",
			"văn bản quy phạm pháp luật thuộc phạm vi quản lý", "cơ cấu tổ chức của các đơn vị sự nghiệp công lập",
			"vị trí việc làm và cơ cấu ngạch công chức", "quy chế chi tiêu nội bộ", "cơ sở dữ liệu chuyên ngành dùng chung",
			"việc thực hiện kỷ luật, kỷ cương hành chính", "kế hoạch đào tạo cán bộ, công chức, viên chức", "quy định về phân cấp, ủy quyền",
			"hồ sơ, kết quả giải quyết thủ tục hành chính", "hệ thống thông tin báo cáo", "mức độ hài lòng của người dân, tổ chức",
			"phương án tự chủ tài chính", "hạ tầng kỹ thuật và an toàn thông tin", "việc tiếp nhận phản ánh, kiến nghị",
			"quy chế phối hợp giữa các cơ quan", "bộ tiêu chí đánh giá kết quả công việc", "cổng thông tin điện tử và trang thông tin thành phần",
			"việc sử dụng chữ ký số, văn bản điện tử");
	private static final List<String> SCOPE = List.of("trong lĩnh vực đất đai", "trong lĩnh vực đầu tư, đăng ký kinh doanh", "trong lĩnh vực hộ tịch, chứng thực",
			"trong lĩnh vực xây dựng, quy hoạch", "trong lĩnh vực bảo trợ xã hội", "trong lĩnh vực giáo dục, đào tạo", "trong lĩnh vực y tế dự phòng",
			"trong lĩnh vực nông nghiệp, môi trường", "trong lĩnh vực công thương", "trong lĩnh vực văn hóa, du lịch", "trong lĩnh vực giao thông",
			"trong lĩnh vực lao động, việc làm", "trong lĩnh vực tài chính, ngân sách", "trong lĩnh vực khoa học, công nghệ");
	private static final List<String> MEANS = List.of("bảo đảm đúng tiến độ và chất lượng", "lấy người dân, doanh nghiệp làm trung tâm phục vụ",
			"gắn với trách nhiệm của người đứng đầu", "trên cơ sở ứng dụng công nghệ thông tin", "phù hợp với mô hình chính quyền địa phương mới",
			"theo hướng tinh gọn, hiệu lực, hiệu quả", "đáp ứng yêu cầu quản lý nhà nước", "góp phần cải thiện môi trường đầu tư",
			"có phân công cụ thể cho từng đơn vị", "công khai, minh bạch và dễ giám sát", "tiết kiệm thời gian, chi phí đi lại",
			"kịp thời tháo gỡ khó khăn, vướng mắc");
	private static final List<String> PRODUCT = List.of("kế hoạch", "báo cáo", "quyết định", "công văn", "tờ trình", "phương án", "văn bản", "bài viết",
			"hệ thống", "cơ sở dữ liệu", "lớp tập huấn", "danh mục");

	private final Random random;
	private final Set<String> used;

	/** @param above clauses of the plan above */
	Words(Random random, Set<String> above) {
		this.random = random;
		this.used = new HashSet<>(above);
	}

	/** What has been said so far, and above. */
	Set<String> clauses() {
		return used;
	}

	/** A sentence without its end. */
	String sentence() {
		return clause() + ", " + pick(MEANS);
	}

	/** What is to be done, in a few words. */
	String clause() {
		String clause;
		do {
			clause = pick(WORK) + " " + pick(OBJECT) + " " + pick(SCOPE);
		} while (!used.add(clause));
		return clause;
	}

	/** Half a sentence: what is worked on. */
	String object() {
		return pick(OBJECT) + " " + pick(SCOPE);
	}

	/** Items of a list, each in one line. */
	List<String> list(int count) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			lines.add("- " + sentence() + "; " + lower(sentence()) + ".");
		}
		return lines;
	}

	/** Kind and text of a product. */
	String product() {
		String kind = pick(PRODUCT);
		return kind + " \"" + upper(kind) + " về " + pick(OBJECT) + "\"";
	}

	<T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	static String lower(String text) {
		return Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	private static String upper(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
