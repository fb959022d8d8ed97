// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.util.List;
import java.util.Locale;

import org.kehoach.engine.BuildMode;
import org.kehoach.engine.BuildRequest;
import org.kehoach.engine.BuildResult;
import org.kehoach.engine.DocumentRequest;
import org.kehoach.engine.DocumentResult;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.ExportRequest;
import org.kehoach.engine.ExportResult;
import org.kehoach.engine.ProgressListener;
import org.kehoach.engine.SiteMade;
import org.kehoach.engine.TaskListRequest;
import org.kehoach.engine.TaskListResult;

/** What can be exported; each calls the engine as the command line does. */
public enum ExportKind {

	DOCUMENTS(DocumentRequest.allFormats(), List.of("docx"), true, true) { //$NON-NLS-1$
		@Override
		Exported make(Engine engine, ExportOrder order, ProgressListener progress) throws EngineException {
			DocumentResult made = engine.document(new DocumentRequest(order.source(), order.output(), order.formats(), mode(order), order.electronic(), order.template()),
					progress);
			return Exported.of(order, made.checked(), made.files(), made.gaps(), made.notes()).with(made.templates());
		}
	},
	TABLES(BuildRequest.allFormats(), BuildRequest.usualFormats(), true, false) {
		@Override
		Exported make(Engine engine, ExportOrder order, ProgressListener progress) throws EngineException {
			BuildResult made = engine.build(new BuildRequest(order.source(), order.output(), order.formats(), mode(order)), progress);
			return Exported.of(order, made.checked(), made.files(), List.of(), made.notes());
		}
	},
	TASKS(TaskListRequest.allFormats(), TaskListRequest.usualFormats(), false, false) {
		@Override
		Exported make(Engine engine, ExportOrder order, ProgressListener progress) throws EngineException {
			TaskListResult made = engine.taskLists(new TaskListRequest(order.source(), order.output(), order.units(), order.formats()), progress);
			return Exported.of(order, made.checked(), made.files(), List.of(), made.notes());
		}
	},
	SITE(List.of(), List.of(), false, false) {
		@Override
		Exported make(Engine engine, ExportOrder order, ProgressListener progress) throws EngineException {
			SiteMade made = engine.site(order.source(), order.output(), progress);
			return Exported.of(order, made.checked(), List.of(made.start()), List.of(), List.of());
		}
	},
	DATA(ExportRequest.allFormats(), List.of("json"), false, false) { //$NON-NLS-1$
		@Override
		Exported make(Engine engine, ExportOrder order, ProgressListener progress) throws EngineException {
			ExportResult made = engine.export(new ExportRequest(order.source(), order.output(), order.formats()), progress);
			return Exported.of(order, made.checked(), made.files(), List.of(), List.of());
		}
	};

	private final List<String> formats;
	private final List<String> usual;
	private final boolean draft;
	private final boolean electronic;

	ExportKind(List<String> formats, List<String> usual, boolean draft, boolean electronic) {
		this.formats = formats;
		this.usual = usual;
		this.draft = draft;
		this.electronic = electronic;
	}

	/** Outside the UI thread. */
	abstract Exported make(Engine engine, ExportOrder order, ProgressListener progress) throws EngineException;

	/** Extensions without dot; empty if there is nothing to choose. */
	List<String> formats() {
		return formats;
	}

	/** Those that are ticked at first. */
	List<String> usual() {
		return usual;
	}

	/** Whether there is a draft of it. */
	boolean hasDraft() {
		return draft;
	}

	/** Whether there is an electronic form of it. */
	boolean hasElectronic() {
		return electronic;
	}

	/** Whether it can be made in an office's template. */
	boolean hasTemplate() {
		return this == DOCUMENTS;
	}

	/** Whether units can be chosen. */
	boolean hasUnits() {
		return this == TASKS;
	}

	/** The start of its texts' keys. */
	String key() {
		return "export." + name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	private static BuildMode mode(ExportOrder order) {
		return order.draft() ? BuildMode.DRAFT : BuildMode.ISSUE;
	}
}
