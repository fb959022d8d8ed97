// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;
import org.kehoach.trace.baseline.Fingerprint;
import org.kehoach.trace.facts.Link;

/** Something in one version of the plans, with all that is compared of it. */
final class Thing {

	private final Subject subject;
	private final Thing holder;
	private final String name;
	private final String title;
	private final String file;
	private final int line;
	private final Map<Property, List<Value>> values = new EnumMap<>(Property.class);
	private final Set<Property> inherited = EnumSet.noneOf(Property.class);

	/**
	 * @param holder the plan, registry or task that it is part of; null without
	 * @param name full name; null without
	 * @param title may be null
	 */
	Thing(Subject subject, Thing holder, String name, String title, String file, int line) {
		this.subject = subject;
		this.holder = holder;
		this.name = name;
		this.title = title;
		this.file = file;
		this.line = line;
		text(Property.TITLE, title);
		put(Property.KIND, Value.of(subject.name(), null));
	}

	Subject subject() {
		return subject;
	}

	Thing holder() {
		return holder;
	}

	String name() {
		return name;
	}

	/** The name within its holder; null without. */
	String simpleName() {
		return holder == null || name == null || holder.name == null || !name.startsWith(holder.name + ".") ? name
				: name.substring(holder.name.length() + 1);
	}

	String title() {
		return title;
	}

	String file() {
		return file;
	}

	int line() {
		return line;
	}

	/** The plan that it is, or is part of; null in registries. */
	Thing plan() {
		Thing at = this;
		while (at != null && at.subject != Subject.PLAN) {
			at = at.holder;
		}
		return at;
	}

	/** By what it is known under another name; empty if it says nothing. */
	String content() {
		return Fingerprint.plain(title);
	}

	List<Value> values(Property property) {
		return values.getOrDefault(property, List.of());
	}

	Set<Property> properties() {
		return values.keySet();
	}

	/** True if a property is what the area or the task around says. */
	boolean inherits(Property property) {
		return inherited.contains(property);
	}

	void inherit(Property property) {
		inherited.add(property);
	}

	void put(Property property, Value value) {
		values.computeIfAbsent(property, key -> new ArrayList<>()).add(value);
	}

	/** Blank ones are none. */
	void text(Property property, String text) {
		String plain = Fingerprint.plain(text);
		if (!plain.isEmpty()) {
			put(property, Value.of(plain, text));
		}
	}

	void date(Property property, PartialDate date) {
		text(property, date == null ? null : date.toString());
	}

	void number(DocumentNumber number) {
		text(Property.NUMBER, number == null ? null : number.toString());
	}

	/** @param link may be null */
	void link(Property property, Link link) {
		if (link != null) {
			put(property, new Value(link.target(), "", link.target(), link.known()));
		}
	}

	void links(Property property, Collection<Link> links) {
		links.forEach(link -> link(property, link));
	}
}
