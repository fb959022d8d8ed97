// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kehoach.documents.TaskListWriters;
import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFile;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.documents.tasks.TaskList;
import org.kehoach.documents.tasks.TaskListWriter;
import org.kehoach.documents.tasks.TaskLists;
import org.kehoach.documents.write.WriteReport;
import org.kehoach.model.Plan;
import org.kehoach.model.Unit;
import org.kehoach.model.value.FullNames;

/** Writes the lists of tasks of units, one file a unit and format. */
final class TaskListGenerator {
	private static final String FILE = "NhiemVu-";
	/** Names in a message. */
	private static final int SHOWN = 8;

	private final TaskListRequest request;
	private final List<TaskListWriter> writers = new ArrayList<>();
	private final OutputFolder output;
	private final List<Path> files = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	TaskListGenerator(TaskListRequest request) throws EngineException {
		this.request = request;
		this.output = new OutputFolder(request.output());
		for (String format : request.formats()) {
			writers.add(TaskListWriters.forExtension(format).orElseThrow(() -> new EngineException(
					Messages.get("unknown-format", format, String.join(", ", TaskListRequest.allFormats())), null)));
		}
	}

	TaskListResult generate(Workspace workspace, CheckResult checked, ProgressListener progress) throws EngineException {
		TaskLists lists = new TaskLists(plans(request.source(), workspace, checked, notes), units(workspace));
		Collection<Unit> wanted = wanted(lists, units(workspace));
		noteWithoutUnit(lists);
		if (wanted.isEmpty()) {
			notes.add(Messages.get("no-lists"));
		}
		Map<Unit, String> names = fileNames(wanted);
		progress.begin(ProgressListener.Stage.WRITE, wanted.size());
		for (Unit unit : wanted) {
			progress.throwIfCancelled();
			TaskList list = lists.of(unit);
			for (TaskListWriter writer : writers) {
				write(list, names.get(unit), writer);
			}
			progress.advance();
		}
		return new TaskListResult(checked, List.copyOf(files), List.copyOf(notes));
	}

	/** As {@link Engine#busyUnits}. */
	static List<BusyUnit> busyUnits(Path source, Workspace workspace, CheckResult checked) {
		TaskLists lists = new TaskLists(plans(source, workspace, checked, new ArrayList<>()), units(workspace));
		return lists.units().stream().map(unit -> {
			TaskList list = lists.of(unit);
			return new BusyUnit(FullNames.of(unit), list.unit(), list.assignments().size());
		}).toList();
	}

	private static List<Plan> plans(Path source, Workspace workspace, CheckResult checked, List<String> notes) {
		Set<Path> faulty = checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.map(Finding::file).collect(Collectors.toSet());
		List<Plan> plans = new ArrayList<>();
		for (LoadedFile file : workspace.files()) {
			if (!wanted(source, file.path())) {
				continue;
			}
			for (Plan plan : file.plans()) {
				if (faulty.contains(file.path())) {
					notes.add(Messages.get("lists-with-errors", plan.getName()));
				} else {
					EcoreUtil.resolveAll(plan);
					plans.add(plan);
				}
			}
		}
		return plans;
	}

	/** Of one file only its own plans are listed, though the others of its folder are loaded. */
	private static boolean wanted(Path source, Path file) {
		Path whole = source.toAbsolutePath().normalize();
		return Files.isDirectory(whole) || file.toAbsolutePath().normalize().equals(whole);
	}

	private static List<Unit> units(Workspace workspace) {
		List<Unit> units = new ArrayList<>();
		Stream.concat(workspace.files().stream(), workspace.used().stream()).flatMap(file -> file.content().stream())
				.forEach(content -> content.eAllContents().forEachRemaining(object -> {
					if (object instanceof Unit unit) {
						units.add(unit);
					}
				}));
		return units;
	}

	private Collection<Unit> wanted(TaskLists lists, List<Unit> all) throws EngineException {
		if (request.units().isEmpty()) {
			return lists.units();
		}
		UnitFinder busy = new UnitFinder(lists.unitsAndGroups());
		Set<Unit> wanted = new LinkedHashSet<>();
		for (String name : request.units()) {
			List<Unit> found = busy.find(name);
			if (found.size() > 1) {
				throw new EngineException(Messages.get("several-units", name, told(found)), null);
			}
			if (found.isEmpty()) {
				List<Unit> idle = new UnitFinder(all).find(name);
				throw new EngineException(idle.isEmpty() ? Messages.get("unknown-unit", name, told(lists.units()))
						: Messages.get("unit-without-tasks", told(idle)), null);
			}
			wanted.addAll(found);
		}
		return wanted;
	}

	private static String told(List<Unit> units) {
		return units.stream().limit(SHOWN).map(UnitFinder::told).collect(Collectors.joining(", "))
				+ (units.size() > SHOWN ? ", …" : "");
	}

	private void noteWithoutUnit(TaskLists lists) {
		Set<String> tasks = lists.withoutUnit().stream().map(item -> FullNames.of(item.task()))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		if (!tasks.isEmpty()) {
			notes.add(Messages.get("tasks-without-unit", tasks.size(), tasks.stream().limit(SHOWN)
					.collect(Collectors.joining(", ")) + (tasks.size() > SHOWN ? ", …" : "")));
		}
	}

	/** The name in the registry, with that of the registry in front where two units would share it. */
	private static Map<Unit, String> fileNames(Collection<Unit> units) {
		Map<String, Long> count = units.stream().collect(Collectors.groupingBy(TaskListGenerator::inRegistry, Collectors.counting()));
		Map<Unit, String> names = new HashMap<>();
		for (Unit unit : units) {
			String name = inRegistry(unit);
			names.put(unit, FILE + (count.get(name) == 1 ? name : FullNames.of(unit)).replace('.', '-'));
		}
		return names;
	}

	private static String inRegistry(Unit unit) {
		String full = FullNames.of(unit);
		return full.substring(full.indexOf('.') + 1);
	}

	private void write(TaskList list, String name, TaskListWriter writer) throws EngineException {
		try {
			OutputFile<WriteReport> file = output.write(name + "." + writer.extension(), out -> writer.write(list, out));
			files.add(file.path());
			file.result().notices().forEach(
					notice -> notes.add(file.path().getFileName() + ": " + notice.message(Locale.getDefault())));
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
	}
}
