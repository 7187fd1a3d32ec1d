package org.demarche.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Several values in one cell. */
final class Cells {
    /** What stands between the values that we write. */
    static final String SEPARATOR = "; ";

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|\\n]\\s*");

    private Cells() {}

    /** The values of a cell, parted by semicolons, bars or lines; none of an empty one. */
    static List<String> split(String cell) {
        if (cell.indexOf(';') < 0 && cell.indexOf('|') < 0 && cell.indexOf('\n') < 0) {
            String only = cell.strip();
            return only.isEmpty() ? List.of() : List.of(only);
        }
        return Arrays.stream(BETWEEN.split(cell.strip(), -1))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
