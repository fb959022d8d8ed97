// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manual's pages as HTML files in a folder, for any browser: no server, no network. Links keep the files' own
 * relative paths, so the folder has the shape of the repository's <code>docs</code>.
 */
final class ManualFolder {

	private static final Pattern PICTURE = Pattern.compile("src=\"\\.\\./\\.\\./(images/[\\w.-]+)\""); //$NON-NLS-1$

	private final Path folder;
	private final String language;

	/** @param folder its own; need not be there yet */
	ManualFolder(Path folder, String language) {
		this.folder = folder;
		this.language = language;
	}

	/**
	 * Writes all pages and their pictures, each aside and then moved into place.
	 *
	 * @param resources gives the place of a packed file
	 */
	void write(Manual manual, Function<String, URL> resources) throws IOException {
		String style = text(ManualFolder.class.getResource("manual.css")); //$NON-NLS-1$
		for (ManualPage page : manual.pages()) {
			String html = document(page, manual.pages(), style);
			put(pageFile(page.file()), html.getBytes(StandardCharsets.UTF_8));
			Matcher picture = PICTURE.matcher(html);
			while (picture.find()) {
				URL url = resources.apply("docs/" + picture.group(1)); //$NON-NLS-1$
				if (url != null) {
					put(folder.resolve(picture.group(1)), bytes(url));
				}
			}
		}
	}

	private String document(ManualPage page, List<ManualPage> all, String style) {
		StringBuilder html = new StringBuilder(1 << 16);
		html.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>") //$NON-NLS-1$ //$NON-NLS-2$
				.append(escaped(title(page))).append("</title>\n<style>\n").append(style).append("</style>\n</head>\n<body>\n<nav>\n<ul>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		for (ManualPage other : all) {
			html.append("<li><a").append(other == page ? " aria-current=\"page\"" : "").append(" href=\"").append(htmlName(other.file())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					.append("\">").append(escaped(title(other))).append("</a></li>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return html.append("</ul>\n</nav>\n<main>\n").append(page.html()).append("</main>\n</body>\n</html>\n").toString(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String title(ManualPage page) {
		return page.sections().isEmpty() ? page.file() : page.sections().getFirst().title();
	}

	/** The address of a section; the files must have been written. */
	URI address(ManualSection section) {
		URI page = pageFile(section.page()).toUri();
		try {
			return section.anchor().isEmpty() ? page : new URI(page.getScheme(), page.getAuthority(), page.getPath(), null, section.anchor());
		} catch (java.net.URISyntaxException e) {
			throw new IllegalArgumentException(section.anchor(), e);
		}
	}

	/**
	 * A small page that leads to a section. Systems that open a file in a browser drop what follows its name, so the way to
	 * a heading goes over this page.
	 *
	 * @return its address
	 */
	URI signpost(ManualSection section) throws IOException {
		String target = escaped(address(section).toASCIIString());
		Path file = folder.resolve("open.html"); //$NON-NLS-1$
		put(file, ("<!DOCTYPE html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0; url=" + target + "\"><a href=\"" + target //$NON-NLS-1$ //$NON-NLS-2$
				+ "\">" + escaped(section.title()) + "</a>").getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
		return file.toUri();
	}

	private Path pageFile(String file) {
		return folder.resolve("manual").resolve(language).resolve(htmlName(file)); //$NON-NLS-1$
	}

	private static String htmlName(String file) {
		return file.replaceFirst("\\.md$", ".html"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private static void put(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.getParent());
		Path aside = Files.createTempFile(file.getParent(), file.getFileName().toString().toLowerCase(Locale.ROOT), null);
		Files.write(aside, content);
		Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
	}

	private static String text(URL url) {
		try {
			return new String(bytes(url), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] bytes(URL url) throws IOException {
		try (InputStream in = url.openStream()) {
			return in.readAllBytes();
		}
	}
}
