package org.demarche.format.timelineproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Event;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.junit.jupiter.api.Test;

/** The traps of The Timeline Project's files. */
class TimelineProjectReaderTest {
    private static Opened traps() throws FormatException {
        return Opened.resource(TimelineProjectReaderTest.class, "traps.timeline");
    }

    @Test
    void datesKeepTimesYearsAndDoubt() throws FormatException {
        assertThat(traps().dates())
                .containsExactly(
                        "Battle: 1066-10-14T09:00:00/1066-10-14T17:00:00",
                        "Before Christ: -0043-03-15",
                        "Year nought: 0000-01-01",
                        "Morning: 2020-01-01T00:00:00/2020-01-01T08:30:00",
                        "Fuzzy: 1400-01-01~/1450-01-01~",
                        "Fuzzy end: 1400-01-01/1450-01-01~",
                        "Ends today: 2010-05-05/..",
                        "Voyage: 1000-01-01/1001-01-01",
                        "Landing: 1000-02-01",
                        "(in brackets): 1000-02-01",
                        "Backwards: 1500-01-02",
                        "Month 13: 1500-13-01 00:00:00",
                        "No start: /1500-12-01");
    }

    @Test
    void faultsAreNamedWithTheirPlace() throws FormatException {
        assertThat(traps().problems())
                .containsExactly(
                        "26:46: The end, 1500-01-01 00:00:00, lies before the start; only the start is used.",
                        "27:12: “1500-13-01 00:00:00” is no date.",
                        "27:46: “1500-13-01 00:00:00” is no date.",
                        "28:5: There is no date; the event is among the undated ones.");
    }

    @Test
    void categoriesContainersAndMilestonesAreTags() throws FormatException {
        Opened traps = traps();
        assertThat(traps.event("Battle").tags()).containsExactly("Battle", "War");
        assertThat(traps.event("Landing").tags()).containsExactly("Voyage");
        assertThat(traps.event("(in brackets)").tags()).containsExactly("milestone");
        assertThat(traps.kept("Landing", "timelineproject")).contains("{\"member\":\"3\"}");
    }

    @Test
    void textLinksAndTheRestAreKept() throws FormatException {
        Event battle = traps().event("Battle");
        assertThat(battle.summary()).isEqualTo("All day & long");
        assertThat(battle.links())
                .extracting(Link::url)
                .containsExactly("http://example.org/a", "http://example.org/b");
        assertThat(traps().kept("Battle", "timelineproject")).contains("{\"progress\":\"50\"}");
        assertThat(traps().event("No start").id()).isEqualTo("e7");
        assertThat(traps().kept("No start", "timelineproject")).contains("{\"novelty\":\"x\"}");
        assertThat(traps().notes())
                .containsExactly("Kept, but not shown: color (1), progress (1), novelty (1), view (1).");
    }

    @Test
    void erasArePhases() throws FormatException {
        assertThat(traps().result().chronicle().phases())
                .extracting(Phase::title, phase -> phase.when().edtf())
                .containsExactly(tuple("Age", "1000-01-01/1100-01-01"), tuple("Still", "2000-01-01/.."));
    }

    @Test
    void numbersStandAsYearsAndOtherCalendarsAsText() throws FormatException {
        String event = "<events><event><start>1e+3</start><end>1500.5</end><text>N</text></event></events></timeline>";
        Opened numbers = Opened.text("<timeline><timetype>numtime</timetype>" + event);
        assertThat(numbers.dates()).containsExactly("N: 1000/1500");
        assertThat(numbers.notes()).containsExactly("This timeline counts in plain numbers; they are shown as years.");
        Opened other = Opened.text("<timeline><timetype>bosparaniantime</timetype>" + event);
        assertThat(other.dates()).containsExactly("N: 1e+3");
        assertThat(other.problems())
                .containsExactly("1:11: The calendar “bosparaniantime” can’t be placed; the dates are kept as text.");
    }

    @Test
    void numbersMayStandWithoutZerosBeforeThem() throws FormatException {
        String event = "<event><start>2010-1-5 9:5:7</start><end>2010-1-8 0:0:0</end><text>N</text></event>";
        Opened opened = Opened.text("<timeline><events>" + event + "</events></timeline>");
        assertThat(opened.dates()).containsExactly("N: 2010-01-05T09:05:07/2010-01-08T00:00:00");
        assertThat(opened.problems()).isEmpty();
    }
}
