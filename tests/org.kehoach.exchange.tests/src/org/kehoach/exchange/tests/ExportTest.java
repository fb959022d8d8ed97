// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.exchange.ExportFormat;
import org.kehoach.model.PlanFile;
import org.kehoach.model.PlanPackage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** JSON keeps to its schema, XMI comes back as the same model, both are the same every time. */
class ExportTest {

	/** Something of everything that the metamodel has. */
	private static final String EVERYTHING = """
			danh mục DM "Danh mục" {
				cơ quan UB "Ủy ban" viết tắt "UB" cấp tỉnh từ 1/7/2025
				cơ quan So "Sở" thuộc UB kế thừa UB ký hiệu SCT { đơn vị VP "Văn phòng" }
				văn bản ND nghị định 118/2025/NĐ-CP ngày 09/6/2025 của UB "Một \\"cửa\\""
				văn bản DD kết luận 57-KL/TW ngày 1/2/2024 "Đảng" thực hiện ND
				chỉ số PAR "Chỉ số" viết tắt "PAR"
			}
			quyết định QD "Ban hành kế hoạch" {
				dùng danh mục DM
				cơ quan UB
				số 5/QĐ-UBND
				ngày 1/7/2025
				ban hành K
				điều "Một"
				có hiệu lực kể từ ngày ký
				người ký ký thay "PHÓ CHỦ TỊCH"
			}
			kế hoạch K "Kế hoạch" {
				dùng danh mục DM
				cơ quan UB
				số /KH-UBND
				thời kỳ 1/7/2025 - 31/12/2025
				mở đầu \"""
					Dòng một
						dòng hai \\ "
					\"""
				lĩnh vực thể chế A "A" {
					mục tiêu M1 "M1"
					chỉ tiêu C1 "C1" đo lường M1 {
						đơn vị tính "%" trên "hồ sơ"
						hiện trạng năm 2024: 12,5%
						đến năm 2025: tối thiểu 90%
						đến 30/9/2025: giảm bình quân 10% so với giai đoạn 2016 - 2020
						đạt từ 25% đến 35%
						đạt xếp hạng trong nhóm 10 về PAR trong số "34 tỉnh"
						đạt trong vòng 05 ngày sau khi "công bố"
						đạt vượt mức theo ND
						đạt "tốt"
						trong số đó chỉ tiêu C2 "C2" { đạt 1.500 }
					}
				}
				lĩnh vực B "B" {
					nhiệm vụ N1 "N1" phục vụ M1, C1 {
						hoạt động "H1" { thời hạn quý III, IV }
						hoạt động "H2" { thời hạn hằng tháng, hằng quý hoặc đột xuất }
						hoạt động "H3" { thời hạn trước ngày 8/9 }
						hoạt động "H4" { thời hạn 6 tháng cuối năm }
						hoạt động "H5" { thời hạn "báo cáo năm" (chậm nhất 15/12/2025), "báo cáo quý" (tháng 7, 10/2025) }
						sản phẩm báo cáo "Báo cáo", chỉ tiêu C1
						chủ trì So.VP
						thời hạn từ 1/8/2025 đến 30/9/2025
						kinh phí dự toán 1.500 triệu đồng
					}
					nhiệm vụ N2 "N2" {
						nhiệm vụ N21 "N21" { thời hạn cả kỳ kế hoạch }
						kinh phí thường xuyên
					}
				}
				nơi nhận UB để báo cáo, "Lưu"
				phụ lục PL "PL" { cột mốc "2025" đến năm 2025 rộng 20 mm }
			}
			""";

	@TempDir
	private Path folder;

	static List<Path> examples() {
		return Plans.examples();
	}

	private List<PlanFile> everything() throws Exception {
		Files.writeString(folder.resolve("tat-ca.kehoach"), EVERYTHING);
		return Plans.load(folder);
	}

	private static void assertKeepsToSchema(String json) throws Exception {
		JsonObject schema = JsonParser.parseString(Files.readString(SchemaTest.PUBLISHED)).getAsJsonObject();
		assertEquals(List.of(), SchemaCheck.problems(JsonParser.parseString(json), schema));
	}

