// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class OldClassesTest {

	@Test
	void raisedClassPassesTheVerifierAndDoesTheSame() throws Exception {
		try (OldClasses classes = new OldClasses(List.of())) {
			byte[] raised = classes.raise(absolute(Opcodes.V1_4));

			assertEquals(Opcodes.V1_6, OldClasses.majorVersion(raised));
			Class<?> type = new ClassLoader(null) {
				Class<?> define() {
					return defineClass("Old", raised, 0, raised.length);
				}
			}.define();
			assertEquals(7, type.getMethod("absolute", int.class).invoke(null, -7));
			assertEquals(7, type.getMethod("absolute", int.class).invoke(null, 7));
			assertTrue(hasFrames(raised));
		}
	}

	@Test
	void newerClassStaysAsItIs() throws IOException {
		byte[] newer = absolute(Opcodes.V1_8);
		try (OldClasses classes = new OldClasses(List.of())) {
			assertSame(newer, classes.raise(newer));
		}
	}

	@Test
	void classThatUsesMissingOnesStaysAsItIs() throws IOException {
		byte[] unknown = mergesUnknownTypes();
		try (OldClasses classes = new OldClasses(List.of())) {
			assertSame(unknown, classes.raise(unknown));
		}
	}

	/** Looks for the attribute's name in the constant pool. */
	private static boolean hasFrames(byte[] classFile) {
		return new String(classFile, StandardCharsets.ISO_8859_1).contains("StackMapTable");
	}

	/** A class with a branch: <code>static int absolute(int i) { return i < 0 ? -i : i; }</code>. */
	private static byte[] absolute(int version) {
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
		writer.visit(version, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, "Old", null, "java/lang/Object", null);
		MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "absolute", "(I)I", null, null);
		method.visitCode();
		Label positive = new Label();
		method.visitVarInsn(Opcodes.ILOAD, 0);
		method.visitJumpInsn(Opcodes.IFGE, positive);
		method.visitVarInsn(Opcodes.ILOAD, 0);
		method.visitInsn(Opcodes.INEG);
		method.visitInsn(Opcodes.IRETURN);
		method.visitLabel(positive);
		method.visitVarInsn(Opcodes.ILOAD, 0);
		method.visitInsn(Opcodes.IRETURN);
		method.visitMaxs(0, 0);
		method.visitEnd();
		writer.visitEnd();
		return writer.toByteArray();
	}

	/** Two types that are nowhere meet in one variable, so their common super type is asked for. */
	private static byte[] mergesUnknownTypes() {
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
		writer.visit(Opcodes.V1_4, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, "Old", null, "java/lang/Object", null);
		MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "either",
				"(ZLgone/A;Lgone/B;)Ljava/lang/Object;", null, null);
		method.visitCode();
		Label second = new Label();
		Label end = new Label();
		method.visitVarInsn(Opcodes.ILOAD, 0);
		method.visitJumpInsn(Opcodes.IFEQ, second);
		method.visitVarInsn(Opcodes.ALOAD, 1);
		method.visitJumpInsn(Opcodes.GOTO, end);
		method.visitLabel(second);
		method.visitVarInsn(Opcodes.ALOAD, 2);
		method.visitLabel(end);
		method.visitInsn(Opcodes.ARETURN);
		method.visitMaxs(0, 0);
		method.visitEnd();
		writer.visitEnd();
		return writer.toByteArray();
	}
}
