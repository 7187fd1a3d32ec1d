package org.demarche.format.markwhen;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Event;
import org.demarche.model.Link;
import org.demarche.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of Markwhen. */
class MarkwhenReaderTest {
    private static Opened traps() throws FormatException {
        return Opened.resource(MarkwhenReaderTest.class, "traps.mw");
    }

    @Test
    void datesAreReadAsMarkwhenReadsThem() throws FormatException {
        assertThat(traps().dates())
                .containsExactly(
                        "a century of events: 1999/2099",
                        "The Iron Age: -0999",
                        "Ptolemy: -0284/-0246",
                        "Midweek: 2016-05-25",
                        "A week: 2025-12-29/2026-01-04",
                        "Two days of #2018: 2018-06-12/2018-06-13",
                        "Words: 2020-01-05",
                        "Breakfast at The Inn: 2020-01-05T08:30-05:00/2020-01-05T10:00-05:00",
                        "American: 2020-01-02/2020-03-04",
                        "Five days: 2020-01-01/2020-01-05",
                        "Follows: 2020-01-06/2020-01-19",
                        "After the summit: 2018-06-14/2018-07-13",
                        "Before nobody: before !nobody 3 days",
                        "To do: 2030-01-01",
                        "No such day: 2020-02-30",
                        "Goes on: 2020-05-05/..",
                        "Again again and on: 2020-03-01",
                        "Again again and on: 2020-03-15",
                        "Again again and on: 2020-03-29",
                        "Again again and on: 2020-04-12",
                        "Again again and on: 2020-04-26",
                        "Backwards: 2021",
                        "Year first: 2022-01",
                        "Last: 2020-05-05");
    }

    @Test
    void faultsAreNamedWithTheirPlace() throws FormatException {
        assertThat(traps().problems())
                .containsExactly(
                        "26:1: Where “before !nobody 3 days” lies can’t be worked out.",
                        "28:7: “2020-02-30” is no date.",
                        "31:1: The end, 2020, lies before the start; only the start is used.");
    }

    @Test
    void whatIsWorkedOutSaysSo() throws FormatException {
        assertThat(traps().event("Follows").doubt()).isEqualTo("Worked out from “2 weeks”.");
        assertThat(traps().event("Follows").printed()).isEqualTo("2 weeks");
    }

    @Test
    void tagsGroupsPropertiesAndLinksAreTaken() throws FormatException {
        Event summit = traps().event("Two days of #2018");
        assertThat(summit.id()).isEqualTo("summit");
        assertThat(summit.tags()).containsExactly("Talks", "a", "b");
        assertThat(summit.summary()).isEqualTo("More on it, the page.\n  12 bottles");
        assertThat(summit.links()).extracting(Link::url).containsExactly("https://example.org/a");
        assertThat(traps().event("Words").tags()).containsExactly("Part one", "Inner");
        assertThat(traps().event("Year first").tags()).containsExactly("Part one", "Inner", "Side events");
        assertThat(traps().event("Last").tags()).containsExactly("Part one", "Inner");
    }

    @Test
    void placesBoxesAndRulesAreTaken() throws FormatException {
        Opened traps = traps();
        assertThat(traps.result().chronicle().places())
                .extracting(place -> place.name())
                .containsExactly("The Inn");
        assertThat(traps.event("To do").status()).isEqualTo(Status.PLANNED);
        assertThat(traps.event("No such day").status()).isEqualTo(Status.HAPPENED);
        assertThat(traps.kept("Again again and on", "markwhen").orElseThrow())
                .contains("\"every\":\"every 2 weeks x 5\"");
    }

    @Test
    void theHeaderNamesTheChronicleAndIsKept() throws FormatException {
        assertThat(traps().result().chronicle().title()).isEqualTo("A small chronicle");
        assertThat(traps().result().chronicle().extras().values().get("markwhen"))
                .contains("timezone: America/New_York")
                .contains("// a comment");
    }

