// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.trace.baseline.Aspect;
import org.kehoach.trace.baseline.Baseline;
import org.kehoach.trace.baseline.Review;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.trace.baseline.ReviewedLink.State;
import org.kehoach.trace.graph.TraceGraph;

/** A changed plan above makes the links to it suspect, until they are accepted. */
class BaselineTest {

	private static final String ABOVE = """
			danh mục D "Cơ quan" { cơ quan A "Tỉnh" cơ quan B "Sở" thuộc A cơ quan C "Sở khác" thuộc A }
			kế hoạch Tren "Kế hoạch của tỉnh" {
				dùng danh mục D
				cơ quan A
				thời kỳ 1/1/2025 - 31/12/2025
				lĩnh vực thể chế T "Thể chế" {
					chỉ tiêu C1 "Văn bản được rà soát" { đơn vị tính "%" đến 31/12/2025: tối thiểu 90 }
					nhiệm vụ N1 "Rà soát văn bản" { chủ trì B thời hạn quý III sản phẩm báo cáo "Báo cáo rà soát" }
				}
			}
			""";
	private static final String BELOW = """
			kế hoạch Duoi "Kế hoạch của Sở" {
				dùng danh mục D
				cơ quan B
				thời kỳ 1/1/2025 - 31/12/2025
				thực hiện Tren
				lĩnh vực thể chế T "Thể chế" {
					chỉ tiêu C1 "Văn bản của Sở được rà soát" cụ thể hóa Tren.C1 { đơn vị tính "%" đến 31/12/2025: tối thiểu 90 }
					nhiệm vụ N1 "Rà soát văn bản của Sở" { thực hiện Tren.N1 chủ trì B thời hạn quý II }
				}
			}
			""";

	@TempDir
	private Path folder;

	private TraceGraph graph(String above, String below) {
		return TraceGraph.of(Examples.facts(folder, above, below).own());
	}

	private Review review(String above, String below, Baseline baseline) {
		return Review.of(graph(above, below), plan -> true, baseline);
	}

	private Baseline accepted() {
		return review(ABOVE, BELOW, Baseline.EMPTY).updated();
	}

	private static ReviewedLink only(List<ReviewedLink> links) {
		assertEquals(1, links.size(), links::toString);
		return links.getFirst();
	}

	@Test
	void theFirstBaselineAcceptsEveryLink() {
		Review first = review(ABOVE, BELOW, Baseline.EMPTY);
		assertEquals(List.of("Duoi implements Tren", "Duoi.C1 refines Tren.C1", "Duoi.N1 implements Tren.N1"),
				first.links().stream().map(link -> link.link().key().toString()).toList());
		assertTrue(first.links().stream().allMatch(link -> link.state() == State.NEW));
		assertTrue(review(ABOVE, BELOW, first.updated()).links().stream().allMatch(link -> link.state() == State.ACCEPTED));
	}

	@Test
	void aChangedTargetMakesItsLinkSuspectAndNoOther() {
		ReviewedLink suspect = only(review(ABOVE.replace("tối thiểu 90", "tối thiểu 95"), BELOW, accepted()).suspects());
		assertEquals("Duoi.C1 refines Tren.C1", suspect.link().key().toString());
		assertEquals(Set.of(Aspect.TARGET), suspect.changed());
	}

	@Test
	void eachAspectIsToldApart() {
		assertEquals(Set.of(Aspect.TIME), changed("quý III", "quý II"));
		assertEquals(Set.of(Aspect.LEAD), changed("{ chủ trì B", "{ chủ trì C"));
		assertEquals(Set.of(Aspect.PRODUCT), changed("Báo cáo rà soát", "Danh mục văn bản"));
		assertEquals(Set.of(Aspect.TEXT), changed("\"Rà soát văn bản\"", "\"Rà soát, hệ thống hóa văn bản\""));
		assertEquals(Set.of(Aspect.TIME), changed("31/12/2025\n\tlĩnh vực", "30/12/2025\n\tlĩnh vực"), "of the plan");
	}

	private Set<Aspect> changed(String before, String after) {
		return only(review(ABOVE.replace(before, after), BELOW, accepted()).suspects()).changed();
	}

	@Test
	void layoutCommentsAndFormOfLettersDoNotCount() {
		String same = Normalizer.normalize(ABOVE, Normalizer.Form.NFD).replace("lĩnh vực", "// gốc\n\n lĩnh vực");
		assertEquals(List.of(), review(same, BELOW, accepted()).suspects());
	}

	@Test
	void aSuspectLinkStaysSuspectUntilItIsAccepted() {
		String changed = ABOVE.replace("tối thiểu 90", "tối thiểu 95");
		Baseline stillOld = review(changed, BELOW, accepted()).updated();
		Review second = review(changed, BELOW, stillOld);
		assertEquals(1, second.suspects().size());
		assertEquals(List.of(), review(changed, BELOW, second.accepting(link -> true)).suspects());
	}

	@Test
	void aChildThatCameBeforeItsParentIsSuspectWhenTheParentComes() {
		String without = ABOVE.replace("nhiệm vụ N1 ", "nhiệm vụ N2 ");
		Baseline early = review(without, BELOW, Baseline.EMPTY).updated();
		ReviewedLink suspect = only(review(ABOVE, BELOW, early).suspects());
		assertEquals("Duoi.N1 implements Tren.N1", suspect.link().key().toString());
		assertTrue(suspect.changed().contains(Aspect.TEXT));
	}

	@Test
	void aRenamedTargetIsFoundByItsContent() {
		Review renamed = review(ABOVE.replace("nhiệm vụ N1 ", "nhiệm vụ N9 "), BELOW.replace("Tren.N1", "Tren.N9"), accepted());
		ReviewedLink link = renamed.links().stream().filter(l -> l.link().key().target().equals("Tren.N9")).findFirst().orElseThrow();
		assertEquals(State.ACCEPTED, link.state());
		assertTrue(link.isMoved());
		assertEquals(List.of(), renamed.gone());
	}

	@Test
	void aRenamedItemIsFoundByItsContentAndStaysSuspect() {
		String changed = ABOVE.replace("quý III", "quý II");
		Review renamed = review(changed, BELOW.replace("nhiệm vụ N1 ", "nhiệm vụ N7 "), accepted());
		ReviewedLink suspect = only(renamed.suspects());
		assertEquals("Duoi.N7", suspect.link().key().from());
		assertEquals(Set.of(Aspect.TIME), suspect.changed());
	}

	@Test
	void aLinkThatIsTakenAwayIsGoneFromTheNextBaseline() {
		Review without = review(ABOVE, BELOW.replace("thực hiện Tren.N1", ""), accepted());
		assertEquals(List.of("Duoi.N1 implements Tren.N1"), without.gone().stream().map(link -> link.key().toString()).toList());
		assertFalse(without.updated().links().stream().anyMatch(link -> link.key().target().equals("Tren.N1")));
	}

	@Test
	void waiversAreLinksToo() {
		String waived = BELOW.replace("thực hiện Tren.N1", "").replace("chỉ tiêu C1", "không áp dụng Tren.N1 vì \"Không thuộc chức năng\" chỉ tiêu C1");
		Baseline baseline = review(ABOVE, waived, Baseline.EMPTY).updated();
		ReviewedLink suspect = only(review(ABOVE.replace("quý III", "quý II"), waived, baseline).suspects());
		assertEquals("Duoi waives Tren.N1", suspect.link().key().toString());
	}
}
