// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.licences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The libraries of the target platform with their licences. What only tests use is left out. */
final class Libraries {
	private static final String FOLDER = "releng/org.kehoach.platform/";
	private static final String OF_TESTS = "junit";

	/** A jar of the target platform. */
	record Library(String group, String artifact, String version) {
	}

	/** A line of licences.tsv; the beginnings of bundles' names are for the script {@code verify}. */
	record Project(String coordinates, String bundles, String name, String licence, String home) {
		boolean has(Library library) {
			return coordinates.equals(library.group()) || coordinates.equals(library.group() + ":" + library.artifact());
		}
	}

	private final List<Library> libraries = new ArrayList<>();
	private final List<Project> projects = new ArrayList<>();

	Libraries(Path root) throws IOException, SAXException, ParserConfigurationException {
		NodeList locations = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
				.parse(root.resolve(FOLDER + "org.kehoach.platform.target").toFile()).getElementsByTagName("location");
		for (int i = 0; i < locations.getLength(); i++) {
			Element location = (Element) locations.item(i);
			NodeList jars = location.getElementsByTagName("dependency");
			for (int k = 0; k < jars.getLength() && !location.getAttribute("label").equals(OF_TESTS); k++) {
				Element jar = (Element) jars.item(k);
				libraries.add(new Library(text(jar, "groupId"), text(jar, "artifactId"), text(jar, "version")));
			}
		}
		for (String line : Files.readAllLines(root.resolve(FOLDER + "licences.tsv"))) {
			String[] cells = line.split("\t");
			if (!line.startsWith("#")) {
				projects.add(new Project(cells[0], cells[1], cells[2], cells[3], cells[4]));
			}
		}
	}

	private static String text(Element jar, String name) {
		return jar.getElementsByTagName(name).item(0).getTextContent();
	}

	/** Jars that no line tells the licence of. */
	List<Library> withoutLicence() {
		return libraries.stream().filter(library -> projects.stream().noneMatch(project -> project.has(library))).toList();
	}

	/** Lines that tell the licence of nothing. */
	List<Project> withoutLibrary() {
		return projects.stream().filter(project -> libraries.stream().noneMatch(project::has)).toList();
	}

	List<Project> projects() {
		return projects;
	}

	/** The page of the manual. */
	String page(Locale language) {
		boolean english = language.getLanguage().equals("en");
		Map<String, List<Project>> byLicence = new LinkedHashMap<>();
		projects.forEach(project -> byLicence.computeIfAbsent(project.licence(), key -> new ArrayList<>()).add(project));
		StringBuilder page = new StringBuilder();
		page.append(english ? """
				# Libraries that come with the program

				Kehoach Workbench is open source under the Eclipse Public License 2.0 (EPL-2.0). It contains the works of others below, each
				under its own licence, named as [SPDX](https://spdx.org/licenses/) does; "OR" means that one may choose. The text of a licence
				lies in the jar of its library in the folder `plugins` (`about.html`, `META-INF/LICENSE`).

				""" : """
				# Thư viện đi kèm

				Kehoach Workbench là phần mềm nguồn mở theo Eclipse Public License 2.0 (EPL-2.0). Chương trình có kèm các thư viện dưới đây,
				mỗi thư viện theo giấy phép riêng, gọi tên như [SPDX](https://spdx.org/licenses/); “OR” nghĩa là được chọn một. Toàn văn giấy
				phép nằm trong tệp jar của từng thư viện ở thư mục `plugins` (`about.html`, `META-INF/LICENSE`).

				""");
		page.append(english ? "| Library | Licence | Files and versions |\n" : "| Thư viện | Giấy phép | Tệp và phiên bản |\n").append("|---|---|---|\n");
		for (Project project : projects) {
			page.append("| [").append(project.name()).append("](").append(project.home()).append(") | ").append(project.licence()).append(" | ")
					.append(String.join(", ", libraries.stream().filter(library -> isOf(library, project))
							.map(library -> library.artifact() + " " + library.version()).toList()))
					.append(" |\n");
		}
		page.append(english ? "\n## By licence\n\n" : "\n## Theo giấy phép\n\n");
		byLicence.forEach((licence, some) -> page.append("- **").append(licence).append("**: ")
				.append(String.join("; ", some.stream().map(Project::name).toList())).append('\n'));
		return page.toString();
	}

	/** The line with the artifact wins over the one with the group. */
	private boolean isOf(Library library, Project project) {
		return project.has(library)
				&& (project.coordinates().contains(":") || projects.stream().filter(other -> other.has(library)).count() == 1);
	}
}
