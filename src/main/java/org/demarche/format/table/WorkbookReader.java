package org.demarche.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ProgressStream;
import org.demarche.format.ReadResult;
import org.demarche.format.ZipGuard;
import org.demarche.time.Wording;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of a workbook (Office Open XML, {@code .xlsx}) as a table. Of formulas the value that stands in
 * the file is read; none is run.
 */
public final class WorkbookReader implements ChronicleReader {
    /** Numbers of the built-in formats of dates (ECMA-376, part 1, section 18.8.30). */
    private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("(?i).*[yd].*");
    private static final Pattern TIME_LETTERS = Pattern.compile("(?i)[^yd]*[hs][^yd]*");

    /** Numbers of the built-in formats of mere times. */
    private static final Set<Integer> TIME_FORMATS = Set.of(18, 19, 20, 21, 45, 46, 47);

    private static final Pattern FROM_1904 = Pattern.compile("\\bdate1904\\s*=\\s*[\"'](?:1|true|on)[\"']");
    private static final int MOST_LOOKED_AT = 1 << 16;

    private final Wording wording;

    /** Problems are worded in the language given. */
    public WorkbookReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        return read(
                input,
                (rows, problems) -> TableReader.read(rows, TableReader.title(input.file()), input.options(), problems));
    }

    /**
     * Reads no more than the first rows, to see which column holds what.
     *
     * @throws FormatException if they can't be read
     */
    public TableSketch sketch(Input input) throws FormatException {
        return read(
                input,
                (rows, problems) -> new TableSketch(TableReader.title(input.file()), TableHead.read(rows), wording));
    }

    private <T> T read(Input input, TableReader.Use<T> use) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        try {
            byte[] bytes = ZipGuard.checked(new ProgressStream(input));
            try (ReadableWorkbook workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
                    Stream<org.dhatim.fastexcel.reader.Row> rows =
                            workbook.getFirstSheet().openStream()) {
                Iterator<org.dhatim.fastexcel.reader.Row> all = rows.iterator();
                Calendar calendar = new Calendar(isFrom1904(bytes), workbook.isDate1904());
                return use.of(new SheetRows(all, calendar, problems.apart()), problems);
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException e) {
            throw problems.unreadable(e);
        }
    }

    /**
     * From when a workbook counts its days.
     *
     * @param from1904 whether it says so itself
     * @param known whether the library that reads it has seen that
     */
    private record Calendar(boolean from1904, boolean known) {
        /** How many days must be added to a date that the library has read. */
        int unseenDays() {
            return from1904 && !known ? SerialDays.DAYS_TO_1904 : 0;
        }
    }

    /** The rows of a sheet, in which each counts like a line of text. */
    private static final class SheetRows implements TableReader.RowSource {
        private static final int UNITS_PER_ROW = 200;

        private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
        private final Calendar calendar;
        private final Problems problems;
        private long offset;

        SheetRows(Iterator<org.dhatim.fastexcel.reader.Row> rows, Calendar calendar, Problems problems) {
            this.rows = rows;
            this.calendar = calendar;
            this.problems = problems;
        }

        @Override
        public @Nullable Row next() {
            offset += UNITS_PER_ROW;
            return rows.hasNext() ? row(rows.next(), calendar.unseenDays()) : null;
        }

        @Override
        public long offset() {
            return offset;
        }

        @Override
        public int daysLater() {
            return calendar.from1904() ? SerialDays.DAYS_TO_1904 : 0;
        }

        @Override
        public Problems problems() {
            return problems;
        }
    }

    /** Whether the workbook counts days from 1904; the library overlooks that where it is said by a 1. */
    private static boolean isFrom1904(byte[] bytes) throws IOException {
        ZipGuard.Entries entries = new ZipGuard.Entries(new ByteArrayInputStream(bytes));
        for (ZipEntry entry = entries.next(); entry != null; entry = entries.next()) {
            if (entry.getName().equals("xl/workbook.xml")) {
                String start = new String(entries.content().readNBytes(MOST_LOOKED_AT), StandardCharsets.UTF_8);
                return FROM_1904.matcher(start).find();
            }
        }
        return false;
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row, int later) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell, later));
        }
        return new Row(cells, row.getRowNum());
    }

    private static String text(Cell cell, int later) {
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            String plain = number.stripTrailingZeros().toPlainString();
            String clock = isTime(cell) ? SerialDays.clock(plain) : "";
            if (!clock.isEmpty()) {
                return clock;
            }
            return isDate(cell) || (isTime(cell) && SerialDays.isDay(plain)) ? date(cell, later) : plain;
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        return (id != null && DATE_FORMATS.contains(id))
                || (format != null
                        && DATE_LETTERS
                                .matcher(LITERAL.matcher(format).replaceAll(""))
                                .matches());
    }

    /** Whether a cell shows a time of day alone. */
    private static boolean isTime(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        return (id != null && TIME_FORMATS.contains(id))
                || (format != null
                        && TIME_LETTERS
                                .matcher(LITERAL.matcher(format).replaceAll(""))
                                .matches());
    }

    /** As ISO 8601, no finer than the cell shows it; with a clock time only if it is not midnight. */
    private static String date(Cell cell, int later) {
        LocalDateTime date = cell.asDate().plusDays(later);
        String format = LITERAL.matcher(Objects.requireNonNullElse(cell.getDataFormatString(), ""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (format.contains("y") && !format.contains("d") && !format.contains("h")) {
            String day = date.toLocalDate().toString();
            return day.substring(0, day.lastIndexOf('-', format.contains("m") ? day.length() : day.length() - 4));
        }
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.toString();
    }
}
