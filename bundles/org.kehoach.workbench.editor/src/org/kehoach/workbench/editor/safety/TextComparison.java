// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.safety.UnsavedTexts.LeftOver;

/** Shows an unsaved text beside the file that it is to become. */
final class TextComparison extends CompareEditorInput {

	private final LeftOver text;

	private TextComparison(LeftOver text, CompareConfiguration configuration) {
		super(configuration);
		this.text = text;
	}

	/** Opens a window with both; nothing can be changed in it. UI thread only. */
	static void open(LeftOver text) {
		CompareConfiguration configuration = new CompareConfiguration();
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		configuration.setLeftLabel(Messages.get("recovery.unsaved")); //$NON-NLS-1$
		configuration.setRightLabel(Messages.get("recovery.onDisk")); //$NON-NLS-1$
		TextComparison comparison = new TextComparison(text, configuration);
		comparison.setTitle(text.kept().file().getFileName().toString());
		CompareUI.openCompareDialog(comparison);
	}

	@Override
	protected Object prepareInput(IProgressMonitor monitor) {
		String name = text.kept().file().getFileName().toString();
		return new Differencer().findDifferences(false, monitor, null, null, new Side(name, text.kept().text().getBytes(StandardCharsets.UTF_8)),
				new Side(name, onDisk()));
	}

	private byte[] onDisk() {
		try {
			return Files.readAllBytes(text.kept().file());
		} catch (IOException e) {
			setMessage(Messages.get("recovery.gone")); //$NON-NLS-1$
			return new byte[0];
		}
	}

	private record Side(String name, byte[] content) implements IEncodedStreamContentAccessor, ITypedElement {

		@Override
		public InputStream getContents() {
			return new ByteArrayInputStream(content);
		}

		@Override
		public String getCharset() {
			return StandardCharsets.UTF_8.name();
		}

		@Override
		public String getName() {
			return name;
		}

		@Override
		public Image getImage() {
			return null;
		}

		/** By it the platform chooses how to show the difference. */
		@Override
		public String getType() {
			return TEXT_TYPE;
		}
	}
}
