// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.site.SiteChanges;
import org.kehoach.site.SiteException;
import org.kehoach.site.SiteLinks;
import org.kehoach.site.SiteProgress;
import org.kehoach.site.SiteResult;
import org.kehoach.site.SiteSource;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.site.page.Addresses;
import org.kehoach.site.page.ChangePages;
import org.kehoach.site.page.CoverPages;
import org.kehoach.site.page.CriteriaPages;
import org.kehoach.site.page.DutyPages;
import org.kehoach.site.page.GapPages;
import org.kehoach.site.page.LinkPages;
import org.kehoach.site.page.MatrixPages;
import org.kehoach.site.page.OverviewPage;
import org.kehoach.site.page.PicturePages;
import org.kehoach.site.page.PlanPages;
import org.kehoach.site.page.SearchPage;
import org.kehoach.site.page.SiteModel;
import org.kehoach.site.page.TablePages;
import org.kehoach.site.page.UnitPages;
import org.kehoach.site.page.UnitWork;
import org.kehoach.site.search.SearchIndex;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.UnitFacts;
import org.kehoach.trace.graph.TraceGraph;

/**
 * Writes the whole site, in the system's language, with all processors. Beside the coverage itself only the words of the search are
 * kept until the end.
 */
public final class SiteWriter {

	private final Coverage coverage;
	private final TraceGraph graph;
	private final SiteSource source;
	private final SiteModel model;
	private final Addresses addresses;
	private final Frame frame;
	private final UnitWork work;
	private final String siteTitle;
	private final SiteChanges changes;
	private final SiteLinks links;

	/**
	 * @param title of the site; null for the usual one
	 * @param source answers for the plans of the coverage
	 */
	public SiteWriter(Coverage coverage, String title, SiteSource source) {
		this.coverage = coverage;
		this.graph = coverage.graph();
		this.source = source;
		model = new SiteModel(coverage, source);
		work = new UnitWork(graph);
		addresses = new Addresses(model, work);
		siteTitle = title == null ? Messages.get("site-title") : title;
		changes = source.changes();
		links = source.links();
		List<String> more = new ArrayList<>();
		if (changes != null) {
			more.add(ChangePages.NAME);
		}
		if (links != null) {
			more.add(LinkPages.NAME);
		}
		frame = new Frame(siteTitle, Messages.get("foot"), more);
	}

	/**
	 * Writes the site beside its place and then moves it there.
	 *
	 * @param target a folder that is missing, empty, or holds an earlier site
	 * @return never null
	 * @throws SiteException if it cannot be written; what was there stays as it was
	 * @throws java.util.concurrent.CancellationException if the progress throws it; what was there stays too
	 */
	public SiteResult write(Path target, SiteProgress progress) throws IOException {
		try (SiteFolder folder = new SiteFolder(target)) {
			folder.copy("site.css", Frame.class);
			folder.copy("search.js", Frame.class);
			SearchPage.write(frame, folder);
			CriteriaPages criteria = new CriteriaPages(model, addresses, frame);
			try (PageThreads threads = new PageThreads()) {
				plans(folder, criteria, threads, progress);
				threads.start(() -> index(folder));
				threads.start(() -> new GapPages(model, addresses, frame).write(folder));
				threads.start(() -> new OverviewPage(model, addresses, frame).write(siteTitle, folder));
				UnitPages units = new UnitPages(model, work, addresses, frame);
				units.writeList(folder);
				units.units().forEach(unit -> threads.start(() -> units.write(unit, folder)));
				if (changes != null) {
					threads.start(() -> new ChangePages(model, addresses, frame).write(changes, folder));
				}
				if (links != null) {
					threads.start(() -> new LinkPages(model, addresses, frame).write(links, folder));
				}
				threads.finish();
			}
			criteria.write(folder);
			folder.moveIntoPlace();
			return new SiteResult(target.resolve("index.html"), folder.files());
		}
	}

	private void plans(SiteFolder folder, CriteriaPages criteria, PageThreads threads, SiteProgress progress) throws IOException {
		Map<Integer, List<TraceFinding>> findings = new HashMap<>();
		for (TraceFinding finding : coverage.findings()) {
			if (source.isTold(finding.plan())) {
				findings.computeIfAbsent(finding.plan(), plan -> new ArrayList<>()).add(finding);
			}
		}
		PlanPages plans = new PlanPages(model, addresses, frame);
		DutyPages duties = new DutyPages(model, addresses, frame);
		CoverPages covers = new CoverPages(model, addresses, frame);
		MatrixPages matrices = new MatrixPages(model, addresses, frame);
		PicturePages pictures = new PicturePages(model, addresses, frame);
		TablePages tables = new TablePages(model, addresses, frame);
		progress.begin(graph.plans());
		for (int i = 0; i < graph.plans(); i++) {
			int plan = i;
			threads.start(() -> {
				List<SiteSource.Judged> judged = model.isTold(plan) ? source.criteria(plan) : List.of();
				criteria.add(plan, judged);
				plans.write(plan, findings.getOrDefault(plan, List.of()), judged, folder);
				duties.write(plan, folder);
				covers.write(plan, folder);
				matrices.write(plan, folder);
				pictures.write(plan, folder);
				tables.write(plan, folder);
			}, progress::planWritten);
		}
	}

	/** Plans first, then units, then items: the larger thing is what one looks for first. */
	private void index(SiteFolder folder) throws SiteException {
		SearchIndex index = new SearchIndex(folder);
		for (int plan = 0; plan < graph.plans(); plan++) {
			String issuer = model.issuer(plan) == null ? "" : model.issuer(plan);
			index.add(Messages.get("kind-plan"), model.title(plan), model.citation(plan) + " . " + model.name(plan) + " . " + issuer,
					model.citation(plan), addresses.plan(plan));
		}
		for (int unit = 0; unit < graph.units().size(); unit++) {
			UnitFacts facts = graph.units().unit(unit);
			if (addresses.unit(unit) != null) {
				String title = facts.title() == null ? facts.shown() : facts.title();
				index.add(Messages.get("kind-unit"), title, facts.shown() + " . " + facts.symbol(), "", addresses.unit(unit));
			}
		}
		for (int node = 0; node < graph.size(); node++) {
			ItemFacts item = graph.item(node);
			index.add(Messages.get("kind-" + item.kind()), model.text(node), item.name() == null ? "" : item.name(),
					model.citation(graph.planOf(node)), addresses.item(node));
		}
		index.finish();
	}
}
