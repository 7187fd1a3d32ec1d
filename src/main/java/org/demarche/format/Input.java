package org.demarche.format;

import java.io.InputStream;

/**
 * Bytes to read a chronicle from.
 *
 * @param file the name that problems give
 * @param size in bytes, −1 if not known
 */
public record Input(String file, InputStream bytes, long size, Progress progress) {}
