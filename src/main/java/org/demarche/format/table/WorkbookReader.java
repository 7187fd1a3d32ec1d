package org.demarche.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/**
 * Reads the first sheet of a workbook (Office Open XML, {@code .xlsx}) as a table. Of formulas the value that stands in
 * the file is read; none is run.
 */
public final class WorkbookReader implements ChronicleReader {
    /** Numbers of the built-in formats of dates (ECMA-376, part 1, section 18.8.30). */
    private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("(?i).*[yd].*");

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
                return use.of(() -> all.hasNext() ? row(all.next()) : null, problems);
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException e) {
            throw new FormatException(
                    problems.of(1, 1, "", "problem.file.unreadable", String.valueOf(e.getMessage())), e);
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return new Row(cells, row.getRowNum());
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? date(cell) : number.stripTrailingZeros().toPlainString();
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

    /** As ISO 8601; with a clock time only if it is not midnight. */
    private static String date(Cell cell) {
        LocalDateTime date = cell.asDate();
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.toString();
    }
}
