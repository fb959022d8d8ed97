// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * What of an office file can do something when it is opened: programs, and what is fetched from outside.
 *
 * @param programs
 *            whether there were macros, key bindings or controls; they are gone
 * @param outside
 *            addresses of pictures, objects and texts outside the file that its text shows. They are part of the text and so
 *            still there: whoever gives the copy away must not use it. Never null
 */
public record ActiveContent(boolean programs, List<String> outside) {
	private static final Set<String> PROGRAMS = Set.of("vbaProject", "keyMapCustomizations", "attachedToolbars", "control",
			"activeXControlBinary");
	/** Links that Word follows by itself, but that leave the text whole when they are gone. */
	private static final Set<String> DROPPED = Set.of("attachedTemplate", "mailMergeSource", "mailMergeHeaderSource", "recipientData",
			"transform");
	/** Links that nobody follows unless a person clicks. */
	private static final String HYPERLINK = "hyperlink";
	private static final String SIGNATURE = "origin";
	/** Another text that Word takes in when it opens the file. */
	private static final Set<String> OTHER_TEXTS = Set.of("aFChunk", "subDocument");

	public ActiveContent {
		outside = List.copyOf(outside);
	}

	static ActiveContent remove(OPCPackage content) throws InvalidFormatException {
		boolean programs = false;
		List<String> outside = new ArrayList<>();
		remove(content, SIGNATURE);
		for (PackagePart part : List.copyOf(content.getParts())) {
			if (part.isRelationshipPart() || part.isDeleted()) {
				continue;
			}
			for (PackageRelationship relation : relations(part)) {
				String kind = kind(relation);
				if (PROGRAMS.contains(kind)) {
					programs = true;
					remove(content, part, relation);
				} else if (DROPPED.contains(kind)) {
					remove(content, part, relation);
				} else if (relation.getTargetMode() == TargetMode.EXTERNAL && !kind.equals(HYPERLINK) || OTHER_TEXTS.contains(kind)) {
					outside.add(relation.getTargetURI().toString());
				}
			}
		}
		return new ActiveContent(programs, outside);
	}

	/** A changed file is no longer what somebody signed. */
	private static void remove(OPCPackage content, String kind) throws InvalidFormatException {
		for (PackageRelationship relation : content.getRelationships()) {
			if (kind(relation).equals(kind) && relation.getTargetMode() == TargetMode.INTERNAL) {
				PackagePartName name = PackagingURIHelper.createPartName(relation.getTargetURI());
				content.removeRelationship(relation.getId());
				if (content.containPart(name)) {
					content.removePartRecursive(name);
				}
				return;
			}
		}
	}

	static void remove(OPCPackage content, PackagePart part, String kind) throws InvalidFormatException {
		for (PackageRelationship relation : relations(part)) {
			if (kind(relation).equals(kind)) {
				remove(content, part, relation);
			}
		}
	}

	private static void remove(OPCPackage content, PackagePart part, PackageRelationship relation) throws InvalidFormatException {
		part.removeRelationship(relation.getId());
		if (relation.getTargetMode() == TargetMode.INTERNAL) {
			PackagePartName name = PackagingURIHelper.createPartName(relation.getTargetURI());
			if (content.containPart(name)) {
				content.removePartRecursive(name);
			}
		}
	}

	private static List<PackageRelationship> relations(PackagePart part) throws InvalidFormatException {
		List<PackageRelationship> relations = new ArrayList<>();
		part.getRelationships().forEach(relations::add);
		return relations;
	}

	private static String kind(PackageRelationship relation) {
		String type = relation.getRelationshipType();
		return type.substring(type.lastIndexOf('/') + 1);
	}
}
