package org.kehoach.language.ide.tests;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
class ProbeTest {
	@Test void probe(@TempDir Path folder) throws Exception {
		try (PlanServer server = PlanServer.ofSamples(folder)) {
			for (String in : new String[] { "phối hợp SoN|oiVu", "phối hợp SoNoiVu, |", "phối hợp SoNoiVu, VanPhong, So|", "thời hạn |", "thời hạn trước ngày |", "thời hạn quý |", "thời hạn quý III, |", "thực hiện KH494.N1, |", "thực hiện KH494.N|2", "thực hiện KH4|94.N2", "pho|i hop", "san pham bao c|", "san pham |", "chu t|", "thời hạn quy|", "thoi han hang t|", "kinh phi th|", "phối hợp so noi|", "phối hợp sở nội|", "thực hiện cong khai|", "thực hiện KH494.cong|" }) {
				var items = server.complete(Samples.PLAN, Samples.around(in));
				System.out.println("PROBE " + in + " -> " + items.size() + " " + items.stream().limit(9).map(i -> i.getTextEdit().getLeft().getNewText().replace("\n","⏎") + "@" + i.getTextEdit().getLeft().getRange().getStart().getCharacter()+"-"+ i.getTextEdit().getLeft().getRange().getEnd().getCharacter()).toList());
			}
			String plan = Samples.PLAN_TEXT;
			for (String[] in : new String[][] { {"thời kỳ 1/7/2025 - 31/12/2025", "thời kỳ |"}, {"tháng 7/2025","tháng |"}, {"tháng 7/2025","ngày |"}, {"thực hiện KH494\n","thực hiện KH494, |\n"}, {"dùng danh mục QuangTri","dùng danh mục QuangTri, |"},{"đến 31/12/2025: tối thiểu 90%", "đến |"},{"đến 31/12/2025: tối thiểu 90%", "đến 31/12/2025: |"},{"lĩnh vực thể chế TheChe \"Cải","linh v| \"Cải"}, {"\tlĩnh vực thể chế TheChe \"Cải","\tnhiem v|\n\tlĩnh vực thể chế TheChe \"Cải"} }) {
				var items = server.complete(Samples.PLAN, plan.replace(in[0], in[1]));
				System.out.println("PROBE " + in[1].strip() + " -> " + items.size() + " " + items.stream().limit(9).map(i -> i.getTextEdit().getLeft().getNewText().replace("\n","⏎") + "@" + i.getTextEdit().getLeft().getRange().getStart().getCharacter()+"-"+ i.getTextEdit().getLeft().getRange().getEnd().getCharacter()).toList());
			}
		}
	}
}
