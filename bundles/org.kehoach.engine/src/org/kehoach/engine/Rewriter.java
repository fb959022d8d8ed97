// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.output.FileReplacement;
import org.kehoach.documents.output.OutputException;
import org.kehoach.language.formatting.Formatted;
import org.kehoach.language.formatting.PlanFormatter;
import org.kehoach.language.messages.IssueCodes;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.language.translation.KeywordTranslator;
import org.kehoach.language.translation.Translated;

/** Gives plan files another text in their place. Used once. */
final class Rewriter {

	/** Makes the new text; may add findings and notes. */
	private interface Change {
		String of(Path path, String text);
	}

	private final boolean write;
	private final List<Path> changed = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	/** @param write false to find out only what would change */
	Rewriter(boolean write) {
		this.write = write;
	}

	RewriteResult format(Path source, PlanFormatter formatter, ProgressListener progress) throws EngineException {
		return rewrite(source, progress, (path, text) -> {
			Formatted formatted = formatter.format(text, style(path));
			formatted.refusal().ifPresent(refusal -> findings
					.add(new Finding(path, refusal.line(), 1, Severity.ERROR, IssueCodes.SYNTAX, refusal.message())));
			return formatted.text();
		});
	}

	/** Of the file's folder. A settings file that cannot be read is told when the folder is checked. */
	private static FormatStyle style(Path path) {
		try {
			return FolderSettings.around(path.toAbsolutePath()).format();
		} catch (IOException e) {
			return FormatStyle.DEFAULT;
		}
	}

	RewriteResult translate(Path source, KeywordTranslator translator, KeywordLanguage to, ProgressListener progress)
			throws EngineException {
		return rewrite(source, progress, (path, text) -> {
			Translated translated = translator.translate(text, to);
			if (translated.left() > 0) {
				notes.add(Messages.get("keywords-left", path.getFileName(), translated.left()));
			}
			return translated.text();
		});
	}

	private RewriteResult rewrite(Path source, ProgressListener progress, Change change) throws EngineException {
		List<Path> paths = PlanFiles.findOnly(source);
		progress.begin(ProgressListener.Stage.LOAD, paths.size());
		for (Path path : paths) {
			progress.throwIfCancelled();
			try {
				rewrite(path, change);
			} catch (UnreadableFileException e) {
				findings.add(e.finding());
			}
			progress.advance();
		}
		findings.sort(Finding.IN_READING_ORDER);
		return new RewriteResult(paths.size(), List.copyOf(changed), List.copyOf(findings), List.copyOf(notes));
	}

	private void rewrite(Path path, Change change) throws EngineException, UnreadableFileException {
		byte[] content = read(path);
		Utf8.text(path, content);
		String text = new String(content, StandardCharsets.UTF_8);
		String result = change.of(path, text);
		if (result.equals(text)) {
			return;
		}
		changed.add(path);
		if (write) {
			try {
				FileReplacement.replace(path, result.getBytes(StandardCharsets.UTF_8));
			} catch (OutputException e) {
				throw new EngineException(e.message(Locale.getDefault()), e);
			}
		}
	}

	private static byte[] read(Path path) throws UnreadableFileException {
		try {
			return Files.readAllBytes(path);
		} catch (IOException e) {
			throw UnreadableFileException.notRead(path, e);
		}
	}
}
