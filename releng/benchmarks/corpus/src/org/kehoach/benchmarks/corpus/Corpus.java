// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A country of plans in a folder: one folder for the nation, and one a province, which uses it. */
final class Corpus {

	/** Lists the planted defects; beside the folders of the plans. */
	static final String DEFECTS = "defects.tsv";
	/** Of how many plans one has a defect of a kind. */
	private static final int PERIOD = 10;

	private final Path folder;
	private final long seed;
	private final List<Defect> defects = new ArrayList<>();
	private int plans;
	private int tasks;

	Corpus(Path folder, long seed) {
		this.folder = folder;
		this.seed = seed;
	}

	void write(Size size) throws IOException {
		settings("quoc-gia/", "");
		Registries.national().save(folder.resolve("quoc-gia/danh-muc.kehoach"));
		Issued nation = write(Charge.national(), null, "quoc-gia/ke-hoach.kehoach");
		for (int i = 0; i < size.provinces(); i++) {
			province(i + 1, size.share(size.departments(), i), size.share(size.communes(), i), nation);
		}
		defects.sort(Comparator.comparing(Defect::file).thenComparing(Defect::line).thenComparing(Defect::kind));
		Files.write(folder.resolve(DEFECTS), defects.stream().map(Defect::row).toList(), StandardCharsets.UTF_8);
	}

	private void province(int number, int departmentCount, int communeCount, Issued nation) throws IOException {
		// the registry lists all departments of a province, also where only some of their plans are written
		List<Agency> departments = Agency.departments(Math.max(14, departmentCount));
		List<Agency> communes = new ArrayList<>();
		for (int i = 1; i <= communeCount; i++) {
			communes.add(Agency.commune(i));
		}
		String at = "tinh-%02d/".formatted(number);
		settings(at, "uses = ../quoc-gia\n");
		Registries.province(number, departments, communes).save(folder.resolve(at + "danh-muc.kehoach"));
		Issued above = write(Charge.province(number, departments), nation, at + "ke-hoach.kehoach");
		for (int i = 0; i < departmentCount; i++) {
			write(Charge.department(number, departments.get(i), i + 1), above, at + "so/so-%02d.kehoach".formatted(i + 1));
		}
		for (int i = 0; i < communeCount; i++) {
			write(Charge.commune(number, communes.get(i), i + 1), above, at + "xa/xa-%03d.kehoach".formatted(i + 1));
		}
	}

	/** Tasks that oblige all agencies of a level are charged to them as a group, which is right here. */
	private void settings(String at, String uses) throws IOException {
		Files.createDirectories(folder.resolve(at));
		Files.writeString(folder.resolve(at + "kehoach.properties"), uses + "severity.KH204 = off\n");
	}

	/** The same plan has the same text in every size of country, but for its defects. */
	private Issued write(Charge charge, Issued above, String file) throws IOException {
		Random random = new Random(seed * 31 + charge.plan().hashCode());
		Defect.Kind planted = above == null ? null : planted(plans % PERIOD);
		PlanWriter writer = new PlanWriter(charge, above, random, planted);
		Issued issued = writer.write();
		writer.source().save(folder.resolve(file));
		writer.defects().forEach(found -> defects.add(new Defect(found.kind(), file, found.line(), found.subject())));
		plans++;
		tasks += writer.tasks();
		return issued;
	}

	private static Defect.Kind planted(int turn) {
		return turn % 2 == 1 ? Defect.Kind.values()[turn / 2] : null;
	}

	/** What was written, as people read it. */
	String summary() {
		Map<Defect.Kind, Long> counts = defects.stream()
				.collect(Collectors.groupingBy(Defect::kind, () -> new EnumMap<>(Defect.Kind.class), Collectors.counting()));
		return plans + " plans, " + tasks + " tasks; planted: " + counts;
	}
}
