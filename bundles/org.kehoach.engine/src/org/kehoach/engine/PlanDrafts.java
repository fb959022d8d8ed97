// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.language.skeleton.Periods;
import org.kehoach.language.skeleton.PlanSkeleton;
import org.kehoach.language.skeleton.SkeletonRequest;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.language.validation.rules.OwedItems;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.Registry;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;
import org.kehoach.model.value.FullNames;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/**
 * Starts new plans from the plans above: offers these, the agencies that have to carry them out, and makes the text. Holds the
 * loaded models; used by one thread at a time.
 */
public final class PlanDrafts {

	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d_]*");

	private final PlanSkeleton skeletons;
	private final Map<Plan, Path> plans = new LinkedHashMap<>();
	private final Map<Registry, Path> registries = new LinkedHashMap<>();
	private final Set<String> names = new HashSet<>();
	private final Agencies agencies;

	PlanDrafts(Workspace workspace, PlanSkeleton skeletons) {
		this.skeletons = skeletons;
		for (List<LoadedFile> files : List.of(workspace.files(), workspace.used())) {
			for (LoadedFile file : files) {
				file.content().ifPresent(content -> content.getElements().forEach(element -> add(element, file.path())));
			}
		}
		this.agencies = new Agencies(registries.keySet());
	}

	private void add(TopLevel element, Path file) {
		if (element.getName() == null) {
			return;
		}
		names.add(element.getName());
		if (element instanceof Plan plan) {
			plans.put(plan, file);
		} else if (element instanceof Registry registry) {
			registries.put(registry, file);
		}
	}

	/** All plans, in the order of files. */
	public List<ParentPlan> parents() {
		return plans.entrySet().stream().map(plan -> parent(plan.getKey(), plan.getValue())).toList();
	}

	private static ParentPlan parent(Plan plan, Path file) {
		Object number = plan.getIssuance() == null ? plan.getNumber() : plan.getIssuance().getNumber();
		Unit issuer = plan.getIssuer();
		String agency = issuer == null || issuer.eIsProxy() ? "" : Agencies.title(issuer);
		return new ParentPlan(plan.getName(), plan.getTitle() == null ? "" : plan.getTitle(), agency, number == null ? "" : number.toString(),
				plan.getPeriod() == null || plan.getPeriod().getFrom() == null ? "" : Periods.written(plan.getPeriod()), file);
	}

	/**
	 * The agencies of all registries that exist in a period, with what some plans ask of them; without those that issued one of
	 * these plans.
	 *
	 * @param parents names of plans; at least one
	 * @throws EngineException if there is no such plan, or the period is none, or lies outside those of the plans
	 */
	public List<PlanningAgency> agencies(List<String> parents, String period) throws EngineException {
		List<Plan> above = plans(parents);
		Period days = period(period, above);
		return agencies.existing(days).filter(unit -> above.stream().noneMatch(plan -> plan.getIssuer() == unit)).map(unit -> {
			OwedItems owed = OwedItems.of(above, unit, days);
			Unit superior = unit.getParent() != null ? unit.getParent() : unit.eContainer() instanceof Unit outer ? outer : null;
			return new PlanningAgency(FullNames.of(unit), Agencies.title(unit), superior == null || superior.eIsProxy() ? "" : Agencies.title(superior), owed.count(),
					owed.sharedCount());
		}).toList();
	}

	/** A name for the plan of an agency that no other plan has. */
	public String freeName(String agency, String period) throws EngineException {
		Period days = period(period, List.of());
		return free(PlanSkeleton.name(agencies.find(agency, days), days));
	}

	private String free(String wanted) {
		String name = wanted;
		for (int number = 2; names.contains(name); number++) {
			name = wanted + "_" + number;
		}
		return name;
	}

	/**
	 * Starts a plan; writes nothing.
	 *
	 * @throws EngineException if the request names something unknown or taken, or the period lies outside those above
	 */
	public NewPlan draft(NewPlanRequest request) throws EngineException {
		Path file = request.file().toAbsolutePath().normalize();
		NewFiles.checkFree(file);
		List<Plan> parents = plans(request.parents());
		Period period = period(request.period(), parents);
		Unit agency = agencies.find(request.agency(), period);
		for (Plan parent : parents) {
			if (parent.getIssuer() == agency) {
				throw new EngineException(Messages.get("agency-is-issuer", Agencies.title(agency), parent.getName()), null);
			}
		}
		KeywordLanguage language = request.language() == null ? PlanSkeleton.language(parents.getFirst())
				: KeywordLanguage.of(request.language())
						.orElseThrow(() -> new EngineException(Messages.get("unknown-language", request.language()), null));
		SkeletonRequest wanted = new SkeletonRequest(parents, agency, period, name(request, agency, period), request.title(), request.shared(),
				language);
		OwedItems owed = OwedItems.of(parents, agency, period);
		String text = skeletons.text(wanted, style(file));
		UsedFolders used = new UsedFolders(file.getParent());
		String settings = used.with(needed(parents, agency));
		return new NewPlan(wanted.name(), file, text, settings == null ? null : used.file(), settings, owed.count(),
				request.shared() ? owed.sharedCount() : 0, notes(wanted, owed));
	}

	/** Of the file's folder. A settings file that cannot be read is told when the folder is checked. */
	private static FormatStyle style(Path file) {
		try {
			return FolderSettings.around(file).format();
		} catch (IOException e) {
			return FormatStyle.DEFAULT;
		}
	}

	private String name(NewPlanRequest request, Unit agency, Period period) throws EngineException {
		if (request.name() == null) {
			return free(PlanSkeleton.name(agency, period));
		}
		if (!NAME.matcher(request.name()).matches()) {
			throw new EngineException(Messages.get("bad-name", request.name()), null);
		}
		if (names.contains(request.name())) {
			throw new EngineException(Messages.get("name-taken", request.name()), null);
		}
		return request.name();
	}

	private static List<String> notes(SkeletonRequest request, OwedItems owed) {
		List<String> notes = new ArrayList<>();
		if (owed.count() == 0 && (!request.shared() || owed.sharedCount() == 0)) {
			notes.add(Messages.get("nothing-owed", Agencies.title(request.agency()), Periods.written(request.period())));
		}
		TimeWindow days = Timings.window(request.period()).orElseThrow();
		for (Plan parent : request.parents()) {
			Timings.window(parent.getPeriod()).filter(days::reachesOutOf)
					.ifPresent(above -> notes.add(Messages.get("period-longer", Periods.written(request.period()), Periods.written(parent.getPeriod()), parent.getName())));
		}
		return List.copyOf(notes);
	}

	/** Files that the new one refers to. */
	private Set<Path> needed(List<Plan> parents, Unit agency) {
		Set<Path> needed = new LinkedHashSet<>();
		parents.forEach(parent -> needed.add(plans.get(parent)));
		List<EObject> starts = new ArrayList<>(parents);
		starts.add(agency);
		for (EObject start : starts) {
			// what they refer to themselves: registries of units above, documents
			EcoreUtil.ExternalCrossReferencer.find(EcoreUtil.getRootContainer(start)).keySet().stream()
					.filter(target -> !target.eIsProxy() && EcoreUtil.getRootContainer(target) != null)
					.forEach(target -> registryFile(target, needed));
			registryFile(start, needed);
		}
		return needed;
	}

	private void registryFile(EObject object, Set<Path> needed) {
		registries.entrySet().stream().filter(registry -> EcoreUtil.isAncestor(registry.getKey(), object)).map(Map.Entry::getValue)
				.forEach(needed::add);
	}

	/**
	 * The names of the plans that some files and folders stand for: each has to hold one plan.
	 *
	 * @throws EngineException if one holds none, or several
	 */
	public List<String> parentsIn(List<Path> sources) throws EngineException {
		List<String> parents = new ArrayList<>();
		for (Path source : sources) {
			Path place = source.toAbsolutePath().normalize();
			List<String> here = plans.entrySet().stream().filter(plan -> plan.getValue().startsWith(place)).map(plan -> plan.getKey().getName()).toList();
			if (here.isEmpty()) {
				throw new EngineException(Messages.get("no-parent", source), null);
			}
			if (here.size() > 1) {
				throw new EngineException(Messages.get("which-parent", source, Agencies.some(here.stream())), null);
			}
			parents.addAll(here);
		}
		return parents;
	}

	private List<Plan> plans(List<String> wanted) throws EngineException {
		List<Plan> found = new ArrayList<>();
		for (String name : wanted) {
			found.add(plans.keySet().stream().filter(plan -> plan.getName().equals(name.strip())).findFirst().orElseThrow(
					() -> new EngineException(Messages.get("unknown-plan", name.strip(), Agencies.some(plans.keySet().stream().map(Plan::getName))), null)));
		}
		return found;
	}

	private static Period period(String text, List<Plan> parents) throws EngineException {
		Period period = Periods.parse(text).orElseThrow(() -> new EngineException(Messages.get("bad-period", text), null));
		TimeWindow days = Timings.window(period).orElseThrow();
		for (Plan parent : parents) {
			if (Timings.window(parent.getPeriod()).filter(above -> above.isApartFrom(days)).isPresent()) {
				throw new EngineException(
						Messages.get("period-outside", Periods.written(period), Periods.written(parent.getPeriod()), parent.getName()), null);
			}
		}
		return period;
	}
}
