// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.ProgressListener;

/** Sites of plans. */
final class Sites {

	private Sites() {
	}

	/** The folder of an example cascade. */
	static Path example(String name) {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("examples/quang-tri"))) {
			folder = folder.getParent();
		}
		return folder.resolve("examples").resolve(name);
	}

	static void write(Path source, Path target) throws EngineException {
		new Engine().site(source, target, ProgressListener.NONE);
	}

	/** Two plans whose titles try to be markup, script and attributes. */
	static Path hostilePlans(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("danh-muc.kehoach"), """
				danh mục D "D" {
					cơ quan UBND "<b>UBND</b>" {
						ký hiệu UBND
					}
				}
				""");
		Files.writeString(folder.resolve("ke-hoach.kehoach"), """
				kế hoạch KHTren "<script>document.title='bad'</script>" {
					dùng danh mục D
					cơ quan UBND
					số 1/KH-UBND
					ngày 01/01/2026
					thời kỳ 2026

					lĩnh vực thể chế TheChe "]]><!-- 'x' \\"y\\" & -->" {
						nhiệm vụ N01 "<img src=x onerror=document.title='bad'>" {
							chủ trì UBND
						}
					}
				}

				kế hoạch KHDuoi "</title></script><script>document.title='bad'</script>" {
					dùng danh mục D
					cơ quan UBND
					số 2/KH-UBND
					ngày 02/01/2026
					thời kỳ 2026
					thực hiện KHTren

					không áp dụng KHTren.N01 vì "</td><script>document.title='bad'</script> \\" onclick=\\"bad"
				}
				""");
		return folder;
	}
}
