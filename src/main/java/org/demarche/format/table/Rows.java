package org.demarche.format.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a text table, one after the other; blank lines are none. */
public final class Rows {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final char separator;

    private Rows(Reader text, CSVFormat format, char separator) throws IOException {
        parser = CSVParser.builder().setReader(text).setFormat(format).get();
        records = parser.iterator();
        this.separator = separator;
    }

    /** Rows whose cells may stand in quotation marks (RFC 4180), however carelessly. */
    public static Rows quoted(Reader text, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true)
                .setIgnoreEmptyLines(false)
                .get();
        return new Rows(text, format, separator);
    }

    /** Rows with a tab between cells, in which a quotation mark is a character like others. */
    public static Rows plain(Reader text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter('\t')
                .setQuote(null)
                .setIgnoreEmptyLines(false)
                .get();
        return new Rows(text, format, '\t');
    }

    public char separator() {
        return separator;
    }

    /**
     * The next row with something in it, null at the end.
     *
     * @throws java.io.UncheckedIOException if the text can't be read
     */
    public @Nullable Row next() {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            List<String> cells = Arrays.asList(record.values());
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                return new Row(cells, line);
            }
        }
    }
}
