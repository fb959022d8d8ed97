// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.util.CancelIndicator;

/** Plans are checked; documents are made when a person asks for them, by the engine. */
public final class NoGeneration implements IShouldGenerate {

	@Override
	public boolean shouldGenerate(Resource resource, CancelIndicator cancelIndicator) {
		return false;
	}
}
