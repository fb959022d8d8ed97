// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.placeholders.Placeholders;
import org.kehoach.model.Area;
import org.kehoach.model.AreaKind;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Product;
import org.kehoach.model.Task;
import org.kehoach.model.Timing;
import org.kehoach.model.Unit;
import org.kehoach.model.value.PartialDate;

/** Areas, goals, indicators and tasks of the new plan, each linked to what it takes over. */
final class ItemLines {

	private final SkeletonRequest request;
	private final References references;
	private final TimeWords times;
	private final Words words;
	/** Everything that is taken over, with its name in the new plan. */
	private final Map<Item, String> names = new LinkedHashMap<>();
	private final Set<Item> shared = new HashSet<>();
	private final StringBuilder text = new StringBuilder();

	ItemLines(SkeletonRequest request, References references, Collection<? extends Item> obliging, Collection<Task> shared, Words words) {
		this.request = request;
		this.references = references;
		this.words = words;
		this.times = new TimeWords(request.period(), request.agency(), references);
		this.shared.addAll(shared);
		Set<String> taken = new HashSet<>();
		for (Collection<? extends Item> items : List.of(obliging, shared)) {
			items.forEach(item -> names.put(item, free(item.getName(), taken)));
		}
	}

	/** Two plans above may both have an N01. */
	private static String free(String name, Set<String> taken) {
		String free = name;
		for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
			free = name + "_" + number;
		}
		return free;
	}

	/** One item by itself, under a name that the new plan has not got yet. */
	static String of(SkeletonRequest request, References references, Item item, String name) {
		ItemLines lines = new ItemLines(request, references, List.of(), List.of(), Words.in(request.language()));
		lines.names.put(item, name);
		lines.write(item);
		return lines.text.toString().strip();
	}

	/** What stands in no area, then area by area; areas of one kind in several plans above become one. */
	String write() {
		for (Plan parent : request.parents()) {
			parent.getItems().forEach(this::write);
		}
		Map<String, Set<Area>> areas = new LinkedHashMap<>();
		for (Plan parent : request.parents()) {
			parent.getAreas().stream().filter(area -> area.getItems().stream().anyMatch(this::holdsTaken))
					.forEach(area -> areas.computeIfAbsent(key(area), key -> new LinkedHashSet<>()).add(area));
		}
		Set<String> taken = new HashSet<>();
		areas.values().forEach(same -> write(same, taken));
		return text.toString();
	}

	private static String key(Area area) {
		return area.getKind() == AreaKind.OTHER ? String.valueOf(area.getTitle()) : area.getKind().getName();
	}

	private void write(Set<Area> same, Set<String> taken) {
		Area first = same.iterator().next();
		text.append("\nlĩnh vực ").append(SourceWords.of(first, Literals.AREA__KIND)).append(' ')
				.append(Quoted.name(free(first.getName() == null ? "L" : first.getName(), taken))).append(' ')
				.append(Quoted.line(first.getTitle() == null ? "" : first.getTitle())).append(" {\n");
		same.forEach(area -> area.getItems().forEach(this::write));
		text.append("}\n");
	}

	private boolean holdsTaken(Item item) {
		return names.containsKey(item) || item.eContents().stream().anyMatch(part -> part instanceof Item inner && holdsTaken(inner));
	}

	private void write(Item item) {
		boolean taken = names.containsKey(item);
		switch (item) {
		case Goal goal when taken -> goal(goal);
		case Goal goal -> goal.getParts().forEach(this::write);
		case Indicator indicator when taken -> indicator(indicator, "");
		case Indicator indicator -> indicator.getParts().forEach(this::write);
		case Task task when taken -> task(task);
		default -> {
			// a task that is another one's
		}
		}
	}

	private void head(String keyword, Item item) {
		text.append('\n').append(keyword).append(' ').append(Quoted.name(names.get(item))).append(' ')
				.append(Quoted.line(Placeholders.around(item.getTitle() == null ? item.getName() : item.getTitle())));
	}

	private void goal(Goal goal) {
		head("mục tiêu", goal);
		if (goal.getMilestone() != null) {
			PartialDate milestone = goal.getMilestone();
			text.append(milestone.month() == 0 ? " đến năm " : " đến ").append(milestone);
		}
		text.append(" cụ thể hóa ").append(References.item(goal));
		if (goal.getParts().stream().anyMatch(this::holdsTaken)) {
			text.append(" {\n");
			goal.getParts().forEach(this::write);
			text.append("}\n");
		}
	}

	private void indicator(Indicator indicator, String within) {
		head(within + "chỉ tiêu", indicator);
		clause(" đo lường ", own(indicator.getMeasures()));
		text.append(" cụ thể hóa ").append(References.item(indicator)).append(" {\n");
		line("đơn vị tính", SourceWords.of(indicator, Literals.INDICATOR__UNIT));
		line("trên", SourceWords.of(indicator, Literals.INDICATOR__POPULATION));
		line("", SourceWords.of(indicator, Literals.INDICATOR__DIRECTION));
		text.append(times.targets(indicator));
		indicator.getParts().stream().filter(names::containsKey).forEach(part -> indicator(part, "trong số đó "));
		text.append("}\n");
		indicator.getParts().stream().filter(part -> !names.containsKey(part)).forEach(this::write);
	}

	private void task(Task task) {
		boolean taskOfOther = shared.contains(task);
		if (taskOfOther) {
			text.append("\n// ").append(words.get("shared", titles(task.getLeads())));
		}
		head("nhiệm vụ", task);
		clause(" phục vụ ", own(task.getServes()));
		text.append(" {\n");
		Timing timing = TimeWords.timing(task).orElse(null);
		if (timing != null && !times.isKept(timing)) {
			text.append("// ").append(words.get("time-above", SourceWords.of(timing).replaceAll("\\s+", " "))).append('\n');
		}
		line("thực hiện", References.item(task));
		line("loại việc", task.getTopics().isEmpty() ? "" : topics(task));
		line("sản phẩm", task.getProducts().stream().map(this::product).filter(product -> !product.isEmpty()).collect(Collectors.joining(", ")));
		line("phối hợp", references.units(helpers(task, taskOfOther)));
		line("thời hạn", timing == null ? "" : times.deadline(timing));
		text.append("}\n");
	}

	private static String topics(Task task) {
		return NodeModelUtils.findNodesForFeature(task, Literals.TASK__TOPICS).stream()
				.map(NodeModelUtils::getTokenText).collect(Collectors.joining(", "));
	}

	private String product(Product product) {
		if (product.getText() == null) {
			String own = product.getIndicator() == null ? null : names.get(product.getIndicator());
			return own == null ? "" : "chỉ tiêu " + Quoted.name(own);
		}
		return SourceWords.of(product, Literals.PRODUCT__TYPE) + " " + Quoted.line(Placeholders.around(product.getText()));
	}

	/** Who leads above helps here; who helps above helps whom it obliges too. The agency itself is none of them. */
	private Collection<Unit> helpers(Task task, boolean taskOfOther) {
		return (taskOfOther ? task.getLeads() : task.getCoordinators()).stream()
				.filter(unit -> !unit.eIsProxy() && unit != request.agency()).toList();
	}

	private static String titles(Collection<Unit> units) {
		return units.stream().filter(unit -> !unit.eIsProxy()).map(unit -> unit.getTitle() == null ? unit.getName() : unit.getTitle())
				.map(title -> title.replaceAll("\\s+", " ")).collect(Collectors.joining(", "));
	}

	/** Those that are taken over, by their names in the new plan. */
	private String own(Collection<? extends Item> items) {
		return items.stream().filter(names::containsKey).map(item -> Quoted.name(names.get(item))).collect(Collectors.joining(", "));
	}

	private void clause(String keyword, String value) {
		text.append(value.isEmpty() ? "" : keyword + value);
	}

	private void line(String keyword, String value) {
		if (!value.isBlank()) {
			text.append(keyword).append(' ').append(value).append('\n');
		}
	}
}
