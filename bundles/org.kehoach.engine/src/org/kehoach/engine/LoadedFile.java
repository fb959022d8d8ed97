// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.kehoach.language.messages.IssueCodes;
import org.kehoach.language.resource.PlanResource;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;

/** One plan file and what is in it. */
final class LoadedFile {

	private final Path path;
	private final XtextResource resource;
	private final boolean own;

	/** @param own false for a file of a used folder */
	LoadedFile(Path path, XtextResource resource, boolean own) {
		this.path = path;
		this.resource = resource;
		this.own = own;
	}

	boolean isOwn() {
		return own;
	}

	Path path() {
		return path;
	}

	XtextResource resource() {
		return resource;
	}

	/** Empty for a file that nothing could be made of. */
	Optional<PlanFile> content() {
		return resource.getContents().stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast).findFirst();
	}

	List<Plan> plans() {
		return content().stream().flatMap(file -> file.getElements().stream()).filter(Plan.class::isInstance).map(Plan.class::cast)
				.toList();
	}

	/** Resolves the links of this file and tells what could not be read or found; no rule looks at it. */
	List<Finding> read() {
		followLinks();
		return UnreadParts.shortened(resource.getErrors().stream().map(this::finding).toList());
	}

	private Finding finding(Resource.Diagnostic error) {
		String code = error instanceof AbstractDiagnostic own && own.getCode() != null && own.getCode().startsWith("KH") ? own.getCode() : IssueCodes.SYNTAX;
		return new Finding(path, Math.max(1, error.getLine()), Math.max(1, error.getColumn()), Severity.ERROR, code, error.getMessage());
	}

	/** Resolves the links of this file, for whoever needs no rules. */
	void followLinks() {
		if (resource instanceof PlanResource plan) {
			plan.resolveLazyCrossReferences(CancelIndicator.NullImpl);
		}
	}

	/**
	 * Resolves the links of this file and lets all rules look at it.
	 *
	 * @throws CancellationException if cancelled
	 */
	List<Finding> check(BooleanSupplier cancelled) {
		try {
			return UnreadParts.shortened(resource.getResourceServiceProvider().getResourceValidator()
					.validate(resource, CheckMode.ALL, cancelled::getAsBoolean).stream().map(this::finding).toList());
		} catch (OperationCanceledError e) {
			throw new CancellationException();
		}
	}

	private Finding finding(Issue issue) {
		Severity severity = switch (issue.getSeverity()) {
		case ERROR -> Severity.ERROR;
		case WARNING -> Severity.WARNING;
		default -> Severity.INFO;
		};
		String code = issue.getCode() != null && issue.getCode().startsWith("KH") ? issue.getCode() : IssueCodes.SYNTAX;
		int line = issue.getLineNumber() == null ? 1 : Math.max(1, issue.getLineNumber());
		int column = issue.getColumn() == null ? 1 : Math.max(1, issue.getColumn());
		return new Finding(path, line, column, severity, code, issue.getMessage());
	}
}
