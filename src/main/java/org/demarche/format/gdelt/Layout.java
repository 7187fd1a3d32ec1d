package org.demarche.format.gdelt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.format.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold what. GDELT's are known by their number, since its files have no header (Event Codebook
 * 2.0, and 1.03 for 57 and 58 columns); ICEWS and POLECAT tables name theirs.
 */
abstract sealed class Layout permits GdeltLayout, HeaderLayout {
    private static final int DATE_DIGITS = 8;

    /** The column's number of each name. */
    private final Map<String, Integer> columns;

    /** Columns without a place in the model, kept with each event. */
    private final List<String> extras;

    Layout(List<String> header, List<String> extras) {
        columns = IntStream.range(0, header.size())
                .boxed()
                .collect(Collectors.toMap(i -> header.get(i).strip(), i -> i, (first, second) -> first));
        this.extras = extras.stream().filter(columns::containsKey).toList();
    }

    /** The layout of a table by its first row; null if it is no table of coded events. */
    static @Nullable Layout of(Row first) {
        List<String> cells = first.cells().stream().map(String::strip).toList();
        if (cells.containsAll(List.of("Event ID", "Event Date", "CAMEO Code"))) {
            return new IcewsLayout(cells);
        } else if (cells.containsAll(List.of("Event ID", "Event Date", "Event Type", "Actor Name"))) {
            return new PolecatLayout(cells);
        } else if (cells.getFirst().equalsIgnoreCase("GLOBALEVENTID")) {
            return new GdeltLayout(cells, true);
        }
        boolean gdelt = Stream.of(GdeltLayout.BACKFILE_COLUMNS, GdeltLayout.COLUMNS_1, GdeltLayout.COLUMNS_2)
                        .anyMatch(count -> count == cells.size())
                && isDigits(cells.getFirst())
                && cells.get(1).length() == DATE_DIGITS
                && isDigits(cells.get(1));
        return gdelt ? new GdeltLayout(GdeltLayout.names(cells.size()), false) : null;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the first row names the columns. */
    abstract boolean hasHeader();

    /** How many columns at least a row needs for an event. */
    abstract int fewest();

    abstract CodedRow read(Row row);

    /** Whether the report is mainly about this event; so it is in a table that does not say. */
    boolean isRoot(Row row) {
        return true;
    }

    /** Whether a country of this table is given in FIPS 10-4, not by its name. */
    abstract boolean usesFips();

    List<String> extras() {
        return extras;
    }

    /** The column with that name, −1 if there is none. */
    int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    /** The column that holds the date. */
    abstract int dateColumn();

    /** The column that holds the code. */
    abstract int codeColumn();

    final String cell(Row row, String name) {
        return row.cell(column(name));
    }
}
