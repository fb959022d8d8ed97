// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The manual of this product in the language of the window. Read and written out once, in the background, when it is
 * first asked for. From any thread.
 */
public final class HelpBook {

	private static final class Holder {
		static final CompletableFuture<HelpBook> BOOK = CompletableFuture.supplyAsync(HelpBook::read);
	}

	private final Manual manual;
	private final ManualFolder folder;

	private HelpBook(Manual manual, ManualFolder folder) {
		this.manual = manual;
		this.folder = folder;
	}

	/** The book, maybe not yet complete; completes exceptionally when it cannot be read. */
	public static CompletableFuture<HelpBook> get() {
		return Holder.BOOK;
	}

	private static HelpBook read() {
		Bundle bundle = FrameworkUtil.getBundle(HelpBook.class);
		Function<String, URL> resources = bundle::getEntry;
		String language = Locale.getDefault().getLanguage().equals("en") ? "en" : "vi"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Path place = Platform.getStateLocation(bundle).append("docs").toPath(); //$NON-NLS-1$
		try {
			Manual manual = Manual.read(resources, language);
			ManualFolder folder = new ManualFolder(place, language);
			folder.write(manual, resources);
			return new HelpBook(manual, folder);
		} catch (IOException e) {
			ILog.of(bundle).error("The manual cannot be read", e); //$NON-NLS-1$
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** Its text. */
	public Manual manual() {
		return manual;
	}

	/** The address of a section's HTML file, with its anchor. */
	public URI address(ManualSection section) {
		return folder.address(section);
	}

	/** Shows a section in the system's browser. */
	public void openOutside(ManualSection section) {
		try {
			Program.launch(folder.signpost(section).toASCIIString());
		} catch (IOException e) {
			ILog.of(getClass()).error("The manual cannot be opened", e); //$NON-NLS-1$
		}
	}
}
