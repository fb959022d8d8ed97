// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.kehoach.documents.DocumentWriters;
import org.kehoach.documents.TableWriters;
import org.kehoach.documents.appendix.AppendixTableBuilder;
import org.kehoach.documents.appendix.Edition;
import org.kehoach.documents.plan.DocumentMode;
import org.kehoach.documents.plan.PlanDocumentBuilder;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;
import org.kehoach.engine.Engine;
import org.kehoach.engine.LoadedPlans;
import org.kehoach.engine.ProgressListener;
import org.kehoach.model.Appendix;
import org.kehoach.model.Decision;
import org.kehoach.model.Plan;

/**
 * What documents cost: all appendix tables of a folder as DOCX against the bare library that writes the same cells, in turn in
 * one run; and one plan's whole document as DOCX and PDF. Arguments: a folder of plans, a plan file or folder for the whole
 * document, runs (default 9); or {@code --stream} and a corpus that is too large to be held. The times are the processor's of
 * this thread. With the jars of a product's folder plugins:
 *
 * <pre>
 * java -Xmx1g -cp "PRODUCT/plugins/*" releng/benchmarks/documents/DocumentBenchmark.java CORPUS examples/quang-tri
 * </pre>
 */
public final class DocumentBenchmark {

	/** What is measured. */
	private interface Work {
		void run() throws Exception;
	}

	private DocumentBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments[0].equals("--stream")) {
			stream(Path.of(arguments[1]));
			return;
		}
		int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 9;
		List<AppendixTable> tables = tables(Path.of(arguments[0]));
		System.out.println(tables.size() + " tables, " + cells(tables) + " cells");
		double[] ours = new double[runs];
		double[] bare = new double[runs];
		for (int i = -2; i < runs; i++) {
			double one = seconds(() -> ours(tables));
			double other = seconds(() -> bare(tables));
			if (i >= 0) {
				ours[i] = one;
				bare[i] = other;
			}
		}
		tell("tables as DOCX", ours);
		tell("bare library", bare);
		double[] ratios = new double[runs];
		Arrays.setAll(ratios, i -> ours[i] / bare[i]);
		tell("ratio", ratios);
		whole(Path.of(arguments[1]), runs);
	}

	/**
	 * A country is too large to be held: folder by folder, ours and the bare library in turn. What is alive besides the tables
	 * of the folder is told at the end.
	 */
	private static void stream(Path country) throws Exception {
		double ours = 0;
		double bare = 0;
		long tables = 0;
		long cells = 0;
		boolean warm = false;
		for (Path folder : folders(country)) {
			List<AppendixTable> some = tables(folder);
			tables += some.size();
			cells += cells(some);
			if (!warm) {
				ours(some);
				bare(some);
				warm = true;
			}
			ours += seconds(() -> ours(some));
			bare += seconds(() -> bare(some));
		}
		System.out.printf("%d tables, %d cells: DOCX %.1f s, bare library %.1f s, ratio %.2f%n", tables, cells, ours, bare, ours / bare);
		System.gc();
		System.out.printf("alive at the end: %.1f MB%n", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
	}

	/** Folders with plans and settings of their own; a corpus has one for the country and one a province. */
	private static List<Path> folders(Path country) throws Exception {
		try (Stream<Path> all = Files.list(country)) {
			return all.filter(folder -> Files.exists(folder.resolve("kehoach.properties"))).sorted().toList();
		}
	}

	private static List<AppendixTable> tables(Path source) throws Exception {
		List<AppendixTable> tables = new ArrayList<>();
		for (Plan plan : new Engine().load(source, ProgressListener.NONE).plans()) {
			for (Appendix appendix : plan.getAppendices()) {
				tables.add(AppendixTableBuilder.build(plan, appendix));
			}
		}
		return tables;
	}

	private static long cells(List<AppendixTable> tables) {
		return tables.stream().flatMap(table -> table.rows().stream()).mapToLong(row -> row instanceof BodyRow body ? body.slots().size() : 1).sum();
	}

	private static void whole(Path source, int runs) throws Exception {
		LoadedPlans loaded = new Engine().load(source, ProgressListener.NONE);
		for (Plan plan : loaded.plans()) {
			Optional<Decision> decision = loaded.decisions().stream().filter(one -> one.getIssues() == plan).findFirst();
			double[] both = new double[runs];
			for (int i = -5; i < runs; i++) {
				double time = seconds(() -> {
					for (String format : List.of("docx", "pdf")) {
						DocumentWriters.forExtension(format).orElseThrow().write(
								PlanDocumentBuilder.build(plan, decision.orElse(null), Edition.ISSUE, DocumentMode.PAPER).document(),
								OutputStream.nullOutputStream());
					}
				});
				if (i >= 0) {
					both[i] = time;
				}
			}
			tell("whole document " + plan.getName() + ", DOCX and PDF", both);
		}
	}

	private static void ours(List<AppendixTable> tables) throws Exception {
		for (AppendixTable table : tables) {
			TableWriters.forExtension("docx").orElseThrow().write(table, OutputStream.nullOutputStream());
		}
	}

	/** The same texts in the same cells, widths and alignment, without styles, headings, repeated rows, measured columns. */
	private static void bare(List<AppendixTable> tables) throws Exception {
		for (AppendixTable table : tables) {
			try (XWPFDocument document = new XWPFDocument()) {
				XWPFTable word = document.createTable(table.rows().size() + 1, table.columns().size());
				for (int i = 0; i < table.columns().size(); i++) {
					cell(word, 0, i, table.columns().get(i).heading());
				}
				for (int i = 0; i < table.rows().size(); i++) {
					Row row = table.rows().get(i);
					switch (row) {
					case GroupRow group -> cell(word, i + 1, 0, group.toString());
					case BodyRow body -> {
						for (int column = 0; column < body.slots().size(); column++) {
							Slot slot = body.slots().get(column);
							List<Paragraph> paragraphs = slot instanceof Cell cell ? cell.paragraphs() : List.of();
							cell(word, i + 1, column, paragraphs.stream().map(Paragraph::printed).toArray(String[]::new));
						}
					}
					}
				}
				document.write(new ByteArrayOutputStream());
			}
		}
	}

	private static void cell(XWPFTable table, int row, int column, String... texts) {
		XWPFTableCell cell = table.getRow(row).getCell(column);
		cell.setWidth("1500");
		for (int i = 0; i < texts.length; i++) {
			XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
			paragraph.getCTP().addNewPPr().addNewSpacing().setAfter(BigInteger.ZERO);
			paragraph.createRun().setText(texts[i]);
		}
	}

	private static double seconds(Work work) throws Exception {
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		work.run();
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
	}

	private static void tell(String what, double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		System.out.printf("%-60s median %.3f (%.3f .. %.3f, %d runs)%n", what, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1],
				sorted.length);
	}
}