    @Test
    void daysStandFirstWhereTheHeaderSaysSo() throws FormatException {
        assertThat(Opened.text("title: Days\ndateFormat: d/M/y\n\n1/2/2020: A\n3/4/2020: B\n")
                        .dates())
                .containsExactly("A: 2020-02-01", "B: 2020-04-03");
    }

    @Test
    void whatRecursIsCountedOutAsExactlyAsItsFirstTime() throws FormatException {
        Opened opened = Opened.text("""
                2020-01-31 every month x 3: Ends of months
                2020 every 4 years until 2028: Games
                2020-06 every other month for 5 months: Rounds
                2021-03-01T10:00 / 2021-03-01T11:30 every week for 2 times: Hour
                2022-01-01/2022-01-02 every year for 2 years: Pairs
                """);
        assertThat(opened.dates())
                .containsExactly(
                        "Ends of months: 2020-01-31",
                        "Ends of months: 2020-02-29",
                        "Ends of months: 2020-03-31",
                        "Games: 2020",
                        "Games: 2024",
                        "Games: 2028",
                        "Rounds: 2020-06",
                        "Rounds: 2020-08",
                        "Rounds: 2020-10",
                        "Hour: 2021-03-01T10:00/2021-03-01T11:30",
                        "Hour: 2021-03-08T10:00/2021-03-08T11:30",
                        "Pairs: 2022-01-01/2022-01-02",
                        "Pairs: 2023-01-01/2023-01-02");
        assertThat(opened.problems()).isEmpty();
        Event second = opened.events().get(1);
        assertThat(second.id()).isEqualTo("event-1-2");
        assertThat(second.printed()).isNull();
        assertThat(second.doubt()).isEqualTo("Worked out from “every month x 3”.");
    }

    @Test
    void rulesThatCannotBeCountedOutOrHaveNoEndSaySo() throws FormatException {
        Opened opened = Opened.text("""
                2020 every 2 weeks x 3: Finer than its date
                2020-01-01 every 0 days: Never
                2020-01-01 every 3 months: Quarters
                """);
        assertThat(opened.dates())
                .containsExactly(
                        "Finer than its date: 2020",
                        "Never: 2020-01-01",
                        "Quarters: 2020-01-01",
                        "Quarters: 2020-04-01",
                        "Quarters: 2020-07-01",
                        "Quarters: 2020-10-01");
        assertThat(opened.problems())
                .containsExactly(
                        "1:1: The rule “every 2 weeks x 3” can’t be counted out; only the first time is shown.",
                        "2:1: The rule “every 0 days” can’t be counted out; only the first time is shown.");
        assertThat(opened.notes()).contains("This repeats without end, or too often: 4 times are shown.");
        assertThat(opened.kept("Never", "markwhen").orElseThrow()).contains("\"every\":\"every 0 days\"");
    }

    @Test
    void clocksAreReadInTheZoneOfTheFileOrOfTheEvent() throws FormatException {
        Opened opened = Opened.text("""
                timezone: America/New_York

                2020-01-05T08:30: Winter
                2020-07-05T08:30 every 6 months x 2: Recurs by its clock
                2020-01-05T08:30Z: Its own
                2020-01-05: A day
                2020-01-05T09:00: Of the event
                tz: +5:30
                2020-01-05T09:00: Nowhere
                timezone: Mars/Olympus
                """);
        assertThat(opened.dates())
                .containsExactly(
                        "Winter: 2020-01-05T08:30-05:00",
                        "Recurs by its clock: 2020-07-05T08:30-04:00",
                        "Recurs by its clock: 2021-01-05T08:30-05:00",
                        "Its own: 2020-01-05T08:30Z",
                        "A day: 2020-01-05",
                        "Of the event: 2020-01-05T09:00+05:30",
                        "Nowhere: 2020-01-05T09:00");
        assertThat(opened.problems())
                .containsExactly(
                        "10:1: Nothing is known of the time zone “Mars/Olympus”; its times are shown as they stand.");
    }

