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
        return new Rows(new QuotationMarks(text), format, separator, linesBefore, problems);
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
            long line = linesBefore + parser.getCurrentLineNumber() + 1;
            if (!hasNext(line)) {
                return null;
            }
            text.next();
            CSVRecord record = records.next();
            List<String> cells = Arrays.asList(record.values());
            if (swallows(cells, line)) {
                problems.add(
                        line,
                        1,
                        "",
                        "problem.table.unclosed",
                        cells.getLast().lines().count() - 1);
            }
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                return new Row(cells, line);
            }
        }
    }

    /** Whether the last of all rows ends in lines that look like rows, below a quotation mark that is never closed. */
    private boolean swallows(List<String> cells, long line) {
        String last = cells.getLast();
        int end = last.indexOf('\n');
        return end >= 0 && last.indexOf(separator, end) >= 0 && !hasNext(line) && marks != null && marks.areOdd();
    }

    /** Counts quotation marks, as each that opens must be closed. */
    private static final class QuotationMarks extends FilterReader {
        private long count;

        QuotationMarks(Reader text) {
            super(text);
        }

        boolean areOdd() {
            return count % 2 != 0;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count += c == '"' ? 1 : 0;
            return c;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            for (int i = from; i < from + read; i++) {
                count += buffer[i] == '"' ? 1 : 0;
            }
            return read;
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
