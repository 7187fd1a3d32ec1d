package org.demarche.format.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.demarche.format.ExtraFields;
import org.demarche.format.FormatException;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.Reading;
import org.demarche.format.files.Opened;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Status;
import org.demarche.time.Undated;
import org.junit.jupiter.api.Test;

/** Calendars written for this test, with the traps of the format, and what we write ourselves. */
class CalendarReaderTest {
    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return calendar("BEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Talks\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
    }

    private static ReadResult read(String text) throws FormatException {
        return Reading.read(CalendarReader::new, text);
    }

    private static List<String> dates(String text) throws FormatException {
        return read(text).chronicle().events().stream()
                .map(one -> one.when().edtf())
                .toList();
    }

    private static byte[] bytes(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarWriter().write(chronicle, out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void daysEndBeforeTheirEnd() throws FormatException {
        assertThat(dates(event("DTSTART;VALUE=DATE:20190226", "DTEND;VALUE=DATE:20190227")))
                .containsExactly("2019-02-26");
        assertThat(dates(event("DTSTART;VALUE=DATE:20190227", "DTEND;VALUE=DATE:20190301")))
                .containsExactly("2019-02-27/2019-02-28");
        assertThat(dates(event("DTSTART;VALUE=DATE:20190226"))).containsExactly("2019-02-26");
        assertThat(dates(event("DTSTART;VALUE=DATE:20190226", "DURATION:P2D")))
                .containsExactly("2019-02-26/2019-02-27");
        // As many programs write it, though no day is left.
        assertThat(dates(event("DTSTART;VALUE=DATE:20190226", "DTEND;VALUE=DATE:20190226")))
                .containsExactly("2019-02-26");
    }

    @Test
    void clockTimesKeepTheirZone() throws FormatException {
        assertThat(dates(event("DTSTART:20190227T183000Z"))).containsExactly("2019-02-27T18:30:00Z");
        assertThat(dates(event("DTSTART:20190227T183000"))).containsExactly("2019-02-27T18:30:00");
        assertThat(dates(event(
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20190227T183000",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20190227T210000")))
                .containsExactly("2019-02-27T18:30:00+07:00/2019-02-27T21:00:00+07:00");
        assertThat(dates(event("DTSTART;TZID=\"/example.org/Europe/Berlin\":20190701T003000")))
                .containsExactly("2019-07-01T00:30:00+02:00");
        assertThat(dates(event("DTSTART;TZID=America/Los_Angeles:20120630T060000", "DURATION:P1D")))
                .containsExactly("2012-06-30T06:00:00-07:00/2012-07-01T06:00:00-07:00");
    }

    @Test
    void localTimesFartherFromUtcThanAnyZoneKeepTheirDay() throws FormatException {
        assertThat(dates(event("DTSTART;TZID=Asia/Manila:18401224T233000"))).containsExactly("1840-12-24T23:30:00");
    }

    @Test
    void zonesOfWindowsAreKnownByTheirName() throws FormatException {
        assertThat(dates(event("DTSTART;TZID=\"W. Europe Standard Time\":20190701T003000")))
                .containsExactly("2019-07-01T00:30:00+02:00");
        assertThat(dates(event("DTSTART;TZID=Eastern Standard Time:20190115T233000")))
                .containsExactly("2019-01-15T23:30:00-05:00");
    }

    @Test
    void zonesThatACalendarDescribesChangeTwiceAYear() throws FormatException {
        String zone = String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:Customized Time Zone",
                "BEGIN:STANDARD",
                "DTSTART:16011028T030000",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:16010308T020000",
                "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "END:DAYLIGHT",
                "END:VTIMEZONE");
        String start = "DTSTART;TZID=Customized Time Zone:";
        ReadResult result = read(calendar(
                zone,
                "BEGIN:VEVENT",
                "UID:a",
                start + "20190310T013000",
                "RRULE:FREQ=DAILY;COUNT=2",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:b",
                start + "20191027T120000",
                "END:VEVENT"));
        // The second Sunday of March 2019 is the 10th; the clock changes at two.
        assertThat(result.chronicle().events())
                .extracting(one -> one.when().edtf())
                .containsExactly("2019-03-10T01:30:00+01:00", "2019-03-11T01:30:00+02:00", "2019-10-27T12:00:00+01:00");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void zonesThatNobodyKnowsMoveNothing() throws FormatException {
        ReadResult result = read(calendar(
                "BEGIN:VTIMEZONE",
                "TZID:Mars",
                "BEGIN:STANDARD",
                "DTSTART:garbage",
                "END:VTIMEZONE",
                "BEGIN:VTIMEZONE",
                "TZID:Half",
                "BEGIN:STANDARD",
                "TZOFFSETTO:+0530",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:a",
                "DTSTART;TZID=Mars:20190227T233000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:b",
                "DTSTART;TZID=Half:20190227T233000",
                "END:VEVENT"));
        assertThat(result.chronicle().events())
                .extracting(one -> one.when().edtf())
                .containsExactly("2019-02-27T23:30:00", "2019-02-27T23:30:00+05:30");
        assertThat(Reading.problems(result))
                .containsExactly(
                        "8:1 “END:VTIMEZONE” closes what was not opened, or before what stands in it was closed.",
                        "17:9 Nothing is known of the time zone “Mars”; its times are shown as they stand.");
    }

    @Test
    void linesAreUnfoldedBeforeTheyBecomeText() throws FormatException {
        byte[] euro = "SUMMARY:10 €".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20190227\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(euro, 0, euro.length - 1);
        bytes.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
        bytes.write(euro, euro.length - 1, 1);
        bytes.writeBytes("\n\t a\\, b\\; c\\\\d\\nE\nEND:VEVENT\nEND:VCALENDAR".getBytes(StandardCharsets.UTF_8));
        ReadResult result = Reading.read(CalendarReader::new, bytes.toByteArray(), ReadOptions.NONE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.chronicle().events().getFirst().title()).isEqualTo("10 € a, b; c\\d\nE");
    }

    @Test
    void recurrencesAreCountedOut() throws FormatException {
        assertThat(dates(event("DTSTART;VALUE=DATE:20190228", "RRULE:FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-1")))
                .containsExactly("2019-02-28", "2019-03-31", "2019-04-30");
        assertThat(dates(event(
                        "DTSTART;TZID=Europe/Berlin:20190330T100000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=DAILY;UNTIL=20190401T080000Z",
                        "EXDATE;TZID=Europe/Berlin:20190331T100000",
                        "RDATE;TZID=Europe/Berlin:20190405T120000")))
                .containsExactly(
                        "2019-03-30T10:00:00+01:00/2019-03-30T11:00:00+01:00",
                        "2019-04-01T10:00:00+02:00/2019-04-01T11:00:00+02:00",
                        "2019-04-05T12:00:00+02:00/2019-04-05T13:00:00+02:00");
        assertThat(read(event("DTSTART:20190228", "RRULE:FREQ=DAILY;COUNT=2"))
                        .chronicle()
                        .events())
                .extracting(Event::id)
                .containsExactly("u1", "u1/20190301");
    }

    @Test
    void aChangedTimeTakesThePlaceOfItsOwn() throws FormatException {
        ReadResult result = read(calendar(
                "BEGIN:VEVENT",
                "UID:w",
                "SUMMARY:Weekly",
                "DTSTART:20190204T090000Z",
                "RRULE:FREQ=WEEKLY;COUNT=3",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:w",
                "SUMMARY:Moved",
                "RECURRENCE-ID:20190211T090000Z",
                "DTSTART:20190212T150000Z",
                "END:VEVENT"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.chronicle().events())
                .extracting(one -> one.when().edtf() + " " + one.title())
                .containsExactly(
                        "2019-02-04T09:00:00Z Weekly", "2019-02-18T09:00:00Z Weekly", "2019-02-12T15:00:00Z Moved");
    }

    @Test
    void aRuleWithoutAnEndIsShownForAYear() throws FormatException {
        ReadResult result = read(event("DTSTART;VALUE=DATE:20190101", "RRULE:FREQ=MONTHLY"));
        assertThat(result.chronicle().events()).hasSize(13);
        // A rule may well have no end: nothing is wrong with that.
        assertThat(result.problems()).isEmpty();
        assertThat(result.notes())
                .extracting(note -> note.line() + ":" + note.column() + " " + note.message())
                .containsExactly("8:7 This repeats without end, or too often: 13 times are shown.");
        assertThat(Reading.problems(read(event("DTSTART:20190101", "RRULE:FREQ=NEVER"))))
                .containsExactly("8:7 The rule “FREQ=NEVER” can’t be counted out; only the first time is shown.");
    }

    @Test
    void entriesWithFaultsAreKept() throws FormatException {
        ReadResult result = read(calendar(
                "BEGIN:VEVENT",
                "UID:a",
                "SUMMARY:month 13",
                "DTSTART:20191301",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:a",
                "SUMMARY:no date",
                "no colon here",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:c",
                "SUMMARY:backwards",
                "DTSTART:20190302",
                "DTEND:20190228",
                "END:VEVENT",
                "BEGIN:VTODO",
                "UID:d",
                "END:VTODO",
                "BEGIN:VEVENT",
                "UID:e",
                "SUMMARY:open",
                "DTSTART:20190302"));
        assertThat(result.chronicle().events())
                .extracting(one -> one.when().edtf() + " " + one.title())
                .containsExactly("20191301 month 13", " no date", "2019-03-02 backwards", "2019-03-02 open");
        assertThat(result.chronicle().events().getFirst().when()).isEqualTo(new Undated("20191301"));
        assertThat(Reading.problems(result))
                .containsExactly(
                        "7:9 “20191301” is no date; the event stands among the undated ones.",
                        "9:1 There is no date; the event stands among the undated ones.",
                        "10:1 The id “a” belongs to an earlier event; this one gets another.",
                        "12:1 This is no line of a calendar: a name, a colon and a value were expected. It is left out.",
                        "18:7 “2019-03-02/2019-02-27” ends before it begins.",
                        "27:1 “END:VCALENDAR” closes what was not opened, or before what stands in it was closed.",
                        "0:0 1 entry of the kind VTODO can’t be shown on a timeline and were left out.");
    }

    @Test
    void everythingElseIsKept() throws FormatException {
        Chronicle chronicle = read(calendar(
                        "X-WR-CALNAME:Summits",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "SUMMARY:Talks",
                        "DTSTART;VALUE=DATE:20190227",
                        "LOCATION:Hanoi\\, Vietnam",
                        "GEO:21.03;105.85",
                        "CATEGORIES:nuclear,two\\, in one",
                        "STATUS:TENTATIVE",
                        "URL:https://a.example/",
                        "ORGANIZER;CN=\"Kim; Chairman\":mailto:kim@a.example",
                        "ATTENDEE;CN=Trump:mailto:t@a.example",
                        "X-COLOUR;SHADE=dark:red",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "END:VALARM",
                        "END:VEVENT"))
                .chronicle();
        Event event = chronicle.events().getFirst();
        assertThat(chronicle.title()).isEqualTo("Summits");
        assertThat(Reading.lines(chronicle))
                .containsExactly("2019-02-27 | Talks |  | initiator Kim; Chairman, participant Trump | Hanoi, Vietnam");
        assertThat(chronicle.places().getFirst().lat()).isEqualTo(21.03);
        assertThat(event.tags()).containsExactly("nuclear", "two, in one");
        assertThat(event.status()).isEqualTo(Status.PLANNED);
        assertThat(event.printed()).isEqualTo("20190227");
        assertThat(ExtraFields.value(event.extras(), "X-COLOUR;SHADE=dark")).contains("red");
    }

    @Test
    void readsBackWhatItWrites() throws FormatException, IOException {
        Chronicle chronicle = read(calendar(
                        "X-WR-CALNAME:Summits\\, talks",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "DTSTAMP:20190101T000000Z",
                        "SUMMARY:A very long title that goes on and on so that it must be folded – with a dash € and more",
                        "DTSTART;TZID=Asia/Tokyo:20190227T090000",
                        "DTEND;TZID=Asia/Tokyo:20190227T100000",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "DESCRIPTION:one\\ntwo\\;three",
                        "ATTENDEE;CN=Trump:mailto:t@a.example",
                        "X-A;B=\"c;d\":e\\,f",
                        "COMMENT:x",
                        "COMMENT:y",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:b",
                        "X-DEMARCHE-WHEN:2019-03~",
                        "X-DEMARCHE-TYPES:summit,talks",
                        "X-DEMARCHE-SCORE:-2.5",
                        "DTSTART;VALUE=DATE:20190301",
                        "DTEND;VALUE=DATE:20190401",
                        "END:VEVENT",
                        "BEGIN:VJOURNAL",
                        "UID:c",
                        "SUMMARY:undated",
                        "X-DEMARCHE-WHEN:-0043",
                        "X-DEMARCHE-STATUS:denied",
                        "END:VJOURNAL"))
                .chronicle();
        ReadResult again = Reading.read(CalendarReader::new, bytes(chronicle), ReadOptions.NONE);
        assertThat(again.problems()).isEmpty();
        assertThat(again.chronicle().events()).hasSize(5);
        assertThat(again.chronicle()).isEqualTo(chronicle);
        assertThat(bytes(again.chronicle())).isEqualTo(bytes(chronicle));
    }

    @Test
    void anotherProgramReadsWhatWeWrite() throws FormatException, IOException, ParserException {
        Chronicle chronicle = read(event(
                        "DESCRIPTION:" + "long ".repeat(40),
                        "DTSTART;TZID=Asia/Tokyo:20190227T090000",
                        "DTEND:20190227T030000Z",
                        "LOCATION:a\\, b",
                        "ATTENDEE;CN=Trump:mailto:t@a.example"))
                .chronicle();
        String text = new String(bytes(chronicle), StandardCharsets.UTF_8);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThatCode(() -> assertThat(calendar.validate().hasErrors()).isFalse())
                .doesNotThrowAnyException();
        assertThat(text.lines()
                        .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                        .max())
                .hasValue(75);
    }

    @Test
    void everyEventOfTheExampleIsAValidEntry() throws FormatException, IOException, ParserException {
        Chronicle chronicle = Opened.resource(
                        CalendarReaderTest.class, "/org/demarche/assets/example/hanoi.demarche.json")
                .result()
                .chronicle();
        byte[] written = bytes(chronicle);
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written));
        assertThat(calendar.validate().getEntries()).isEmpty();
        // A span without an end has no last day to write: it is an entry of a journal.
        int entries = calendar.getComponents("VEVENT").size()
                + calendar.getComponents("VJOURNAL").size();
        assertThat(entries).isEqualTo(chronicle.events().size());
        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void refusesWhatIsNoCalendar() {
        assertThatThrownBy(() -> read("BEGIN:VCARD\r\nEND:VCARD\r\n")).isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(FormatException.class);
    }
}
