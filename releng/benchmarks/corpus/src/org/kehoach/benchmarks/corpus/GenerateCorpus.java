// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a whole country of plans for measuring: registries, plans that carry out each other, and a list of the defects
 * planted in them. The same size and seed always give the same files, byte for byte.
 */
public final class GenerateCorpus {

	private static final long SEED = 76;

	private GenerateCorpus() {
	}

	/**
	 * @param args about how many tasks (1500, 10000, 40000, 280000), the folder to write to, which must be empty or missing,
	 *            and, if another country is wanted, a seed
	 * @throws IOException if the folder cannot be written
	 */
	public static void main(String[] args) throws IOException {
		if (args.length < 2 || args.length > 3) {
			throw new IllegalArgumentException("Arguments: TASKS FOLDER [SEED]");
		}
		Path folder = Path.of(args[1]).toAbsolutePath().normalize();
		Corpus corpus = generate(Integer.parseInt(args[0]), folder, args.length == 3 ? Long.parseLong(args[2]) : SEED);
		System.out.println(corpus.summary());
	}

	/**
	 * @param tasks about how many; the next smaller country is taken
	 * @param folder absolute; must be empty or missing
	 */
	static Corpus generate(int tasks, Path folder, long seed) throws IOException {
		if (Files.isDirectory(folder)) {
			try (var entries = Files.list(folder)) {
				if (entries.findAny().isPresent()) {
					throw new IOException(folder + " is not empty");
				}
			}
		}
		Corpus corpus = new Corpus(folder, seed);
		corpus.write(Size.of(tasks));
		return corpus;
	}
}
