package org.demarche.format.markwhen;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Link;
import org.demarche.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One trap of Markwhen after another. */
class MarkwhenTrapsTest {
    @ParameterizedTest
    @CsvSource({
        // An end is the last unit that belongs to the event.
        "2024, 2024",
        "1999 - 2099, 1999/2099",
        "1999 – 2099, 1999/2099",
        "Jan 2000 to Mar 2000, 2000-01/2000-03",
        "2000-01/2000-03, 2000-01/2000-03",
        // Years before Christ.
        "1 BC, 0000",
        "1000 BCE, -0999",
        "285–247 BCE, -0284/-0246",
        "44 BC - 14 AD, -0043/0014",
        "79 CE, 0079",
        // Weeks.
        "2016-W21-3, 2016-05-25",
        "2016W213, 2016-05-25",
        "2026W01, 2025-12-29/2026-01-04",
        // Months stand first.
        "3/4/2020, 2020-03-04",
        "12/2020, 2020-12",
        "11/2020 - 12/2020, 2020-11/2020-12",
        "2010/2012, 2010/2012",
        "2022/01, 2022-01",
        "Feb 29 2020, 2020-02-29",
        "2020-01-05T08:30:00Z, 2020-01-05T08:30:00Z",
        "2020-01-31 / 1 month, 2020-01-31/2020-02-28"
    })
    void rangesAreReadAsMarkwhenReadsThem(String range, String edtf) throws FormatException {
        Opened opened = Opened.text("title: T\n\n" + range + ": A\n2030-01-02: B\n");
        assertThat(opened.dates()).containsExactly("A: " + edtf, "B: 2030-01-02");
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void impossibleDatesAreNamedWithTheirPlace() throws FormatException {
        Opened opened =
                Opened.text("title: T\n\n2020: Before\n2020-13-01: Month\n  2021-02-29/2021-03-01: Day\n2022: After\n");
        assertThat(opened.events())
                .extracting(event -> event.title())
                .containsExactly("Before", "Month", "Day", "After");
        assertThat(opened.event("Month").printed()).isEqualTo("2020-13-01");
        assertThat(opened.problems()).containsExactly("4:1: “2020-13-01” is no date.", "5:3: “2021-02-29” is no date.");
    }

    @Test
    void tagsAreWordsAndNotNumbers() throws FormatException {
        Opened opened = Opened.text("2020: Meeting 5 of #10 #G7 #nuclear-talks\n");
        assertThat(opened.events()).singleElement().satisfies(event -> {
            assertThat(event.tags()).containsExactly("G7", "nuclear-talks");
            assertThat(event.title()).contains("#10");
        });
    }

    @Test
    void boxesTellWhatHappened() throws FormatException {
        Opened opened = Opened.text("- [ ] 2020: Planned\n- [x] 2021: Done\n- [X] 2022: Done too\n2023: Plain 50%\n");
        assertThat(opened.events())
                .extracting(event -> event.status())
                .containsExactly(Status.PLANNED, Status.HAPPENED, Status.HAPPENED, Status.HAPPENED);
        assertThat(opened.dates()).containsExactly("Planned: 2020", "Done: 2021", "Done too: 2022", "Plain 50%: 2023");
    }

    @Test
    void commentsAreNoEvents() throws FormatException {
        Opened opened = Opened.text(
                "title: T\n// 2019: not this\n2021: That\n2020: This\n// nor this\nsee https://example.org/a//b\n");
        assertThat(opened.dates()).containsExactly("That: 2021", "This: 2020");
        assertThat(opened.event("This").summary()).isEqualTo("see https://example.org/a//b");
    }

    @Test
    void groupsAndSectionsEndWhereTheySay() throws FormatException {
        Opened opened = Opened.text("""
                section Outer
                group Inner #tag
                2020: A
                endGroup
                2021: B
                endSection
                2022: C
                # Heading
                ## Under
                2023: D
                # Next
                2024: E
                """);
        assertThat(opened.event("A").tags()).contains("Outer").anyMatch(tag -> tag.startsWith("Inner"));
        assertThat(opened.event("B").tags()).containsExactly("Outer");
        assertThat(opened.event("C").tags()).isEmpty();
        assertThat(opened.event("D").tags()).containsExactly("Heading", "Under");
        assertThat(opened.event("E").tags()).containsExactly("Next");
    }

    @Test
    void placesLinksAndReferencesStandInTheText() throws FormatException {
        Opened opened = Opened.text("2020: At [Hanoi](map) with @kim, see [the page](https://example.org/a)\n");
        assertThat(opened.result().chronicle().places())
                .extracting(place -> place.name())
                .containsExactly("Hanoi");
        assertThat(opened.events()).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo("At Hanoi with @kim, see the page");
            assertThat(event.links()).extracting(Link::url).containsExactly("https://example.org/a");
        });
    }

    @Test
    void theHeaderMayStandWithOrWithoutItsLines() throws FormatException {
        for (String header :
                new String[] {"---\ntitle: T\ntz: Asia/Tokyo\n---\n", "title: T\ntz: Asia/Tokyo\n#A: red\n"}) {
            Opened opened = Opened.text(header + "\n2020-01-05T23:30: Late\n2020-07: Summer\n");
            assertThat(opened.result().chronicle().title()).isEqualTo("T");
            assertThat(opened.dates()).containsExactly("Late: 2020-01-05T23:30+09:00", "Summer: 2020-07");
        }
    }

    @Test
    void pagesOfOldFilesFollowOneAnother() throws FormatException {
        Opened opened = Opened.text("title: One\n\n2020: A\n_-_-_break_-_-_\ntitle: Two\n\n2021: B\n");
        assertThat(opened.dates()).containsExactly("A: 2020", "B: 2021");
    }
}
