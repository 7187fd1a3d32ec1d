package org.demarche.format;

/**
 * Something wrong in a file that did not keep the rest from being read.
 *
 * @param file the file's name as the user gave it
 * @param line from 1; 0 if it concerns no certain place
 * @param column in UTF-16 units, from 1; 0 if it concerns no certain place
 * @param path where it is in the file's structure, as in {@code $.events[3].when}; empty if nowhere in particular
 * @param message what is wrong, in the user's words
 */
public record Problem(String file, long line, long column, String path, String message) {
    /** As compilers write it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
