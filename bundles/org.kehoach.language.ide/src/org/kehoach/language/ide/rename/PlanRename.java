// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.ILanguageServerAccess.Context;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.language.ide.links.IncomingLinks;
import org.kehoach.language.ide.links.IncomingLinks.Link;
import org.kehoach.language.ide.links.PartialFolder;
import org.kehoach.model.Named;
import org.kehoach.model.Plan;

import com.google.inject.Inject;

/**
 * Gives a thing another name, everywhere: where it is declared, and where it or anything in it is named (KH494 also in
 * KH494.N1). Only names are changed; the texts around them stay as they are. Xtext's own renaming writes whole references
 * anew, in the long form, and waits for a second request inside the first.
 */
public final class PlanRename implements IRenameService2 {

	@Inject
	private NameFinder finder;
	@Inject
	private NewName newNames;
	@Inject
	private IncomingLinks links;
	@Inject
	private IQualifiedNameProvider names;
	@Inject
	private UriExtensions uris;
	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
		return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(), context -> {
			XtextResource resource = readable(context);
			Document document = context.getDocument();
			return resource == null ? null : finder.at(resource, document.getOffSet(options.getParams().getPosition()))
					.map(found -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
							new PrepareRenameResult(range(document, found.leaf()), found.thing().getName())))
					.orElse(null);
		});
	}

	/** Fails with a sentence for the person where there is no name, or the new one may not be given. */
	@Override
	public WorkspaceEdit rename(Options options) {
		ILanguageServerAccess access = options.getLanguageServerAccess();
		String uri = options.getRenameParams().getTextDocument().getUri();
		String name = options.getRenameParams().getNewName().strip();
		return access.doSyncRead(uri, context -> {
			XtextResource resource = readable(context);
			Named thing = resource == null ? null
					: finder.at(resource, context.getDocument().getOffSet(options.getRenameParams().getPosition())).map(NamedThing::thing).orElse(null);
			if (thing == null) {
				throw NewName.error(Messages.get("rename-nothing"));
			}
			newNames.check(thing, name);
			checkAllKnown(thing);
			Map<URI, Set<Place>> places = places(thing, access, options.getCancelIndicator());
			Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
			places.forEach((file, found) -> changes.put(uris.toUriString(file),
					found.stream().sorted().map(place -> new TextEdit(place.range(), name)).toList()));
			return new WorkspaceEdit(changes);
		});
	}

	/** In a large folder not all files are held: a name is not changed while others may have it. */
	private void checkAllKnown(Named thing) {
		PartialFolder folder = PartialFolder.of(thing.eResource()).orElse(null);
		QualifiedName name = folder == null ? null : names.getFullyQualifiedName(thing);
		if (name != null) {
			// whoever refers to something of a plan names the plan; what is in a registry is named without it
			boolean inPlan = EcoreUtil2.getContainerOfType(thing, Plan.class) != null;
			Collection<URI> others = inPlan ? folder.notLoadedWith(name.getFirstSegment()) : folder.notLoaded();
			if (!others.isEmpty()) {
				throw NewName.error(Messages.get("rename-large", others.size(), URI.decode(others.iterator().next().lastSegment())));
			}
		}
	}

	private record Place(int offset, Range range) implements Comparable<Place> {
		@Override
		public int compareTo(Place other) {
			return Integer.compare(offset, other.offset);
		}
	}

	private Map<URI, Set<Place>> places(Named thing, ILanguageServerAccess access, CancelIndicator cancel) {
		Map<URI, Set<Place>> places = new LinkedHashMap<>();
		QualifiedName renamed = names.getFullyQualifiedName(thing);
		URI home = thing.eResource().getURI();
		read(access, home, context -> finder.declaration(thing).ifPresent(leaf -> add(places, home, context, leaf)));
		Map<URI, QualifiedName> things = inside(thing);
		Map<URI, List<LinkTo>> byFile = new LinkedHashMap<>();
		links.to(thing.eResource(), things.keySet()).forEach((target, found) -> found
				.forEach(link -> byFile.computeIfAbsent(link.file(), key -> new ArrayList<>()).add(new LinkTo(link, things.get(target)))));
		byFile.forEach((file, found) -> {
			cancellation.checkCanceled(cancel);
			read(access, file, context -> {
				for (LinkTo link : found) {
					INode node = node(context, link.link());
					if (node != null) {
						finder.part(node, link.named(), renamed).ifPresent(leaf -> add(places, file, context, leaf));
					}
				}
			});
		});
		return places;
	}

	private record LinkTo(Link link, QualifiedName named) {
	}

	/** The thing and what is in it, as far as its name is part of their names. */
	private Map<URI, QualifiedName> inside(Named thing) {
		Map<URI, QualifiedName> found = new LinkedHashMap<>();
		QualifiedName renamed = names.getFullyQualifiedName(thing);
		found.put(EcoreUtil.getURI(thing), renamed);
		for (Iterator<EObject> all = thing.eAllContents(); all.hasNext();) {
			EObject inner = all.next();
			QualifiedName name = inner instanceof Named ? names.getFullyQualifiedName(inner) : null;
			if (name != null && renamed != null && name.startsWith(renamed)) {
				found.put(EcoreUtil.getURI(inner), name);
			}
		}
		return found;
	}

	private static INode node(Context context, Link link) {
		EObject source = context.getResource().getEObject(link.source().fragment());
		List<INode> nodes = source == null ? List.of() : NodeModelUtils.findNodesForFeature(source, link.reference());
		int index = Math.max(0, link.index());
		return index < nodes.size() ? nodes.get(index) : null;
	}

	private static void add(Map<URI, Set<Place>> places, URI file, Context context, ILeafNode leaf) {
		places.computeIfAbsent(file, key -> new HashSet<>()).add(new Place(leaf.getOffset(), range(context.getDocument(), leaf)));
	}

	private static Range range(Document document, ILeafNode leaf) {
		return new Range(document.getPosition(leaf.getOffset()), document.getPosition(leaf.getEndOffset()));
	}

	private static XtextResource readable(Context context) {
		return context.getResource() instanceof XtextResource resource && resource.getParseResult() != null && context.getDocument() != null
				? resource : null;
	}

	private void read(ILanguageServerAccess access, URI file, Consumer<Context> work) {
		access.doSyncRead(uris.toUriString(file), context -> {
			if (readable(context) != null) {
				work.accept(context);
			}
			return null;
		});
	}
}
