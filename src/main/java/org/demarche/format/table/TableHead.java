package org.demarche.format.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The beginning of a table, which is enough to guess what its columns hold.
 *
 * @param title what stands above the names in a row or rows of its own; empty if nothing does
 * @param names of the columns; those without one go by their number
 * @param rows the first ones below the names
 * @param isNamed whether the table names its columns itself
 * @param daysLater as in {@link TableReader.RowSource#daysLater}
 */
record TableHead(String title, List<String> names, List<Row> rows, boolean isNamed, int daysLater) {
    private static final int SAMPLE = 100;
    /** Rows that may stand above the names. */
    static final int MOST_ABOVE = 5;

    TableHead {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    static TableHead read(TableReader.RowSource rows) throws IOException {
        List<Row> sample = new ArrayList<>();
        for (Row row = rows.next(); row != null; row = sample.size() <= SAMPLE ? rows.next() : null) {
            sample.add(row);
        }
        if (sample.isEmpty()) {
            return new TableHead("", List.of(), sample, false, rows.daysLater());
        }
        int above = titleRows(sample);
        String title = sample.subList(0, above).stream()
                .map(row -> String.join(" ", row.cells()).strip())
                .collect(Collectors.joining(" – "));
        Row first = sample.get(above);
        List<Row> rest = sample.subList(above, sample.size());
        return isNames(first)
                ? new TableHead(title, names(first), rest.subList(1, rest.size()), true, rows.daysLater())
                : new TableHead(title, numbers(first.size()), rest, false, rows.daysLater());
    }

    /** How many rows at the top have one filled cell, before one that names several columns. */
    private static int titleRows(List<Row> sample) {
        int above = 0;
        while (above < MOST_ABOVE && above < sample.size() && filled(sample.get(above)) == 1) {
            above++;
        }
        boolean followed = above < sample.size() && filled(sample.get(above)) > 1 && isNames(sample.get(above));
        return followed ? above : 0;
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** A first row names the columns if all its cells differ and none is a date or a number. */
    private static boolean isNames(Row row) {
        Set<String> different = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.cell(i);
            boolean value = cell.matches("-?[\\d.,]+")
                    || (cell.matches(".*\\d.*")
                            && WrittenDates.read(cell, DateOrder.DAY_FIRST) instanceof WrittenDates.Dated);
            if (value || (!cell.isEmpty() && !different.add(cell))) {
                return false;
            }
        }
        return !different.isEmpty();
    }

    private static List<String> names(Row header) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            names.add(header.cell(i).isEmpty() ? "column " + (i + 1) : header.cell(i));
        }
        return names;
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "column " + i).toList();
    }
}
