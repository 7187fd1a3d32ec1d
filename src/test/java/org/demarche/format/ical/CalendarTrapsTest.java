package org.demarche.format.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.demarche.format.FormatException;
import org.demarche.format.Problem;
import org.demarche.format.Progress;
import org.demarche.format.files.Opened;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One trap of iCalendar after another. */
class CalendarTrapsTest {
    private static Opened event(String... lines) throws FormatException {
        return Opened.text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:T\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    private static String written(String when) throws EdtfException, IOException {
        Event event = Event.builder("e", "T", When.parse(when)).build();
        Chronicle chronicle =
                new Chronicle("C", List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(event), Extras.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarWriter().write(chronicle, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Opened calendar(String summary, Charset charset) throws FormatException {
        return Opened.bytes(("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20190302\r\n" + summary
                        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .getBytes(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "SUMMARY:Café in München, ISO-8859-1, 'The file is not in UTF-8 and does not say what it is in; it was read as"
                + " windows-1252.'",
        "SUMMARY:Встреча министров в Москве, windows-1251, 'The file is not in UTF-8 and does not say what it is in; it"
                + " was read as windows-1251.'",
        "SUMMARY:Café, UTF-16LE, 'The file is in UTF-16LE; a chronicle should be in UTF-8. It was read all the same.'",
        "SUMMARY;CHARSET=ISO-8859-2:Łódź, ISO-8859-2, ''",
        // Bytes that are UTF-8 are no other encoding, whatever the line says, and the other way round.
        "SUMMARY;CHARSET=ISO-8859-1:Café, UTF-8, ''",
        "SUMMARY;LANGUAGE=fr;CHARSET=UTF-8:Café, ISO-8859-1, 'The file is not in UTF-8 and does not say what it is in; it"
                + " was read as windows-1252.'"
    })
    void calendarsMayBeInOtherEncodings(String summary, String charset, String note) throws FormatException {
        Opened opened = calendar(summary, Charset.forName(charset));
        assertThat(opened.events())
                .extracting(Event::title)
                .containsExactly(summary.substring(summary.indexOf(':') + 1));
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.result().notes())
                .extracting(Problem::message)
                .containsExactlyElementsOf(note.isEmpty() ? List.of() : List.of(note));
    }

    @ParameterizedTest
    @CsvSource({
        // The end is the first day that does not belong to the event.
        "DTSTART;VALUE=DATE:20190226, DTEND;VALUE=DATE:20190227, 2019-02-26",
        "DTSTART;VALUE=DATE:20190226, DTEND;VALUE=DATE:20190301, 2019-02-26/2019-02-28",
        "DTSTART;VALUE=DATE:20191231, DTEND;VALUE=DATE:20200101, 2019-12-31",
        "DTSTART;VALUE=DATE:20190226, DURATION:P1W, 2019-02-26/2019-03-04",
        "DTSTART;VALUE=DATE:20190226, X-NOTHING:1, 2019-02-26",
        // A clock time ends when it says, and stands alone without an end.
        "DTSTART:20190226T100000Z, DTEND:20190226T110000Z, 2019-02-26T10:00:00Z/2019-02-26T11:00:00Z",
        "DTSTART:20190226T100000Z, DURATION:PT1H30M, 2019-02-26T10:00:00Z/2019-02-26T11:30:00Z",
        "DTSTART:20190226T100000, X-NOTHING:1, 2019-02-26T10:00:00",
        // No zone moves a day.
        "DTSTART;TZID=Asia/Tokyo:20190227T003000, X-NOTHING:1, 2019-02-27T00:30:00+09:00",
        "DTSTART;TZID=America/New_York:20190227T233000, X-NOTHING:1, 2019-02-27T23:30:00-05:00",
        "DTSTART;TZID=Nowhere/At-All:20190227T233000, X-NOTHING:1, 2019-02-27T23:30:00"
    })
    void endsAreExclusiveAndDaysStayTheirOwn(String start, String end, String edtf) throws FormatException {
        assertThat(event(start, end).dates()).containsExactly("T: " + edtf);
    }

    @Test
    void escapedTextIsReadAsItWasMeant() throws FormatException {
        Opened opened =
                event("DTSTART:20190226", "DESCRIPTION:a\\, b\\; c\\\\n d\\ne\\Nf: g", "LOCATION:Hanoi\\, Vietnam");
        assertThat(opened.event("T").summary()).isEqualTo("a, b; c\\n d\ne\nf: g");
        assertThat(opened.result().chronicle().places())
                .extracting(place -> place.name())
                .containsExactly("Hanoi, Vietnam");
    }

    @Test
    void linesAreFoldedByBytesAndMayEndAsInUnix() throws FormatException {
        Opened opened = Opened.text("""
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:u
                SUMMARY:One
                  two
                \tthree
                DTSTART:2019
                 0226
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(opened.dates()).containsExactly("One twothree: 2019-02-26");
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void namesAreOfAnyCaseAndParametersMayBeQuoted() throws FormatException {
        Opened opened = Opened.text("""
                begin:vcalendar
                x-wr-calname:C
                begin:vevent
                uid:u
                summary;language="en;x:y":T
                dtstart;value=date:20190226
                end:vevent
                end:vcalendar
                """.replace("\n", "\r\n"));
        assertThat(opened.dates()).containsExactly("T: 2019-02-26");
        assertThat(opened.result().chronicle().title()).isEqualTo("C");
    }

    @Test
    void brokenZonesAndUnknownComponentsAreNoObstacle() throws FormatException {
        Opened opened = Opened.text("""
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                X-NO:TZID
                BEGIN:DAYLIGHT
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:X-OWN
                BEGIN:VEVENT
                SUMMARY:Hidden
                DTSTART:20190101
                END:VEVENT
                END:X-OWN
                BEGIN:VEVENT
                UID:u
                SUMMARY:T
                DTSTART;TZID=Broken:20190226T100000
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        assertThat(opened.event("T").when().edtf()).isEqualTo("2019-02-26T10:00:00");
    }

    @Test
    void whatRecursLeavesOutAndAddsDays() throws FormatException {
        assertThat(event(
                                "DTSTART;VALUE=DATE:20190226",
                                "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=4",
                                "EXDATE;VALUE=DATE:20190228,20190302",
                                "RDATE;VALUE=DATE:20190401")
                        .dates())
                .containsExactly("T: 2019-02-26", "T: 2019-03-04", "T: 2019-04-01");
        assertThat(event("DTSTART;VALUE=DATE:20190226", "RRULE:FREQ=YEARLY;UNTIL=20210226")
                        .dates())
                .containsExactly("T: 2019-02-26", "T: 2020-02-26", "T: 2021-02-26");
    }

    @Test
    void impossibleDatesAreNamedWithTheirPlaceAndKept() throws FormatException {
        Opened opened = event("DTSTART:20190230", "DTEND:20190301");
        assertThat(opened.dates()).containsExactly("T: 20190230");
        assertThat(opened.problems())
                .containsExactly("6:9: “20190230” is no date; the event stands among the undated ones.");
        Opened clock = event("DTSTART:20190228T256000Z");
        assertThat(clock.dates()).containsExactly("T: 20190228T256000Z");
        assertThat(clock.problems()).hasSize(1).first().asString().startsWith("6:9: ");
        Opened backwards = event("DTSTART:20190228T100000Z", "DTEND:20190228T090000Z");
        assertThat(backwards.dates()).containsExactly("T: 2019-02-28T10:00:00Z");
        assertThat(backwards.problems()).hasSize(1).first().asString().startsWith("7:7: ");
    }

    @Test
    void placesCategoriesAndAddressesAreTaken() throws FormatException {
        Opened opened = event(
                "DTSTART:20190226",
                "GEO:21.03;105.85",
                "CATEGORIES:a,b\\,c",
                "CATEGORIES:d",
                "URL:https://example.org/a");
        assertThat(opened.event("T").tags()).containsExactly("a", "b,c", "d");
        assertThat(opened.event("T").links()).extracting(Link::url).contains("https://example.org/a");
        assertThat(opened.result().chronicle().places()).singleElement().satisfies(place -> {
            assertThat(place.lat()).isEqualTo(21.03);
            assertThat(place.lon()).isEqualTo(105.85);
        });
    }

    @Test
    void whatACalendarCannotSayIsWrittenAsItsWholePeriod() throws EdtfException, IOException {
        assertThat(written("2019-02~"))
                .contains(
                        "DTSTART;VALUE=DATE:20190201\r\n",
                        "DTEND;VALUE=DATE:20190301\r\n",
                        "X-DEMARCHE-WHEN:2019-02~\r\n");
        assertThat(written("1914/1918-11-11"))
                .contains("DTSTART;VALUE=DATE:19140101\r\n", "DTEND;VALUE=DATE:19181112\r\n");
        assertThat(written("-0043-03-15"))
                .contains("X-DEMARCHE-WHEN:-0043-03-15\r\n")
                .doesNotContain("DTSTART");
    }

    @Test
    void anEntryHasOneAddressAndAsManyAttachmentsAsItLikes() throws FormatException, IOException, ParserException {
        Opened opened = event(
                "DTSTART:20190226",
                "DTSTAMP:20190101T000000Z",
                "ATTACH:https://example.org/a.pdf",
                "URL:https://example.org/b",
                "ATTACH:https://example.org/c",
                "ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA");
        assertThat(opened.event("T").links())
                .extracting(Link::url)
                .containsExactly("https://example.org/a.pdf", "https://example.org/b", "https://example.org/c");
        assertThat(opened.kept("T", "ATTACH;ENCODING=BASE64;VALUE=BINARY")).contains("\"AAAA\"");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarWriter().write(opened.result().chronicle(), out, Progress.NONE);
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(out.toByteArray()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents("VEVENT").getFirst().getProperties("URL"))
                .hasSize(1);
        assertThat(Opened.bytes(out.toByteArray()).events()).isEqualTo(opened.events());
    }
}
