// SPDX-License-Identifier: EPL-2.0
/** What a unit has to do under one or more plans: lists to read, to track by and to put into a calendar. */
package org.kehoach.documents.tasks;
