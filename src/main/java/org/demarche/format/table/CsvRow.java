package org.demarche.format.table;

import java.util.Collection;
import java.util.stream.Collectors;

/** A row of comma-separated values (RFC 4180), ended by a line feed. */
public final class CsvRow {
    private CsvRow() {}

    /** The row of these cells; in quotation marks stand those that need them. */
    public static String of(Collection<String> cells) {
        return cells.stream().map(CsvRow::quoted).collect(Collectors.joining(",")) + "\n";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
