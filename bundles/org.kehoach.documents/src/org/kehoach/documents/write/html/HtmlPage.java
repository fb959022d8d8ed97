// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.kehoach.documents.table.DocumentInfo;

/** What all web pages begin and end with. */
final class HtmlPage {
	/** Nothing but the page's own style may be used, whatever the texts hold. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

	private HtmlPage() {
	}

	/** Up to the start of the body. */
	static void begin(Writer html, DocumentInfo info, String style) throws IOException {
		String language = Locale.forLanguageTag(info.language()).getLanguage();
		html.write("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n");
		html.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + HtmlText.escape(POLICY) + "\"/>\n");
		html.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
		html.write("<meta name=\"generator\" content=\"Kehoach Workbench\"/>\n");
		html.write("<title>" + HtmlText.escape(info.title()) + "</title>\n<style>\n" + style + "</style>\n");
		html.write("</head>\n<body>\n");
	}

	static void end(Writer html) throws IOException {
		html.write("</body>\n</html>\n");
	}

	/** A style sheet that lies beside this class. */
	static String style(String name) {
		try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
