// SPDX-License-Identifier: EPL-2.0
/** Starts the command line fast: a plain class path out of the product's plugins, prepared once. */
package org.kehoach.cli.launch;
