// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Raises class files from before Java 6 (ANTLR 3, log4j) to its version 50. Java leaves older ones out of its class
 * archives, and with them every class that extends them: the whole generated parser.
 */
final class OldClasses implements Closeable {

	/** The first version with the verifier that Java's archives ask for, and the last one that may do without it. */
	private static final int RAISED = Opcodes.V1_6;
	private static final int MAJOR_VERSION_OFFSET = 6;

	private final JarLoader loader;

	/** @param jars the whole class path, where super classes are looked up */
	OldClasses(List<Path> jars) throws IOException {
		loader = new JarLoader(jars);
	}

	/**
	 * @param classFile a class file
	 * @return the raised class file; the given one when it is new enough or when it cannot be raised, for example because a
	 *         class that it uses is not there
	 */
	byte[] raise(byte[] classFile) {
		if (majorVersion(classFile) >= RAISED) {
			return classFile;
		}
		try {
			ClassReader reader = new ClassReader(classFile);
			ClassWriter writer = new FrameWriter(loader);
			reader.accept(new Raiser(writer), ClassReader.SKIP_FRAMES);
			return writer.toByteArray();
		} catch (TypeNotPresentException | IllegalArgumentException | IndexOutOfBoundsException e) {
			// What ASM throws on a missing class and on odd code. The class runs as it is, only not from the archive.
			return classFile;
		}
	}

	static int majorVersion(byte[] classFile) {
		return (classFile[MAJOR_VERSION_OFFSET] & 0xff) << 8 | classFile[MAJOR_VERSION_OFFSET + 1] & 0xff;
	}

	@Override
	public void close() throws IOException {
		loader.close();
	}

	/** Sets the version and replaces subroutines, which the newer verifier does not know. */
	private static final class Raiser extends ClassVisitor {

		Raiser(ClassVisitor next) {
			super(Opcodes.ASM9, next);
		}

		@Override
		public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
			super.visit(RAISED, access, name, signature, superName, interfaces);
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
			MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
			return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
		}
	}

	/** Computes the frames that the newer verifier reads; looks classes up in the product, not here. */
	private static final class FrameWriter extends ClassWriter {

		private final ClassLoader product;

		FrameWriter(ClassLoader product) {
			super(COMPUTE_FRAMES);
			this.product = product;
		}

		@Override
		protected ClassLoader getClassLoader() {
			return product;
		}
	}
}
