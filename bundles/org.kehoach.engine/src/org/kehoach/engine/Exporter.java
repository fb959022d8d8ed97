// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.exchange.ExportFormat;
import org.kehoach.exchange.SourceFile;

/** Writes all plans of a folder as one document a format, named after the folder. */
final class Exporter {

	private static final String NAMELESS = "plans";

	private final ExportRequest request;
	private final List<ExportFormat> formats = new ArrayList<>();

	Exporter(ExportRequest request) throws EngineException {
		this.request = request;
		for (String format : request.formats()) {
			formats.add(ExportFormat.of(format).orElseThrow(() -> new EngineException(
					Messages.get("unknown-format", format, String.join(", ", ExportRequest.allFormats())), null)));
		}
	}

	/** Writes nothing if there are errors, also in files of other folders to which plans refer. */
	ExportResult export(Workspace workspace, CheckResult checked, ProgressListener progress) throws EngineException {
		if (checked.hasErrors()) {
			return new ExportResult(checked, List.of());
		}
		// what is exported besides must be as sound, or references in it would lead nowhere
		List<Finding> errors = workspace.reached().stream().flatMap(file -> file.check(progress::isCancelled).stream())
				.filter(finding -> finding.severity() == Severity.ERROR).toList();
		return errors.isEmpty() ? write(workspace, checked, progress) : new ExportResult(new CheckResult(checked.summary(), errors), List.of());
	}

	private ExportResult write(Workspace workspace, CheckResult checked, ProgressListener progress) throws EngineException {
		Path start = request.source().toAbsolutePath().normalize();
		Path folder = Files.isDirectory(start) ? start : start.getParent();
		List<SourceFile> sources = Stream.concat(workspace.files().stream(), workspace.reached().stream())
				.flatMap(file -> file.content().stream().map(content -> new SourceFile(pathFrom(folder, file.path()), content))).toList();
		String name = folder.getFileName() == null ? NAMELESS : folder.getFileName().toString();
		OutputFolder output = new OutputFolder(request.output());
		List<Path> files = new ArrayList<>();
		progress.begin(ProgressListener.Stage.WRITE, formats.size());
		for (ExportFormat format : formats) {
			progress.throwIfCancelled();
			try {
				files.add(output.write(name + "." + format.extension(), out -> {
					format.write(sources, out);
					return null;
				}).path());
			} catch (OutputException e) {
				throw new EngineException(e.message(Locale.getDefault()), e);
			}
			progress.advance();
		}
		return new ExportResult(checked, List.copyOf(files));
	}

	private static String pathFrom(Path folder, Path file) {
		List<String> names = new ArrayList<>();
		folder.relativize(file).forEach(name -> names.add(name.toString()));
		return String.join("/", names);
	}
}
