package org.demarche.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.demarche.format.FormatException;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.Reading;
import org.demarche.format.Zips;
import org.junit.jupiter.api.Test;

/** What cells of workbooks hold that are dates, and what only looks so. */
class WorkbookReaderTest {
    /** A row of a date cell, which may be styled or computed, and a title. */
    private static String row(int number, String date, String title) {
        return "<row r='" + number + "'>" + date.replace("<c ", "<c r='A" + number + "' ") + text("B" + number, title)
                + "</row>";
    }

    private static String text(String cell, String text) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static ReadResult read(boolean from1904, String rows) throws FormatException, IOException {
        return Reading.read(WorkbookReader::new, Zips.of(Zips.workbook(from1904, rows)), ReadOptions.NONE);
    }

    private static final String NAMES = row(1, "<c t='inlineStr'><is><t>Date</t></is></c>", "Title");

    @Test
    void datesAreAsExactAsTheyAreShown() throws FormatException, IOException {
        ReadResult result = read(
                false,
                NAMES
                        + row(2, "<c s='1'><v>43523</v></c>", "Day")
                        + row(3, "<c s='2'><v>43525</v></c>", "Month")
                        + row(4, "<c s='3'><v>43466</v></c>", "Year")
                        + row(5, "<c><v>1945</v></c>", "Number")
                        + row(6, "<c s='1'><f>TODAY()</f><v>43523</v></c>", "Formula")
                        + row(7, "<c t='inlineStr'><is><t>27 February 2019</t></is></c>", "Words")
                        + row(8, "<c t='e'><v>#REF!</v></c>", "Error"));
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "2019-02-27 | Day |  |  | -",
                        "2019-03 | Month |  |  | -",
                        "2019 | Year |  |  | -",
                        "1945 | Number |  |  | -",
                        "2019-02-27 | Formula |  |  | -",
                        "2019-02-27 | Words |  |  | -",
                        " | Error |  |  | -");
        assertThat(Reading.problems(result))
                .containsExactly("8:1 There is no date; the event stands among the undated ones.");
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() throws FormatException, IOException {
        ReadResult result = read(true, NAMES + row(2, "<c s='1'><v>42061</v></c>", "Summit"));
        assertThat(Reading.lines(result.chronicle())).containsExactly("2019-02-27 | Summit |  |  | -");
    }

    @Test
    void daysWithoutAFormatOfDatesAreCountedAsSpreadsheetsDo() throws FormatException, IOException {
        String rows = NAMES
                + row(2, "<c><v>43523</v></c>", "Day")
                + row(3, "<c s='0'><v>43523.4375</v></c>", "Moment")
                + row(4, "<c><v>1945</v></c>", "Year");
        ReadResult result = read(false, rows);
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "2019-02-27 | Day |  |  | -", "2019-02-27T10:30 | Moment |  |  | -", "1945 | Year |  |  | -");
        assertThat(result.chronicle().events().getFirst().printed()).isEqualTo("2019-02-27");
        assertThat(result.problems()).isEmpty();
        assertThat(result.notes())
                .extracting(note -> note.message())
                .containsExactly("2 dates that are mere numbers, such as 43523, were read as spreadsheets count days.");
        assertThat(Reading.lines(read(true, rows).chronicle()))
                .containsExactly(
                        "2023-02-28 | Day |  |  | -", "2023-02-28T10:30 | Moment |  |  | -", "1945 | Year |  |  | -");
    }

    @Test
    void timesInColumnsOfTheirOwnBelongToTheDay() throws FormatException, IOException {
        ReadResult result = read(
                false,
                "<row r='1'>" + text("A1", "Date") + text("B1", "Title") + text("C1", "Time") + "</row>"
                        + timed(2, "Built-in", "<c r='C2' s='4'><v>0.4375</v></c>")
                        + timed(3, "Custom", "<c r='C3' s='5'><v>0.72951388888888891</v></c>")
                        + timed(4, "No format", "<c r='C4'><v>0.4375</v></c>")
                        + timed(5, "Midnight", "<c r='C5' s='4'><v>0</v></c>")
                        + timed(6, "Text", text("C6", "1899-12-30 10:30")));
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "2019-02-27T10:30 | Built-in |  |  | -",
                        "2019-02-27T17:30:30 | Custom |  |  | -",
                        "2019-02-27T10:30 | No format |  |  | -",
                        "2019-02-27T00:00 | Midnight |  |  | -",
                        "2019-02-27T10:30 | Text |  |  | -");
    }

    private static String timed(int number, String title, String time) {
        return "<row r='" + number + "'><c r='A" + number + "' s='1'><v>43523</v></c>" + text("B" + number, title)
                + time + "</row>";
    }

    @Test
    void aRowAboveTheNamesIsTheTitle() throws FormatException, IOException {
        ReadResult result = read(
                false,
                "<row r='1'>" + text("A1", "Chronology of talks") + "<c r='B1'/></row>"
                        + row(2, "<c t='inlineStr'><is><t>Date</t></is></c>", "Title")
                        + row(3, "<c s='1'><v>43523</v></c>", "Summit"));
        assertThat(result.chronicle().title()).isEqualTo("Chronology of talks");
        assertThat(Reading.lines(result.chronicle())).containsExactly("2019-02-27 | Summit |  |  | -");
    }
}
