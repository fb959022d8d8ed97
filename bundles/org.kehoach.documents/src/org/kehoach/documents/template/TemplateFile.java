// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kehoach.documents.read.ActiveContent;
import org.kehoach.documents.read.OfficeFile;
import org.kehoach.documents.read.OfficeFileException;
import org.kehoach.documents.read.OfficePart;
import org.kehoach.documents.table.DocumentInfo;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A template that is open, to be changed and written as another file. */
final class TemplateFile implements Closeable {
	private final OfficeFile file;
	private final OfficePart main;
	private final ActiveContent active;
	private final boolean strict;
	private final List<TemplatePart> parts = new ArrayList<>();
	private final Optional<OfficePart> stylePart;
	private final Optional<Document> styles;

	private TemplateFile(OfficeFile file) throws OfficeFileException {
		this.file = file;
		active = file.disarm();
		main = file.wordText();
		TemplatePart body = TemplatePart.read(Spot.Part.BODY, 1, main);
		strict = Wml.STRICT.equals(body.xml().getDocumentElement().getNamespaceURI());
		parts.add(body);
		add(Spot.Part.HEADER, "header");
		add(Spot.Part.FOOTER, "footer");
		add(Spot.Part.FOOTNOTES, "footnotes");
		stylePart = main.relatedAs("styles");
		styles = stylePart.isPresent() ? Optional.of(stylePart.get().xml()) : Optional.empty();
		settings();
	}

	static TemplateFile open(Path path) throws OfficeFileException {
		OfficeFile file = OfficeFile.openForCopy(path);
		try {
			return new TemplateFile(file);
		} catch (OfficeFileException | RuntimeException e) {
			file.close();
			throw e;
		}
	}

	private void add(Spot.Part kind, String relation) throws OfficeFileException {
		int number = 0;
		for (OfficePart part : main.allRelatedAs(relation)) {
			number++;
			parts.add(TemplatePart.read(kind, number, part));
		}
	}

	/** The relations behind these settings are gone with what {@link OfficeFile#disarm} takes out. */
	private void settings() throws OfficeFileException {
		Optional<OfficePart> part = main.relatedAs("settings");
		if (part.isPresent()) {
			Document xml = part.get().xml();
			Wml.drop(xml.getDocumentElement(), "attachedTemplate");
			Wml.drop(xml.getDocumentElement(), "mailMerge");
			part.get().replace(xml);
		}
	}

	ActiveContent active() {
		return active;
	}

	/** Whether it is in the form of the format that is not written here. */
	boolean isStrict() {
		return strict;
	}

	/** The text first. */
	List<TemplatePart> parts() {
		return parts;
	}

	TemplatePart body() {
		return parts.getFirst();
	}

	/** The root of the styles; empty in files that have none. */
	Optional<Element> styles() {
		return styles.map(Document::getDocumentElement);
	}

	OfficePart main() {
		return main;
	}

	void describe(DocumentInfo info) throws OfficeFileException {
		file.describe(info.title(), info.creator(), info.created());
	}

	void save(OutputStream out) throws IOException {
		for (TemplatePart part : parts) {
			part.save();
		}
		if (styles.isPresent()) {
			stylePart.orElseThrow().replace(styles.get());
		}
		file.save(out);
	}

	@Override
	public void close() {
		file.close();
	}
}
