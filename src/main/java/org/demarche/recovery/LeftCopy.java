package org.demarche.recovery;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy that was left by a program that no longer runs.
 *
 * @param file which is a chronicle of our own format
 * @param kept when it was written
 * @param isOlder whether the file that it was a copy of was written since
 */
public record LeftCopy(Path file, Original original, Instant kept, boolean isOlder) {}
