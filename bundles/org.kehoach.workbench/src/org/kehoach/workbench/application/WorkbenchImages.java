// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/** Images that the platform's resource views ask the application for. */
final class WorkbenchImages {

	/** Where the platform keeps them; the paths belong to org.eclipse.ui.ide. */
	private static final String ICONS = "icons/full/"; //$NON-NLS-1$

	/** The quoted keys are internal constants of org.eclipse.ui.ide (the Problems view uses them), hence written out. */
	private static final Map<String, String> PATHS = Map.ofEntries(
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"), //$NON-NLS-1$
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"), //$NON-NLS-1$
			Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"), //$NON-NLS-1$
			Map.entry(IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk"), //$NON-NLS-1$
			Map.entry(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk"), //$NON-NLS-1$
			Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category")); //$NON-NLS-1$ //$NON-NLS-2$

	private WorkbenchImages() {
	}

	static void declare(IWorkbenchConfigurer configurer) {
		Bundle ide = Platform.getBundle("org.eclipse.ui.ide"); //$NON-NLS-1$
		PATHS.forEach((key, path) -> configurer.declareImage(key, descriptor(ide, path), true));
	}

	private static ImageDescriptor descriptor(Bundle ide, String path) {
		for (String extension : new String[] { ".svg", ".png" }) { //$NON-NLS-1$ //$NON-NLS-2$
			URL url = ide.getEntry(ICONS + path + extension);
			if (url != null) {
				return ImageDescriptor.createFromURL(url);
			}
		}
		return ImageDescriptor.getMissingImageDescriptor();
	}
}
