package org.demarche.recovery;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What work is being done on.
 *
 * @param title the chronicle's
 * @param file where it comes from, null if from no file
 * @param kind what that file is, a word of whoever has the copy kept, which gets it back as it is
 */
public record Original(String title, @Nullable Path file, String kind) {}
