// SPDX-License-Identifier: EPL-2.0
/**
 * Goes through folders of any size: each file is loaded once its parents can be, looked at, and dropped. What is in memory
 * at one time are the files that others refer to, as far as they are needed just now, and one more file a thread.
 */
package org.kehoach.engine.batch;
