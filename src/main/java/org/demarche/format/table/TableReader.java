package org.demarche.format.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadAhead;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.TextInput;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads any table of text as a stream: one event for each row. The columns are those the user names, else guessed from
 * the header and the first rows.
 */
public final class TableReader implements ChronicleReader {
    private static final int LOOKED_AT = 10;

    /** One row in so many may have more or fewer cells: somebody forgot quotation marks, or the last cells. */
    private static final int MOST_ODD = 5;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_LISTED = 20;

    private final Wording wording;

    /** Problems are worded in the language given. */
    public TableReader(Wording wording) {
        this.wording = wording;
    }

    /**
     * Whether a text begins like a table: a header of short names that differ, then rows with as many cells, but for
     * one now and then.
     *
     * @param beginning of the text; its last line may be cut off
     */
    public static boolean reads(String beginning) {
        if (beginning.startsWith(CsvWriter.FIRST_NAMES)) {
            return true;
        }
        // Old programs of the Mac end lines with a carriage return alone.
        String table =
                Rows.withoutSeparatorLine(beginning).replace("\r\n", "\n").replace('\r', '\n');
        if (namesColumns(table)) {
            return true;
        }
        for (char separator : Rows.SEPARATORS) {
            List<Integer> counts = cellCounts(table, separator);
            int width = counts.isEmpty() ? 0 : counts.getFirst();
            long others = counts.stream().filter(count -> count != width).count();
            if (counts.size() > 1 && width > 1 && others * MOST_ODD <= counts.size()) {
                int end = table.indexOf('\n');
                String header = end < 0 ? table : table.substring(0, end);
                return isNames(cells(header, separator));
            }
        }
        return false;
    }

    /** Whether one of the first lines names what events have, so that the rows below may be of any length. */
    private static boolean namesColumns(String table) {
        List<String> lines = table.lines()
                .filter(line -> !line.isBlank())
                .limit(TableHead.MOST_ABOVE + 2L)
                .toList();
        for (char separator : Rows.SEPARATORS) {
            if (lines.size() == 1 && Field.nameColumns(cells(unquoted(lines.getFirst()), separator))) {
                return true;
            }
            for (int i = 0; i + 1 < lines.size(); i++) {
                String below = lines.get(i + 1);
                if (below.indexOf(separator) >= 0 && Field.nameColumns(cells(lines.get(i), separator))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String unquoted(String line) {
        return line.replace("\"", "");
    }

    private static String[] cells(String line, char separator) {
        return line.split(Pattern.quote(String.valueOf(separator)), -1);
    }

    /** The number of cells of each of the first whole rows. */
    private static List<Integer> cellCounts(String text, char separator) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 1;
        int rowStart = 0;
        for (int i = 0; i < text.length() && counts.size() < LOOKED_AT; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                if (i > rowStart + 1) {
                    counts.add(count);
                }
                rowStart = i + 1;
                count = 1;
            } else if (c == separator && !quoted) {
                count++;
            }
        }
        if (counts.size() == 1 && rowStart < text.length()) {
            counts.add(count);
        }
        return counts;
    }

    private static boolean isNames(String[] cells) {
        Set<String> different = new HashSet<>();
        for (String cell : cells) {
            String name = cell.replace("\"", "").strip();
            boolean fits = name.length() <= LONGEST_NAME && !name.matches(".*[.!?]") && different.add(name);
            if (!fits && !name.isEmpty()) {
                return false;
            }
        }
        return cells.length > 1 && !cells[1].startsWith(" ");
    }

    /** Where rows come from, one after the other. */
    interface RowSource {
        /** The next row, null at the end. */
        @Nullable
        Row next() throws IOException;

        /** How far it has read, in UTF-16 units. */
        long offset();

        /** How many days later than in most spreadsheets day 0 is, where days are mere numbers. */
        default int daysLater() {
            return 0;
        }

        /** What is wrong with what it has read, apart from what the rows say. */
        Problems problems();
    }

    /** The rows of a text. */
    private record TextRows(Rows rows, TextInput text, Problems problems) implements RowSource {
        @Override
        public @Nullable Row next() {
            return rows.next();
        }

        @Override
        public long offset() {
            return text.offset();
        }
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        return read(input, (rows, problems) -> read(rows, title(input.file()), input.options(), problems));
    }

    /**
     * Reads no more than the beginning, to see which column holds what.
     *
     * @throws FormatException if it can't be read
     */
    public TableSketch sketch(Input input) throws FormatException {
        return read(input, (rows, problems) -> new TableSketch(title(input.file()), TableHead.read(rows), wording));
    }

    /** What is done with the rows of a table. */
    @FunctionalInterface
    interface Use<T> {
        T of(RowSource rows, Problems problems) throws IOException, FormatException;
    }

    private <T> T read(Input input, Use<T> use) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Problems ahead = problems.apart();
        try {
            TextInput text = TextInput.ofTable(input, ahead);
            return use.of(new TextRows(Rows.quoted(text, ahead), text, ahead), problems);
        } catch (IOException | UncheckedIOException e) {
            throw problems.unreadable(e);
        }
    }

    /**
     * Reads rows from anywhere.
     *
     * @throws FormatException if no column holds a date
     */
    static ReadResult read(RowSource rows, String title, ReadOptions options, Problems problems)
            throws IOException, FormatException {
        TableHead head = TableHead.read(rows);
        if (head.isEmpty()) {
            throw new FormatException(problems.of(1, 1, "", "problem.shape.empty"));
        }
        if (!head.isNamed()) {
            problems.add(1, 1, "", "problem.table.noHeader");
        }
        Mapping mapping = Mapping.of(head.names(), head.rows(), options.columns(), problems);
        if (!mapping.hasDate()) {
            throw new FormatException(problems.of(1, 1, "", "problem.table.noDates", listed(head.names())));
        }
        if (head.rows().isEmpty()) {
            problems.add(1, 1, "", "problem.table.noRows");
        }
        TableReading reading = new TableReading(mapping, head, Mapping.order(options.columns()), problems);
        head.rows().forEach(reading::add);
        ReadAhead.forEach(rows::next, rows::offset, rows.problems(), problems, reading::add);
        String name = head.title().isEmpty() ? title : head.title();
        return new ReadResult(reading.chronicle(name), problems.inOrder(), problems.notes());
    }

    /** The first names of columns, for a message: of five thousand nobody reads more. */
    private static String listed(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_LISTED, names.size())));
        return names.size() > MOST_LISTED ? first + ", …" : first;
    }

    /** The file's name without folders. */
    static String title(String file) {
        return file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
    }
}
