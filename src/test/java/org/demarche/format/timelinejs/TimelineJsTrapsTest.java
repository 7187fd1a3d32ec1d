package org.demarche.format.timelinejs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.junit.jupiter.api.Test;

/** One trap of TimelineJS after another: what its own program does, or does wrong, and what is read here. */
class TimelineJsTrapsTest {
    private static Opened slides(String... slides) throws FormatException {
        return Opened.text("{\"events\":[\n" + String.join(",\n", slides) + "]}");
    }

    private static String slide(String title, String rest) {
        return "{\"text\":{\"headline\":\"" + title + "\"}," + rest + "}";
    }

    @Test
    void yearsOfTwoDigitsAreNotOfTheLastCentury() throws FormatException {
        assertThat(slides(
                                slide("Vesuvius", "\"start_date\":{\"year\":\"79\"}"),
                                slide("Nine", "\"start_date\":{\"year\":9,\"month\":9}"))
                        .dates())
                .containsExactly("Vesuvius: 0079", "Nine: 0009-09");
    }

    @Test
    void partsThatAreNumbersInWordsOrFractionsAreNoDates() throws FormatException {
        Opened opened = slides(
                slide("Words", "\"start_date\":{\"year\":\"1950\",\"month\":\"May\"}"),
                slide("Fraction", "\"start_date\":{\"year\":1950.5}"),
                slide("Plus", "\"start_date\":{\"year\":\"+1950\"}"));
        assertThat(opened.dates()).containsExactly("Words: 1950-May", "Fraction: 1950.5", "Plus: +1950");
        assertThat(opened.problems())
                .containsExactly(
                        "2:43: “1950-May” is no date.", "3:46: “1950.5” is no date.", "4:42: “+1950” is no date.");
    }

    @Test
    void aBlankPartEndsTheDate() throws FormatException {
        assertThat(slides(
                                slide("No month", "\"start_date\":{\"year\":\"1950\",\"month\":\"\",\"day\":\"\"}"),
                                slide("Null", "\"start_date\":{\"year\":\"1950\",\"month\":null}"),
                                slide("Midnight", "\"start_date\":{\"year\":1950,\"month\":1,\"day\":2,\"hour\":0}"),
                                slide(
                                        "After",
                                        "\"start_date\":{\"year\":1950,\"month\":1,\"day\":2,\"minute\":5,\"hour\":0}"))
                        .dates())
                .containsExactly("No month: 1950", "Null: 1950", "Midnight: 1950-01-02", "After: 1950-01-02T00:05");
    }

