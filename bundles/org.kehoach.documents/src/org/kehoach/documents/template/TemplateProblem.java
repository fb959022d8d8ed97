// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something that is wrong with a template, or worth knowing of it.
 *
 * @param kind never null
 * @param spot null if it is about the whole template
 * @param written what stands in the template, with its marks; or the address of something outside; never null
 * @param placeholder what it is about; null if that is not known
 * @param suggestions names that may have been meant, never null
 */
public record TemplateProblem(ProblemKind kind, Spot spot, String written, Placeholder placeholder, List<String> suggestions) {

	public TemplateProblem {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(written, "written");
		suggestions = List.copyOf(suggestions);
	}

	static TemplateProblem at(Mark mark, ProblemKind kind) {
		return new TemplateProblem(kind, mark.spot(), mark.written(), null, List.of());
	}

	static TemplateProblem whole(ProblemKind kind, String written) {
		return new TemplateProblem(kind, null, written, null, List.of());
	}

	/**
	 * Says that documents in other formats do not follow the template.
	 *
	 * @param formats their extensions without dot, never null, at least one
	 * @return never null
	 */
	public static TemplateProblem otherFormats(List<String> formats) {
		return whole(ProblemKind.OTHER_FORMATS, formats.stream().map(format -> format.toUpperCase(Locale.ROOT)).collect(Collectors.joining(", ")));
	}

	/** @param kind about a part of documents */
	static TemplateProblem about(ProblemKind kind, Placeholder placeholder) {
		return new TemplateProblem(kind, null, "", placeholder, List.of());
	}

	/**
	 * What is wrong and what to do.
	 *
	 * @param language of the reader, never null
	 * @return code, place and one or two sentences
	 */
	public String message(Locale language) {
		String place = spot == null ? "" : spot.told(language) + ": ";
		return kind.code() + " " + place + advice(language);
	}

	/** What is wrong and what to do, for a reader who sees the place. */
	String advice(Locale language) {
		String about = placeholder == null ? written : "«" + placeholder.name(language) + "»";
		String said = TemplateMessages.get(language, "problem." + kind, about, placeholder == null ? "" : placeholder.meaning(language));
		return suggestions.isEmpty() ? said
				: said + " " + TemplateMessages.get(language, "suggestion",
						suggestions.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", ")));
	}
}
