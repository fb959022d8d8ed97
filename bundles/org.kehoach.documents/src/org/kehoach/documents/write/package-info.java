// SPDX-License-Identifier: EPL-2.0
/**
 * Writing tables: what every format has in common. A format is one class that
 * implements {@link org.kehoach.documents.write.TableWriter} in a package of its
 * own, and one line in {@link org.kehoach.documents.TableWriters}.
 */
package org.kehoach.documents.write;
