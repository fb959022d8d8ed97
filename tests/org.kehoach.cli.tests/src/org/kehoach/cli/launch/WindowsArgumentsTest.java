// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Arguments on Windows keep the letters that the system's old code page lacks. */
class WindowsArgumentsTest {

	@Test
	void lettersThatJavaHasLostComeBack() {
		String[] lost = { "check", "D:\\K? ho?ch 2026", "--format", "json" };

		assertArrayEquals(new String[] { "check", "D:\\Kế hoạch 2026", "--format", "json" },
				WindowsArguments.restore(lost, "check \"D:\\Kế hoạch 2026\" --format json "));
	}

	@Test
	void whatJavaHasExpandedStays() {
		String[] expanded = { "check", "a.kehoach", "b.kehoach" };

		assertArrayEquals(expanded, WindowsArguments.restore(expanded, "check *.kehoach"));
		assertArrayEquals(new String[] { "check", "a.kehoach" },
				WindowsArguments.restore(new String[] { "check", "a.kehoach" }, "check *.kehoach"));
	}

	@Test
	void withoutALineArgumentsStay() {
		String[] args = { "check", "Kế hoạch" };

		assertArrayEquals(args, WindowsArguments.restore(args, null));
		assertArrayEquals(new String[0], WindowsArguments.restore(new String[0], ""));
	}

	@Test
	void aLineIsTakenApartAsWindowsDoes() {
		assertEquals(List.of("a", "b c", "d"), WindowsArguments.split(" a  \"b c\"\td "));
		assertEquals(List.of("C:\\x\\y", "C:\\x\\"), WindowsArguments.split("C:\\x\\y C:\\x\\"));
		assertEquals(List.of("C:\\a b\\", "c"), WindowsArguments.split("\"C:\\a b\\\\\" c"));
		assertEquals(List.of("say \"x\"", ""), WindowsArguments.split("\"say \\\"x\\\"\" \"\""));
		assertEquals(List.of("a\"b"), WindowsArguments.split("\"a\"\"b\""));
		assertEquals(List.of("R&D (1)"), WindowsArguments.split("\"R&D (1)\""));
	}
}
