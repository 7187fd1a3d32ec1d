package org.demarche.format.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.format.FormatException;
import org.demarche.format.Problem;
import org.demarche.format.Problems;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a table that another program made, to see and to say which column holds what. A mapping is what
 * {@link ReadOptions#columns} takes: the ids of {@link Field}s to names of columns, to nothing for fields that no
 * column holds, and {@link #ORDER} to one of the orders of numbers in dates.
 */
public final class TableSketch {
    /** The key under which a mapping says which comes first in dates such as 3/4/2019. */
    public static final String ORDER = Mapping.ORDER;

    /** The order in which the day comes first. */
    public static final String DAY_FIRST = Mapping.DAY_FIRST;

    /** The order in which the month comes first. */
    public static final String MONTH_FIRST = Mapping.MONTH_FIRST;

    private final String title;
    private final TableHead head;
    private final Wording wording;

    TableSketch(String title, TableHead head, Wording wording) {
        this.title = title;
        this.head = head;
        this.wording = wording;
    }

    /**
     * What the first rows become.
     *
     * @param chronicle the events of the first rows
     * @param undated how many of them have no date
     * @param others columns that hold no field and stay beside the event as they are
     * @param problems as of the whole table, as far as the first rows have them
     * @param bothOrders whether dates such as 3/4/2019 can be read in two ways
     */
    public record Preview(
            Chronicle chronicle, long undated, List<String> others, List<Problem> problems, boolean bothOrders) {
        public Preview {
            others = List.copyOf(others);
            problems = List.copyOf(problems);
        }
    }

    /** The table's name. */
    public String title() {
        return title;
    }

    /** The names of the columns; of those without one, words with their number. */
    public List<String> columns() {
        return head.names();
    }

    /** The first different values of a column, at most so many. */
    public List<String> examples(int column, int most) {
        return head.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }

    /** Whether this program wrote the table, so that its columns are known. */
    public boolean isOurs() {
        return Mapping.isOurs(head.names());
    }

    /** The mapping guessed from names and values, written out. */
    public Map<String, String> guess() {
        return Mapping.of(head.names(), head.rows(), Map.of(), problems()).said();
    }

    /**
     * Reads the first rows.
     *
     * @throws FormatException if by that mapping no column holds a date, or there are no rows
     */
    public Preview preview(Map<String, String> mapping) throws FormatException {
        ReadResult result = read(mapping);
        long undated = result.chronicle().events().stream()
                .filter(event -> !event.isPlaced())
                .count();
        Mapping columns = Mapping.of(head.names(), head.rows(), mapping, problems());
        List<String> others = columns.others().stream().map(columns::name).toList();
        boolean bothOrders = !dates(mapping, DAY_FIRST).equals(dates(mapping, MONTH_FIRST));
        return new Preview(result.chronicle(), undated, others, result.problems(), bothOrders);
    }

    private List<String> dates(Map<String, String> mapping, String order) throws FormatException {
        Map<String, String> ordered = new LinkedHashMap<>(mapping);
        ordered.put(ORDER, order);
        return read(ordered).chronicle().events().stream()
                .map(Event::when)
                .map(when -> when.edtf())
                .toList();
    }

    private ReadResult read(Map<String, String> mapping) throws FormatException {
        Iterator<Row> rows = head.rows().iterator();
        Row names = new Row(head.names(), 1);
        Problems problems = problems();
        TableReader.RowSource source = new TableReader.RowSource() {
            private boolean begun = !head.isNamed();

            @Override
            public @Nullable Row next() {
                if (!begun) {
                    begun = true;
                    return names;
                }
                return rows.hasNext() ? rows.next() : null;
            }

            @Override
            public long offset() {
                return 0;
            }

            @Override
            public int daysLater() {
                return head.daysLater();
            }

            @Override
            public Problems problems() {
                return problems;
            }
        };
        try {
            return TableReader.read(source, title, new ReadOptions(null, mapping), problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Problems problems() {
        return new Problems(title, wording);
    }
}
