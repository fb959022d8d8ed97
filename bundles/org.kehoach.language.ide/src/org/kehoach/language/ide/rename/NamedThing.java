// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.rename;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.kehoach.model.Named;

/**
 * A thing whose name stands somewhere.
 *
 * @param thing what the name means
 * @param leaf the name as written there: in KH494.N1 the part that stands for the thing
 */
record NamedThing(Named thing, ILeafNode leaf) {
}