	private static void assertComesBack(List<PlanFile> files) throws Exception {
		String xmi = Plans.export(files, ExportFormat.XMI);
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		Resource loaded = resources.createResource(URI.createURI("memory:/plans.xmi"));
		loaded.load(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), Map.of());
		assertEquals(List.of(), loaded.getErrors());
		assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(loaded));
		List<EObject> originals = List.copyOf(files);
		assertTrue(new EcoreUtil.EqualityHelper().equals(originals, loaded.getContents()), "another model came back");
		assertEquals(xmi, Plans.export(files, ExportFormat.XMI), "stable");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void jsonOfTheExamplesKeepsToItsSchema(Path example) throws Exception {
		List<PlanFile> files = Plans.load(example);
		String json = Plans.export(files, ExportFormat.JSON);
		assertKeepsToSchema(json);
		assertEquals(json, Plans.export(Plans.load(example), ExportFormat.JSON), "stable");
	}

	@Test
	void jsonOfEverythingKeepsToItsSchema() throws Exception {
		assertKeepsToSchema(Plans.export(everything(), ExportFormat.JSON));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void xmiOfTheExamplesComesBack(Path example) throws Exception {
		assertComesBack(Plans.load(example));
	}

	@Test
	void xmiOfEverythingComesBack() throws Exception {
		assertComesBack(everything());
		String xmi = Plans.export(everything(), ExportFormat.XMI);
		assertTrue(xmi.contains("serves=\"K.M1 K.C1\"") && xmi.contains("xmi:id=\"DM.So.VP\""), xmi);
	}

	@Test
	void jsonHasWhatIsComputedBesideTheWording() throws Exception {
		JsonObject plan = JsonParser.parseString(Plans.export(everything(), ExportFormat.JSON)).getAsJsonObject()
				.getAsJsonArray("plans").get(0).getAsJsonObject();
		assertEquals("{\"text\":\"/KH-UBND\",\"symbol\":\"KH-UBND\"}", plan.get("documentNumber").toString());
		JsonArray areas = plan.getAsJsonArray("areas");
		JsonObject indicator = item(areas, 0, 1);
		assertEquals("I.1", text(indicator, "number"));
		assertEquals("K.C1", text(indicator, "id"));
		assertEquals("I.1.1", text(indicator.getAsJsonArray("parts").get(0), "number"));
		assertEquals("1500", text(indicator.getAsJsonArray("parts").get(0).getAsJsonObject().getAsJsonArray("targets").get(0)
				.getAsJsonObject().get("value"), "amount"));
		assertEquals("2025-09-30", text(indicator.getAsJsonArray("targets").get(1), "milestone"));
		JsonObject task = item(areas, 1, 0);
		assertEquals("[\"DM.So.VP\"]", task.get("leads").toString());
		JsonObject quarters = task.getAsJsonArray("activities").get(0).getAsJsonObject().getAsJsonObject("timing");
		assertEquals("quý III, IV", text(quarters, "wording"));
		assertEquals("{\"first\":\"2025-07-01\",\"last\":\"2025-12-31\"}", quarters.get("window").toString());
		JsonObject deadline = task.getAsJsonArray("activities").get(2).getAsJsonObject().getAsJsonObject("timing");
		assertEquals("--09-08", text(deadline, "date"));
		assertEquals("{\"last\":\"2025-09-07\"}", deadline.get("window").toString());
		assertEquals("II.2.1", text(item(areas, 1, 1).getAsJsonArray("subtasks").get(0), "number"));
		assertEquals("Dòng một dòng hai \\ \"", text(plan.getAsJsonArray("sections").get(0), "text"));
		assertFalse(item(areas, 1, 1).getAsJsonObject("funding").has("moneyUnit"), "no amount, no unit");
	}

	private static JsonObject item(JsonArray areas, int area, int item) {
		return areas.get(area).getAsJsonObject().getAsJsonArray("items").get(item).getAsJsonObject();
	}

	private static String text(JsonElement object, String key) {
		return object.getAsJsonObject().get(key).getAsString();
	}

	@Test
	void theCheckOfTheSchemaFindsWhatIsWrong() throws Exception {
		JsonObject schema = MetamodelSchema.create();
		JsonObject json = JsonParser.parseString(Plans.export(everything(), ExportFormat.JSON)).getAsJsonObject();
		JsonObject plan = json.getAsJsonArray("plans").get(0).getAsJsonObject();
		plan.addProperty("place", 5);
		plan.addProperty("unknown", "x");
		plan.remove("id");
		item(plan.getAsJsonArray("areas"), 0, 1).getAsJsonArray("targets").get(1).getAsJsonObject().addProperty("milestone", "30/9/2025");
		String problems = String.join("\n", SchemaCheck.problems(json, schema));
		assertTrue(problems.contains("place") && problems.contains("unknown") && problems.contains("lacks \"id\"")
				&& problems.contains("30/9/2025"), problems);
	}
}
