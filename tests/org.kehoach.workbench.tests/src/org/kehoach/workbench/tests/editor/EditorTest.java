// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** A plan in the real editor, with the real server that has read it. */
@ExtendWith(FailOnLoggedError.class)
abstract class EditorTest {

	static final String LEAD_OF_FIRST_TASK = "chủ trì  VanPhong";

	PlanProject project;
	ITextEditor editor;

	@BeforeEach
	void openPlan() throws Exception {
		project = new PlanProject();
		editor = project.openChecked();
	}

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	IDocument document() {
		return PlanProject.document(editor);
	}

	ITextViewer viewer() {
		return PlanProject.viewer(editor);
	}

	/** Where a passage of the text begins; fails if there is none. */
	int offset(String passage) {
		int found = document().get().indexOf(passage);
		if (found < 0) {
			throw new AssertionError("Not in the text: " + passage);
		}
		return found;
	}

	/**
	 * Asks in another thread, as the platform does, and again until the answer is as wanted: on a slow machine the server may
	 * not have answered in time.
	 */
	static <T> T answered(String what, Supplier<T> question, Predicate<T> wanted) {
		Asked<T> asked = new Asked<>(question, wanted);
		Conditions.waitFor(what, asked::isAnswered);
		return asked.answer.join();
	}

	private static final class Asked<T> {
		private final Supplier<T> question;
		private final Predicate<T> wanted;
		private CompletableFuture<T> answer;

		Asked(Supplier<T> question, Predicate<T> wanted) {
			this.question = question;
			this.wanted = wanted;
			this.answer = CompletableFuture.supplyAsync(question);
		}

		boolean isAnswered() {
			if (!answer.isDone()) {
				return false;
			}
			if (wanted.test(answer.join())) {
				return true;
			}
			answer = CompletableFuture.supplyAsync(question);
			return false;
		}
	}
}