    @Test
    void weekdaysAreCountedFromMondayToFriday() throws FormatException {
        // 5 January 2023 is a Thursday, the 7th a Saturday.
        Opened opened = Opened.text("""
                2023-01-05 every weekday x 4: Workdays
                2023-01-05 every 3 weekdays for 2 weeks: Thirds
                2023-01-07 every weekday x 2: From a Saturday
                2023-01-05 / 3 weekdays: Three days
                """);
        assertThat(opened.dates())
                .containsExactly(
                        "Workdays: 2023-01-05",
                        "Workdays: 2023-01-06",
                        "Workdays: 2023-01-09",
                        "Workdays: 2023-01-10",
                        "Thirds: 2023-01-05",
                        "Thirds: 2023-01-10",
                        "Thirds: 2023-01-13",
                        "Thirds: 2023-01-18",
                        "From a Saturday: 2023-01-07",
                        "From a Saturday: 2023-01-09",
                        "Three days: 2023-01-05/2023-01-09");
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void clocksStandBehindADayWithASpace() throws FormatException {
        Opened opened = Opened.text("""
                2023-01-05 14:30: One
                2023-01-05 14:30 / 2023-01-05 16:00: Two
                2023-01-05 9:15 - 16:00: Three
                Jan 5 2023 8:30am - Jan 5 2023 5pm: Four
                """);
        assertThat(opened.dates())
                .containsExactly(
                        "One: 2023-01-05T14:30",
                        "Two: 2023-01-05T14:30/2023-01-05T16:00",
                        "Three: 2023-01-05T09:15/2023-01-05T16:00",
                        "Four: 2023-01-05T08:30/2023-01-05T17:00");
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void aTagsZoneIsThatOfItsEvents() throws FormatException {
        Opened opened = Opened.text("""
                ---
                title: Zones
                timezone: Europe/Berlin
                #Home:
                  color: blue
                  timezone: America/New_York
                ---

                2023-01-05 14:30: There
                2023-01-05 14:30: Here #Home
                2023-01-05 14:30: Elsewhere #Home
                tz: +9
                2023-01-05T09:00:00Z: In its own
                2 hours: After that
                """);
        assertThat(opened.dates())
                .containsExactly(
                        "There: 2023-01-05T14:30+01:00",
                        "Here: 2023-01-05T14:30-05:00",
                        "Elsewhere: 2023-01-05T14:30+09:00",
                        "In its own: 2023-01-05T09:00:00Z",
                        "After that: 2023-01-05T10:00+01:00/2023-01-05T12:00+01:00");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.result().chronicle().extras().values().get("markwhen"))
                .contains("\"  timezone: America/New_York\"");
    }

    @Test
    void whatGoesByTheDayOfReadingHasNoDate() throws FormatException {
        Opened now = Opened.text("2019: Before\nnow - 10 days: Ten days\nnow: Today\n2020 - now: Since\n");
        assertThat(now.dates())
                .containsExactly("Before: 2019", "Ten days: now – 10 days", "Today: now", "Since: 2020/..");
        assertThat(now.problems())
                .containsExactly(
                        "2:1: “now – 10 days” goes by the day on which it is read, which moves on; the event stands among"
                                + " the undated ones.",
                        "3:1: “now” goes by the day on which it is read, which moves on; the event stands among the"
                                + " undated ones.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "Yesterday", "10 days ago", "in 3 days", "2 weeks from now", "last week"})
    void otherDatesThatGoByTheDayOfReadingAreEventsWithoutADateToo(String date) throws FormatException {
        Opened opened = Opened.text("2024-01-01: Talks open\n" + date + ": Talks go on\n");
        assertThat(opened.dates()).containsExactly("Talks open: 2024-01-01", "Talks go on: " + date);
        assertThat(opened.problems())
                .containsExactly("2:1: “" + date + "” goes by the day on which it is read, which moves on; the event"
                        + " stands among the undated ones.");
    }
}
