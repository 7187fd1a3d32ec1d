package org.demarche.format.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.format.BoundedText;
import org.demarche.format.Problems;
import org.demarche.format.TextInput;
import org.demarche.format.TextInput.Place;
import org.jspecify.annotations.Nullable;

/** The rows of a text table, one after the other; blank lines are none. */
public final class Rows {
    /** What may stand between cells. */
    static final char[] SEPARATORS = {'\t', ',', ';', '|'};

    private static final String NAMED = "sep=";

    private final BoundedText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Problems problems;
    private final char separator;
    private final long linesBefore;
    private final @Nullable QuotationMarks marks;
    private boolean broken;
    /** The line on which the next row begins, as the parser counts before it looks ahead. */
    private long nextLine = 1;

    private Rows(Reader text, CSVFormat format, char separator, long linesBefore, Problems problems)
            throws IOException {
        this.marks = text instanceof QuotationMarks counted ? counted : null;
        this.text = new BoundedText(text, BoundedText.MOST);
        this.problems = problems;
        parser = CSVParser.builder().setReader(this.text).setFormat(format).get();
        records = parser.iterator();
        this.separator = separator;
        this.linesBefore = linesBefore;
    }

    /**
     * As {@link #quoted(Reader, char, Problems)}, with the separator that a first line such as {@code sep=;} names, or
     * else the one that parts the first line into most cells; lines above that have none are a title.
     */
    public static Rows quoted(TextInput text, Problems problems) throws IOException {
        String line = firstLine(text);
        boolean named = isSeparatorLine(line);
        if (named) {
            text.seek(line.length());
            return quoted(text, line.charAt(NAMED.length()), 1, problems);
        }
        for (int above = 0; above < TableHead.MOST_ABOVE && !isParted(line) && !line.isEmpty(); above++) {
            line = firstLine(text);
        }
        text.seek(0);
        return quoted(text, separator(line), 0, problems);
    }

    /** The beginning of a text without a first line that only names the separator. */
    public static String withoutSeparatorLine(String beginning) {
        int end = beginning.indexOf('\n') + 1;
        return isSeparatorLine(beginning.substring(0, end)) ? beginning.substring(end) : beginning;
    }

    /** What spreadsheets write on the first line for one another. */
    private static boolean isSeparatorLine(String line) {
        String stripped = line.strip();
        int length = NAMED.length() + 1;
        return line.regionMatches(true, 0, NAMED, 0, NAMED.length())
                && line.length() > length
                && stripped.length() <= length;
    }

    private static boolean isParted(String line) {
        return CharBuffer.wrap(SEPARATORS).chars().anyMatch(separator -> line.indexOf(separator) >= 0);
    }

    /** The next row, line breaks in quotation marks and at its end included. */
    private static String firstLine(TextInput text) throws IOException {
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int c = text.read(); c >= 0 && line.length() < TextInput.MEMORY / 2; c = text.read()) {
            line.append((char) c);
            quoted ^= c == '"';
            if (c == '\r' && !quoted) {
                // A carriage return alone ends a line too.
                boolean both = text.read() == '\n';
                if (both) {
                    line.append('\n');
                } else {
                    text.seek(text.offset() - 1);
                }
                break;
            } else if (c == '\n' && !quoted) {
                break;
            }
        }
        return line.toString();
    }

    private static char separator(String line) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = IntStream.range(0, counts.length).reduce(1, (a, b) -> counts[b] > counts[a] ? b : a);
        return SEPARATORS[best];
    }

    /** Rows whose cells may stand in quotation marks (RFC 4180), however carelessly. */
    public static Rows quoted(Reader text, char separator, Problems problems) throws IOException {
        return quoted(text, separator, 0, problems);
    }

    private static Rows quoted(Reader text, char separator, long linesBefore, Problems problems) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true)
                .setIgnoreEmptyLines(false)
                .get();
        return new Rows(new QuotationMarks(text, separator), format, separator, linesBefore, problems);
    }

    /** Rows with a tab between cells, in which a quotation mark is a character like others. */
    public static Rows plain(Reader text, Problems problems) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter('\t')
                .setQuote(null)
                .setIgnoreEmptyLines(false)
                .get();
        return new Rows(text, format, '\t', 0, problems);
    }

    public char separator() {
        return separator;
    }

    /**
     * The next row with something in it; null at the end, or at a row too long to be held, which is a problem.
     *
     * @throws java.io.UncheckedIOException if the text can't be read
     */
    public @Nullable Row next() {
        while (true) {
            long line = linesBefore + nextLine;
            if (!hasNext(line)) {
                return null;
            }
            text.next();
            CSVRecord record = records.next();
            nextLine = parser.getCurrentLineNumber() + 1;
            List<String> cells = Arrays.asList(record.values());
            if (marks != null && isUnclosed(marks)) {
                Place place = marks.place();
                long below = cells.getLast().lines().count() - 1;
                problems.add(linesBefore + place.line(), place.column(), "", "problem.table.unclosed", below);
            }
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                return new Row(cells, line);
            }
        }
    }

    /** Whether the last cell of all stands behind a quotation mark that is never closed. */
    private boolean isUnclosed(QuotationMarks marks) {
        // Text is taken by the piece: a mark that is open at the end of one may be closed in the next.
        return marks.isOpen() && !hasNext(linesBefore + nextLine) && !broken && marks.isOpen();
    }

    /** Knows which quotation mark is open: one at the beginning of a cell, until the next single one. */
    private static final class QuotationMarks extends FilterReader {
        private final char separator;
        private long line = 1;
        private long column;
        private char last = '\n';
        private boolean isOpen;
        private Place place = new Place(1, 1);

        QuotationMarks(Reader text, char separator) {
            super(text);
            this.separator = separator;
        }

        boolean isOpen() {
            return isOpen;
        }

        /** Where the mark opened last stands. */
        Place place() {
            return place;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            if (c >= 0) {
                take((char) c);
            }
            return c;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            for (int i = from; i < from + read; i++) {
                take(buffer[i]);
            }
            return read;
        }

        private void take(char c) {
            if (last == '\n' || (last == '\r' && c != '\n')) {
                line += column == 0 ? 0 : 1;
                column = 0;
            }
            column++;
            if (c == '"') {
                // A mark right behind one that closed doubles it, so that the cell goes on.
                boolean opens = !isOpen && (last == separator || last == '\n' || last == '\r');
                place = opens ? new Place(line, column) : place;
                isOpen = !isOpen && (opens || last == '"');
            }
            last = c;
        }
    }

    private boolean hasNext(long line) {
        try {
            return !broken && records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof BoundedText.TooLongException) {
                problems.add(line, 1, "", "problem.table.endless", BoundedText.MOST);
                broken = true;
                return false;
            }
            throw e;
        }
    }
}
