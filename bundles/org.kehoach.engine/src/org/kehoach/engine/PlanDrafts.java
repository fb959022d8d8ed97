// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.kehoach.language.settings.FolderSettings;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.language.skeleton.Periods;
import org.kehoach.language.skeleton.PlanSkeleton;
import org.kehoach.language.skeleton.RegistrySkeleton;
import org.kehoach.language.skeleton.SkeletonRequest;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.language.validation.rules.OwedItems;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
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
	private final RegistrySkeleton registrySkeletons;
	private final KnownFiles known;
	private final Agencies agencies;
	private final int leftOut;

	PlanDrafts(Workspace workspace, DraftFiles files, PlanSkeleton skeletons, RegistrySkeleton registrySkeletons) {
		this.skeletons = skeletons;
		this.registrySkeletons = registrySkeletons;
		this.leftOut = files.leftOut();
		this.known = new KnownFiles(workspace, files.names());
		this.agencies = new Agencies(known.registries());
	}

	/**
	 * How many files of large folders were not loaded, since no other file refers to them and nobody has asked for them: their plans
	 * are not offered.
	 */
	public int leftOut() {
		return leftOut;
	}

	/** All plans that are loaded, in the order of files. */
	public List<ParentPlan> parents() {
		return known.plans().entrySet().stream().map(plan -> parent(plan.getKey(), plan.getValue())).toList();
	}

	private static ParentPlan parent(Plan plan, Path file) {
		Object number = plan.getIssuance() == null ? plan.getNumber() : plan.getIssuance().getNumber();
		Unit issuer = plan.getIssuer();
		String agency = issuer == null || issuer.eIsProxy() ? "" : Agencies.title(issuer);
		return new ParentPlan(plan.getName(), plan.getTitle() == null ? "" : plan.getTitle(), agency, number == null ? "" : number.toString(),
				plan.getPeriod() == null || plan.getPeriod().getFrom() == null ? "" : Periods.written(plan.getPeriod()),
				plan.getImplements().stream().filter(above -> !above.eIsProxy()).filter(Plan.class::isInstance).map(Plan.class::cast).map(Plan::getName)
						.toList(),
				file);
	}

	/**
	 * The agencies of all registries that exist in a period, with what some plans ask of them; without those that issued one of
	 * these plans, and those above these.
	 *
	 * @param parents names of plans; at least one
	 * @throws EngineException if there is no such plan, or the period is none, or lies outside those of the plans
	 */
	public List<PlanningAgency> agencies(List<String> parents, String period) throws EngineException {
		List<Plan> above = plans(parents);
		Period days = period(period, above);
		return agencies.existing(days).filter(unit -> above.stream().noneMatch(plan -> isAbove(unit, plan.getIssuer()))).map(unit -> {
			OwedItems owed = OwedItems.of(above, unit, days);
			Unit superior = unit.getParent() != null ? unit.getParent() : unit.eContainer() instanceof Unit outer ? outer : null;
			return new PlanningAgency(FullNames.of(unit), Agencies.title(unit), superior == null || superior.eIsProxy() ? "" : Agencies.title(superior), owed.count(),
					owed.sharedCount());
		}).toList();
	}

	/** True for who issued a plan, and for those of a level above. */
	private static boolean isAbove(Unit unit, Unit issuer) {
		return unit == issuer || issuer != null && unit.getLevel() != AdministrativeLevel.UNSPECIFIED
				&& issuer.getLevel() != AdministrativeLevel.UNSPECIFIED && unit.getLevel().getValue() < issuer.getLevel().getValue();
	}

	/** A name for the plan of an agency that no other plan has. */
	public String freeName(String agency, String period) throws EngineException {
		Period days = period(period, List.of());
		return known.free(PlanSkeleton.name(agencies.find(agency, days), days));
	}

	/** The subject that a plan gets if nobody says another one, in the language of the first plan above. */
	public String title(List<String> parents, String agency, String period) throws EngineException {
		List<Plan> above = plans(parents);
		Period days = period(period, above);
		return PlanSkeleton.title(new SkeletonRequest(above, agencies.find(agency, days), days, "", null, true, PlanSkeleton.language(above.getFirst())));
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
		String settings = used.with(known.needed(parents, agency));
		return new NewPlan(wanted.name(), file, text, settings == null ? null : used.file(), settings, owed.count(),
				request.shared() ? owed.sharedCount() : 0, notes(wanted, owed));
	}

	/** Titles of the agencies that a new registry's can be under, by their full names, in the order of registries. */
	public Map<String, String> superiors() {
		Map<String, String> superiors = new LinkedHashMap<>();
		agencies.all().forEach(unit -> superiors.put(FullNames.of(unit), Agencies.title(unit)));
		return superiors;
	}

	/**
	 * Starts a registry; writes nothing.
	 *
	 * @throws EngineException if the agency has no name, or the one above is unknown
	 */
	public NewRegistry registry(NewRegistryRequest request) throws EngineException {
		Path file = request.file().toAbsolutePath().normalize();
		NewFiles.checkFree(file);
		String title = request.agency().strip();
		if (title.isEmpty()) {
			throw new EngineException(Messages.get("agency-without-name"), null);
		}
		KeywordLanguage language = KeywordLanguage.of(request.language())
				.orElseThrow(() -> new EngineException(Messages.get("unknown-language", request.language()), null));
		Unit superior = request.superior().isBlank() ? null : agencies.find(request.superior());
		AdministrativeLevel level = request.level() == null ? RegistrySkeleton.level(title) : request.level();
		String name = known.free("DM" + RegistrySkeleton.name(title));
		String text = registrySkeletons.text(new RegistrySkeleton.Request(title, request.shortName(), request.symbol(), level, superior,
				request.divisions(), language), name, style(file));
		UsedFolders used = new UsedFolders(file.getParent());
		String settings = used.with(superior == null ? List.of() : known.declaring(superior));
		return new NewRegistry(name, file, text, settings == null ? null : used.file(), settings);
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
			return known.free(PlanSkeleton.name(agency, period));
		}
		if (!NAME.matcher(request.name()).matches()) {
			throw new EngineException(Messages.get("bad-name", request.name()), null);
		}
		if (known.isTaken(request.name())) {
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

	/**
	 * The names of the plans that some files and folders stand for: each has to hold one plan.
	 *
	 * @throws EngineException if one holds none, or several
	 */
	public List<String> parentsIn(List<Path> sources) throws EngineException {
		List<String> parents = new ArrayList<>();
		for (Path source : sources) {
			Path place = source.toAbsolutePath().normalize();
			List<String> here = known.plans().entrySet().stream().filter(plan -> plan.getValue().startsWith(place)).map(plan -> plan.getKey().getName()).toList();
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
			found.add(known.plans().keySet().stream().filter(plan -> plan.getName().equals(name.strip())).findFirst().orElseThrow(
					() -> new EngineException(Messages.get("unknown-plan", name.strip(), Agencies.some(known.plans().keySet().stream().map(Plan::getName))), null)));
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
