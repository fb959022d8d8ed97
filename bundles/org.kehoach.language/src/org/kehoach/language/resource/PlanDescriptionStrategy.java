// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.PlanFile;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;

import com.google.inject.Inject;

/**
 * What other files can refer to: registries, their entries, plans and items, each with its text for completion and hover, and
 * with a sum of what rules of other files look at.
 */
public final class PlanDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	/** User data of a description: the text of what it describes, shortened to {@value #TITLE_LENGTH} characters. */
	public static final String TITLE = "title";
	private static final int TITLE_LENGTH = 160;

	@Inject
	private OutsideView outside;

	/** @return whether to go on into the object's contents */
	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		String title = title(object);
		QualifiedName name = title == null ? null : getQualifiedNameProvider().getFullyQualifiedName(object);
		if (name != null) {
			String shown = title.length() > TITLE_LENGTH ? title.substring(0, TITLE_LENGTH - 1) + '…' : title;
			acceptor.accept(new OfferedObject(name, object, shown, outside));
		}
		return object instanceof PlanFile || object instanceof TopLevel || object instanceof Area || object instanceof Unit
				|| object instanceof Item;
	}

	/** Null for what cannot be referred to. */
	private static String title(EObject object) {
		String title = switch (object) {
		case TopLevel top -> top.getTitle();
		case RegistryEntry entry -> entry.getTitle();
		case Item item -> item.getTitle();
		default -> null;
		};
		return title == null && (object instanceof TopLevel || object instanceof Item) ? "" : title;
	}
}
