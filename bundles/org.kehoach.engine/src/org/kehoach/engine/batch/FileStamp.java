// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What the file system says of a file, by which a change is noticed without reading the file: length, time of the last change,
 * and, where the system has it, the time of the last change of anything, which programs cannot set back.
 *
 * @param bytes length
 * @param modified nanoseconds since 1970
 * @param changed nanoseconds since 1970; 0 where the system does not tell
 */
public record FileStamp(long bytes, long modified, long changed) {

	/** Of a file that has to be read. */
	public static final FileStamp NONE = new FileStamp(-1, 0, 0);

	/**
	 * The coarsest clock of a file system, that of FAT, goes in steps of two seconds. A file that was written so shortly ago may be
	 * written again without another time.
	 */
	private static final Duration STEP = Duration.ofSeconds(2);

	/**
	 * To be called before the file is read: what is written in between makes the stamp an old one.
	 *
	 * @param now the present time
	 * @return {@link #NONE} if the file was written so shortly ago that its stamp tells nothing, or if there is no such file
	 */
	public static FileStamp of(Path file, Instant now) {
		try {
			boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
			Map<String, Object> found = Files.readAttributes(file, unix ? "unix:size,lastModifiedTime,ctime" : "size,lastModifiedTime");
			Instant modified = ((FileTime) found.get("lastModifiedTime")).toInstant();
			Instant changed = found.get("ctime") instanceof FileTime time ? time.toInstant() : Instant.EPOCH;
			Instant settled = now.minus(STEP);
			return modified.isBefore(settled) && changed.isBefore(settled)
					? new FileStamp((Long) found.get("size"), nanoseconds(modified), nanoseconds(changed))
					: NONE;
		} catch (IOException e) {
			// reading the file tells what is wrong with it
			return NONE;
		}
	}

	private static long nanoseconds(Instant time) {
		return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L), time.getNano());
	}

	/** False if only reading the file tells whether it has changed. */
	public boolean isKnown() {
		return !equals(NONE);
	}
}
