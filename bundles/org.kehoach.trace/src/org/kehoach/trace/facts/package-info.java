// SPDX-License-Identifier: EPL-2.0
/**
 * What a plan file says, as far as tracing needs it: immutable records of strings, numbers and enumerations, without the
 * model's objects, so that the file itself can be dropped. Names of other things are full names ({@code Plan.Item}).
 */
package org.kehoach.trace.facts;
