package org.demarche.format.timelinejs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Event;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.junit.jupiter.api.Test;

/** The traps of TimelineJS's JSON in all its shapes. */
class TimelineJsReaderTest {
    private static Opened traps() throws FormatException {
        return Opened.resource(TimelineJsReaderTest.class, "traps.json");
    }

    @Test
    void datesSayNoMoreThanTheirParts() throws FormatException {
        assertThat(traps().dates())
                .containsExactly(
                        "Padded month, blank day: 1815-06",
                        "Before Christ: -0499",
                        "Deep time: Y-13800000000",
                        "Month 13: 2018-13",
                        "Month 0: 2018",
                        "Comma: 12,000",
                        "No date: ",
                        "End within the start: 1946/1946-05",
                        "Backwards: 2019-02-28",
                        "Clock: 2018-06-12T09:05",
                        "Hour 25: 2018-6-12 25",
                        "30 February: 2018-2-30",
                        "The mountain & the sea: 0079-08-24",
                        "Same id: 2020",
                        "Only a picture: 2021");
    }

    @Test
    void faultsAreNamedWithTheirPlace() throws FormatException {
        assertThat(traps().problems())
                .containsExactly(
                        "8:21: “2018-13” is no date.",
                        "10:21: “12,000” is no date.",
                        "11:5: There is no date; the event is among the undated ones.",
                        "13:74: The end, 2019-2-27, lies before the start; only the start is used.",
                        "16:21: “2018-6-12 25” is no date.",
                        "17:21: “2018-2-30” is no date.",
                        "22:89: The id “vesuvius” belongs to an earlier event; this one gets another.",
                        "27:5: “end_date” is missing.",
                        "29:14: The file itself names an error: row 7");
        assertThat(traps().result().problems().getFirst().path()).isEqualTo("$.events[3].start_date");
    }

    @Test
    void aDateOutOfOrderStandsAtItsStartAndSaysSo() throws FormatException {
        Event backwards = traps().event("Backwards");
        assertThat(backwards.printed()).isEqualTo("2019-2-28 – 2019-2-27");
        assertThat(backwards.doubt()).contains("2019-2-27");
    }

    @Test
    void markupBecomesTextAndLinks() throws FormatException {
        Event event = traps().event("The mountain & the sea");
        assertThat(event.summary()).isEqualTo("One.\n\nTwo, see the page.");
        assertThat(event.printed()).isEqualTo("Late August");
        assertThat(event.id()).isEqualTo("vesuvius");
        assertThat(event.tags()).containsExactly("Nature");
        assertThat(event.links())
                .extracting(Link::url, Link::title)
                .containsExactly(
                        tuple("https://example.org/pic.jpg", "A view"), tuple("https://example.org/a", "the page"));
        assertThat(event.links().getFirst().extras().values().get("timelinejs"))
                .isEqualTo("{\"url\":\"//example.org/pic.jpg\",\"caption\":\"A <i>view</i>\","
                        + "\"credit\":\"Nobody\",\"thumbnail\":\"\"}");
    }

    @Test
    void whatTheModelHasNoPlaceForIsKept() throws FormatException {
        Opened traps = traps();
        assertThat(traps.kept("The mountain & the sea", "timelinejs").orElseThrow())
                .contains("\"background\":{\"color\":\"#ff0000\"}")
                .contains("\"mine\":[1,2]")
                .contains("\"headline\":\"The <b>mountain</b> &amp; the sea\"");
        assertThat(traps.kept("Only a picture", "timelinejs").orElseThrow()).contains("<iframe");
        assertThat(traps.result().chronicle().extras().values().get("timelinejs"))
                .contains("\"spare\":{\"a\":1}")
                .contains("How it went.");
        assertThat(traps.notes())
                .containsExactly(
                        "Kept, but not shown: title (1), credit (1), background (1), mine (1), media (1), spare (1).");
    }

    @Test
    void theFirstSlideNamesTheChronicleAndErasArePhases() throws FormatException {
        Opened traps = traps();
        assertThat(traps.result().chronicle().title()).isEqualTo("Envoys and letters");
        assertThat(traps.result().chronicle().phases())
                .extracting(Phase::title, phase -> phase.when().edtf())
                .containsExactly(tuple("Concert", "1815/1848"), tuple("No end", "1914"));
    }

