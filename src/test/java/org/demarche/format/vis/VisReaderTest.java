package org.demarche.format.vis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Phase;
import org.junit.jupiter.api.Test;

/** The traps of vis-timeline. */
class VisReaderTest {
    private static Opened traps() throws FormatException {
        return Opened.resource(VisReaderTest.class, "traps.json");
    }

    @Test
    void datesAreReadAsVisReadsThem() throws FormatException {
        assertThat(traps().dates())
                .containsExactly(
                        "Milliseconds: 2018-02-28T12:00:00Z",
                        "Digits in quotes: 1970-01-01T00:00:01.945Z",
                        "ASP.NET: 2007-12-29T06:11:57.056Z",
                        "Day bold: 2014-04-20",
                        "Zoned: 2014-04-20T23:30:00-08:00",
                        "Before Christ: -0050-04-20",
                        "Year nought: 0000-01-01",
                        "Range: 2014-04-16/2014-04-19",
                        "Backwards: 2014-04-19",
                        "No start: ",
                        "Same id: 2014-13-01",
                        "North, South: 2014-06-12T17:00",
                        "Moment words: 2014-04-20T10:00:00+02:00");
        assertThat(traps().event("Digits in quotes").printed()).isEqualTo("1945");
    }

    @Test
    void faultsAreNamedWithTheirPlace() throws FormatException {
        assertThat(traps().problems())
                .containsExactly(
                        "11:70: The end, 2014-04-16, lies before the start; only the start is used.",
                        "12:5: There is no date; the event is among the undated ones.",
                        "13:13: The id “10” belongs to an earlier event; this one gets another.",
                        "13:48: “2014-13-01” is no date.");
        assertThat(traps().result().problems().getFirst().path()).isEqualTo("$.items[8].end");
    }

    @Test
    void groupsAreTagsAndBackgroundsPhases() throws FormatException {
        Opened traps = traps();
        assertThat(traps.event("Day bold").tags()).containsExactly("Talks");
        assertThat(traps.event("Day bold").summary()).isEqualTo("A tip");
        assertThat(traps.result().chronicle().phases())
                .extracting(Phase::title, phase -> phase.when().edtf())
                .containsExactly(tuple("Period", "2014-01-01/2014-12-31"));
        assertThat(traps.kept("Day bold", "vis")).contains("{\"content\":\"Day <b>bold</b>\",\"className\":\"red\"}");
        assertThat(traps.result().chronicle().extras().values().get("vis"))
                .isEqualTo(
                        "{\"options\":{\"stack\":true},\"groups\":[{\"id\":7,\"content\":\"<i>Talks</i>\",\"order\":2}]}");
    }

    @Test
    void bareListsAndScriptsAreReadToo() throws FormatException {
        assertThat(Opened.text("[{\"id\":1,\"content\":\"A\",\"start\":\"2014-04-20\"}]")
                        .dates())
                .containsExactly("A: 2014-04-20");
        assertThat(Opened.text(
                                "var items = new vis.DataSet([\n{id: 1, content: 'A', start: new Date(2014, 3, 20)},\n]);")
                        .dates())
                .containsExactly("A: 2014-04-20");
    }

    @Test
    void groupsOfAScriptMayStandBeforeItsItems() throws FormatException {
        Opened script = Opened.text("""
                // groups first
                var groups = new vis.DataSet([
                  {id: 1, content: 'Talks [secret]'}, {id: 2, content: "Letters"}
                ]);
                var items = new vis.DataSet([
                  {id: 'a', content: 'One', start: '2019-02-27', group: 1},
                  {id: 'b', content: 'Two', start: new Date(2019, 2, 1), group: 2},
                  {id: 'c', content: 'Three', start: '2019-13-01', group: 2}
                ]);
                """);
        assertThat(script.dates()).containsExactly("One: 2019-02-27", "Two: 2019-03-01", "Three: 2019-13-01");
        assertThat(script.event("One").tags()).containsExactly("Talks [secret]");
        assertThat(script.event("Two").tags()).containsExactly("Letters");
        assertThat(script.problems()).containsExactly("8:38: “2019-13-01” is no date.");
        assertThat(script.result().chronicle().extras().values().get("vis"))
                .isEqualTo(
                        "{\"groups\":[{\"id\":1,\"content\":\"Talks [secret]\"},{\"id\":2,\"content\":\"Letters\"}]}");
    }
}
