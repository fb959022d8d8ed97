// SPDX-License-Identifier: EPL-2.0
/** From a plan to the tables of its appendices. */
package org.kehoach.documents.appendix;
