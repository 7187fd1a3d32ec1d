package org.demarche.format;

import java.io.InputStream;

/**
 * Bytes to read a chronicle from.
 *
 * @param file the name that problems give
 * @param size in bytes, −1 if not known
 * @param options what the user says about the file
 */
public record Input(String file, InputStream bytes, long size, ReadOptions options, Progress progress) {
    /** An input about which the user says nothing. */
    public Input(String file, InputStream bytes, long size, Progress progress) {
        this(file, bytes, size, ReadOptions.NONE, progress);
    }
}