    @Test
    void deepTimeKeepsItsYearWhateverTheScaleSays() throws FormatException {
        Opened opened = Opened.text("{\"scale\":\"cosmological\",\"events\":["
                + slide("Bang", "\"start_date\":{\"year\":-13800000000},\"end_date\":{\"year\":\"-4500000000\"}") + ","
                + slide("Now", "\"start_date\":{\"year\":2000,\"month\":5}") + "]}");
        assertThat(opened.dates()).containsExactly("Bang: Y-13800000000/Y-4500000000", "Now: 2000-05");
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void erasWithoutADateOrATextAreNamed() throws FormatException {
        Opened opened = Opened.text("""
                {"events": [], "eras": [
                  {"text": {"headline": "No start"}, "end_date": {"year": 1950}},
                  {"start_date": {"year": 1900}, "end_date": {"year": 1950}},
                  {"start_date": {"year": 1960}, "end_date": {"year": 1950}, "text": {"headline": "Backwards"}}]}
                """);
        assertThat(opened.result().chronicle().phases())
                .extracting(Phase::title, phase -> phase.when().edtf())
                .contains(tuple("Backwards", "1960"));
        assertThat(opened.problems())
                .containsExactly(
                        "2:3: There is no date; the event is among the undated ones.",
                        "4:46: The end, 1950, lies before the start; only the start is used.");
    }

    @Test
    void scriptsInTextsAreDropped() throws FormatException {
        Opened opened = Opened.text(
                "{\"events\":[{\"start_date\":{\"year\":2000},\"text\":{\"headline\":\"A\","
                        + "\"text\":\"One<script>alert('x')</script><style>p{}</style> two <a href='javascript:x()'>go</a>\"}}]}");
        assertThat(opened.event("A").summary()).isEqualTo("One two go");
        assertThat(opened.event("A").links()).isEmpty();
    }

    @Test
    void aDisplayDateIsTextOfTheSlideOrOfItsDate() throws FormatException {
        Opened opened = slides(
                slide(
                        "Slide",
                        "\"start_date\":{\"year\":1950,\"display_date\":\"its own\"},\"display_date\":\"c. <b>1950</b>\""),
                slide("Date", "\"start_date\":{\"year\":1950,\"display_date\":\"its own\"}"));
        assertThat(opened.event("Slide").printed()).isEqualTo("c. 1950");
        assertThat(opened.event("Date").printed()).isEqualTo("its own");
    }

    @Test
    void clocksOfTablesAreReadInEveryForm() throws FormatException {
        Opened table = Opened.text("""
                Year,Month,Day,Time,Headline,Media
                2018,6,12,0905,Four digits,
                2018,6,12,9.05,Point,
                2018,6,12,9:05 a.m.,Morning,
                2018,6,12,12:05 am,Midnight,
                2018,6,12,12:05 P.M.,Noon,
                2018,6,12,9:05:06.5,Half a second,
                2018,6,12,9:05:06.50,Still half a second,
                2018,6,12,9:75,Minute 75,
                2018,6,12,24:00,Hour 24,
                2018,6,12,25:00,Hour 25,
                2018,,,9:05,No day,
                """);
        assertThat(table.dates())
                .containsExactly(
                        "Four digits: 2018-06-12T09:05",
                        "Point: 2018-06-12T09:05",
                        "Morning: 2018-06-12T09:05",
                        "Midnight: 2018-06-12T00:05",
                        "Noon: 2018-06-12T12:05",
                        "Half a second: 2018-06-12T09:05:06.500",
                        "Still half a second: 2018-06-12T09:05:06.500",
                        "Minute 75: 2018-06-12",
                        "Hour 24: 2018-06-12T24:00",
                        "Hour 25: 2018-06-12",
                        "No day: 2018");
        assertThat(table.event("Minute 75").printed()).isEqualTo("2018-6-12");
        assertThat(table.kept("Minute 75", "timelinejs")).contains("{\"Time\":\"9:75\"}");
        assertThat(table.problems())
                .containsExactly(
                        "9:11: “9:75” is no clock time; the date stands without it.",
                        "11:11: “25:00” is no clock time; the date stands without it.",
                        "12:8: The time “9:05” stands without a day; the date stands without it.");
        assertThat(table.event("No day").printed()).isEqualTo("2018");
        assertThat(table.kept("No day", "timelinejs")).contains("{\"Time\":\"9:05\"}");
    }

    @Test
    void datesOfOldTablesStandInOneColumn() throws FormatException {
        Opened table = Opened.text("""
                Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Type,Tag
                2011-12-10,,ISO day,,,,,,T
                -500,,Before Christ,,,,,,
                12/10/2011,1/5/2012,American,,,,,,
                12/2011,,Month,,,,,,
                2011-12-10T07:02:10Z,,Full,,,,,,
                yesterday,,No date,,,,,,
                """);
        assertThat(table.dates())
                .containsExactly(
                        "ISO day: 2011-12-10",
                        "Before Christ: -0499",
                        "American: 2011-12-10/2012-01-05",
                        "Month: 2011-12",
                        "Full: 2011-12-10T07:02:10Z",
                        "No date: yesterday");
        assertThat(table.event("ISO day").tags()).containsExactly("T");
        assertThat(table.problems()).containsExactly("7:1: “yesterday” is no date.");
    }

    @Test
    void yearsOfTablesMayHoldSpacesAndCommasAndNothingElse() throws FormatException {
        Opened table = Opened.text("""
                Year,Month,Day,Headline,Media,Background,Alt Text
                "-66,000,000",,,Comma,,,
                1 962, 10 ,22,Space,https://example.org/a.jpg,/img.png,A man
                19x2,,,Letter,,,
                """);
        assertThat(table.dates()).containsExactly("Comma: Y-66000000", "Space: 1962-10-22", "Letter: 19x2");
        assertThat(table.event("Space").links()).extracting(Link::url).containsExactly("https://example.org/a.jpg");
        assertThat(table.kept("Space", "timelinejs").orElseThrow()).contains("\"background\":{\"url\":\"/img.png\"}");
        assertThat(table.problems()).containsExactly("4:1: “19x2” is no date.");
    }
}
