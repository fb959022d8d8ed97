// SPDX-License-Identifier: EPL-2.0
/**
 * The form of official documents after Nghị định 30/2020/NĐ-CP: page and styles.
 */
package org.kehoach.documents.style;