    @Test
    void versionTwoIsReadToo() throws FormatException {
        Opened old = Opened.text("""
                {"timeline": {"headline": "Old", "type": "default", "text": "x",
                  "date": [{"startDate": "2011,12,10,07,02,10", "endDate": "2011,12,11", "headline": "Parts", "tag": "T",
                            "asset": {"media": "https://example.org/v", "caption": "C"}},
                           {"startDate": "1/26/2012", "headline": "American"},
                           {"startDate": "2012,,", "headline": "Year"}],
                  "era": [{"startDate": "2011", "endDate": "2012", "headline": "Then"}]}}
                """);
        assertThat(old.result().chronicle().title()).isEqualTo("Old");
        assertThat(old.dates())
                .containsExactly("Parts: 2011-12-10T07:02:10/2011-12-11", "American: 2012-01-26", "Year: 2012");
        assertThat(old.event("Parts").tags()).containsExactly("T");
        assertThat(old.event("Parts").links()).extracting(Link::url).containsExactly("https://example.org/v");
        assertThat(old.result().chronicle().phases()).hasSize(1);
        assertThat(old.problems()).isEmpty();
    }

    @Test
    void slidesAndBareListsAreReadToo() throws FormatException {
        String slide = "{\"start_date\":{\"year\":1888},\"text\":{\"headline\":\"A\"}}";
        assertThat(Opened.text("{\"timeline\":{\"slides\":[" + slide + "]}}").dates())
                .containsExactly("A: 1888");
        assertThat(Opened.text("[" + slide + "]").dates()).containsExactly("A: 1888");
        assertThat(Opened.text("{\"events\":[{\"start_date\":\"2018-06-12\",\"text\":{\"headline\":\"B\"}}]}")
                        .dates())
                .containsExactly("B: 2018-06-12");
    }

    @Test
    void tablesAreReadAsTheSlidesTheyMake() throws FormatException {
        Opened table = Opened.resource(TimelineJsReaderTest.class, "traps.csv");
        assertThat(table.result().chronicle().title()).isEqualTo("The title");
        assertThat(table.dates())
                .containsExactly(
                        "Ada: 1815-12-10/1852-11-27",
                        "Comma: Y-13799",
                        "Evening: 2018-06-12T21:05/2018-06-12T23:30:15",
                        "Time alone: ",
                        "No day: 2018-6-31",
                        "Second title: 2019");
        assertThat(table.event("Ada").summary()).isEqualTo("She said \"so\".");
        assertThat(table.event("Ada").tags()).containsExactly("People");
        assertThat(table.event("Ada").links()).extracting(Link::title).containsExactly("A picture");
        assertThat(table.kept("Ada", "timelinejs").orElseThrow())
                .contains("\"Mine\":\"x\"")
                .contains("\"background\":{\"color\":\"#fff\"}");
        assertThat(table.result().chronicle().phases()).hasSize(1);
        assertThat(table.problems())
                .containsExactly(
                        "6:1: There is no date; the event is among the undated ones.",
                        "6:4: The time 10:00 stands without a year; it is left out.",
                        "7:1: “2018-6-31” is no date.",
                        "10:33: Only one slide can be the title; this one is an event.");
    }

    @Test
    void whatStandsBeforeABreakIsKept() throws FormatException {
        Opened broken =
                Opened.text("{\"events\":[\n{\"start_date\":{\"year\":1888},\"text\":{\"headline\":\"A\"}},\n{\"sta");
        assertThat(broken.dates()).containsExactly("A: 1888");
        assertThat(broken.problems()).containsExactly("3:6: The file breaks off (entries read: 1).");
    }

    @Test
    void tablesOfSpreadsheetsInOtherCountriesAreReadToo() throws FormatException {
        byte[] table = """
                sep=;
                Year;Month;Day;Time;End Year;Headline;Text;Media;Media Caption;Type
                ;;;;;Crise de Cuba;Précis;;;title
                1962;10;14;9:00 pm;;Un U-2 photographie l’île;"Rien; rien";https://example.org/a.jpg;L’île;
                1 962;10;22;19h00;;Discours;;;;
                1950;;;;1953;Guerre;;;;era
                """.getBytes(Charset.forName("windows-1252"));
        Opened opened = Opened.bytes(table);
        assertThat(opened.result().chronicle().title()).isEqualTo("Crise de Cuba");
        assertThat(opened.dates())
                .containsExactly("Un U-2 photographie l’île: 1962-10-14T21:00", "Discours: 1962-10-22");
        assertThat(opened.event("Un U-2 photographie l’île").summary()).isEqualTo("Rien; rien");
        assertThat(opened.kept("Discours", "timelinejs")).contains("{\"Time\":\"19h00\"}");
        assertThat(opened.result().chronicle().phases()).hasSize(1);
        assertThat(opened.problems())
                .containsExactly(
                        "3:22: The file is not in UTF-8 and does not say what it is in; it was read as windows-1252.",
                        "5:13: “19h00” is no clock time; the date stands without it.");
    }
}
