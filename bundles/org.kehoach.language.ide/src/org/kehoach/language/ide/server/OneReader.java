// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.xtext.util.DisposableRegistry;
import org.eclipse.xtext.util.IDisposable;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** The thread that answers questions. It ends with the server. */
@Singleton
final class OneReader implements Provider<ExecutorService>, IDisposable {

	private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("kehoach-answers").factory());

	@Inject
	OneReader(DisposableRegistry registry) {
		registry.register(this);
	}

	@Override
	public ExecutorService get() {
		return reader;
	}

	@Override
	public void dispose() {
		reader.shutdownNow();
	}
}
