// SPDX-License-Identifier: EPL-2.0
/**
 * The properties that are measured, one class for each group of them. What is wanted in words stands in {@code
 * messages.properties} under the code of the property.
 */
package org.kehoach.documents.conformance.properties;
