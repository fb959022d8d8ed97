// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.kehoach.language.encoding.OldText;

/** Files that are not UTF-8: the platform shows a sign of its own for each letter that it cannot read, and would save that sign. */
final class OldFile {

	private static final char UNREADABLE = '\uFFFD';

	private OldFile() {
	}

	/** True if the buffer's text lacks letters that its file has; saved, they would be lost. */
	static boolean hasLostLetters(ITextFileBuffer buffer) throws CoreException {
		return buffer.getDocument().get().indexOf(UNREADABLE) >= 0 && file(buffer) instanceof IFile file && file.exists()
				&& StandardCharsets.UTF_8.name().equals(buffer.getEncoding()) && !isUtf8(file.readAllBytes());
	}

	/** What the buffer's file says in the old encoding that it is in; empty if it is in none of those known. */
	static Optional<OldText> read(ITextFileBuffer buffer) throws CoreException {
		return file(buffer) instanceof IFile file ? OldText.read(file.readAllBytes()) : Optional.empty();
	}

	private static IFile file(ITextFileBuffer buffer) {
		return buffer.getLocation() == null || buffer.getLocation().segmentCount() < 2 ? null
				: ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
	}

	private static boolean isUtf8(byte[] content) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}
}
