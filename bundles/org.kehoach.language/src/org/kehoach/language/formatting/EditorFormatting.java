// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.language.settings.FormatStyle;

import com.google.inject.Inject;

/** Offers {@link PlanFormatter} to Xtext's services, and so to the language server. A selected part is formatted alone. */
public final class EditorFormatting implements IFormatter2 {

	private final PlanFormatter formatter;

	@Inject
	public EditorFormatting(PlanFormatter formatter) {
		this.formatter = formatter;
	}

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		String text = access.regionForDocument().getText();
		return formatter.edits(text, style(access.getResource())).stream().filter(edit -> isAsked(request, edit))
				.map(edit -> access.getRewriter().createReplacement(edit.offset(), edit.length(), edit.text())).toList();
	}

	/**
	 * How the folder of a file wants its plans laid out; a settings file that cannot be read is a finding of its own.
	 *
	 * @param resource may be null
	 */
	public static FormatStyle style(XtextResource resource) {
		if (resource == null || resource.getURI() == null || !resource.getURI().isFile()) {
			return FormatStyle.DEFAULT;
		}
		try {
			return FolderSettings.around(Path.of(resource.getURI().toFileString())).format();
		} catch (IOException | InvalidPathException e) {
			return FormatStyle.DEFAULT;
		}
	}

	private static boolean isAsked(FormatterRequest request, Edit edit) {
		ITextRegion region = new TextRegion(edit.offset(), edit.length());
		return request.getRegions().isEmpty() || request.getRegions().stream().anyMatch(asked -> asked.contains(region));
	}
}
