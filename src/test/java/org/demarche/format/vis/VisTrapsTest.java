package org.demarche.format.vis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One trap of vis-timeline after another. */
class VisTrapsTest {
    private static Opened items(String... items) throws FormatException {
        return Opened.text("[\n" + String.join(",\n", items) + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01",
        "-86400001, 1969-12-30T23:59:59.999Z",
        "'\"1945\"', 1970-01-01T00:00:01.945Z",
        "'\"1519819200000\"', 2018-02-28T12:00:00Z",
        "'\"/Date(1198908717056)/\"', 2007-12-29T06:11:57.056Z",
        "'\"/Date(1198908717056-0700)/\"', 2007-12-29T06:11:57.056Z",
        "'\"2014-04-20\"', 2014-04-20",
        "'\"2014-04\"', 2014-04",
        "'\"2014-04-20 23:30:15\"', 2014-04-20T23:30:15",
        "'\"2014-04-20T23:30:00.000Z\"', 2014-04-20T23:30:00Z",
        "'\"2014-04-20T23:30:00-08:00\"', 2014-04-20T23:30:00-08:00",
        "'\"-000050-04-20\"', -0050-04-20",
        "'\"+012014-04-20\"', Y12014",
        "'\"20140420T1030\"', 2014-04-20T10:30",
        "'\"20140420T103015Z\"', 2014-04-20T10:30:15Z"
    })
    void startsAreReadInEveryForm(String start, String edtf) throws FormatException {
        Opened opened = items("{\"id\":1,\"content\":\"A\",\"start\":" + start + "}");
        assertThat(opened.dates()).containsExactly("A: " + edtf);
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void rangesAndBackgroundsNeedAnEnd() throws FormatException {
        Opened opened = items(
                "{\"id\":1,\"content\":\"Range\",\"start\":\"2014-04-20\",\"type\":\"range\"}",
                "{\"id\":2,\"content\":\"Background\",\"start\":\"2014-04-20\",\"type\":\"background\"}");
        assertThat(opened.dates()).containsExactly("Range: 2014-04-20");
        assertThat(opened.result().chronicle().phases())
                .extracting(Phase::title, phase -> phase.when().edtf())
                .containsExactly(tuple("Background", "2014-04-20"));
        assertThat(opened.problems()).containsExactly("2:1: “end” is missing.", "3:1: “end” is missing.");
    }

    @Test
    void thePointsEndIsKept() throws FormatException {
        Opened opened = items(
                "{\"id\":1,\"content\":\"Point\",\"start\":\"2014-04-20\",\"end\":\"2014-04-22\",\"type\":\"point\"}",
                "{\"id\":2,\"content\":\"Box\",\"start\":\"2014-04-20\",\"type\":\"box\"}");
        assertThat(opened.dates()).containsExactly("Point: 2014-04-20/2014-04-22", "Box: 2014-04-20");
    }

    @Test
    void contentIsMarkupAndATitleItsTip() throws FormatException {
        Opened opened = items(
                "{\"content\":\"<div>One<br>two &amp; <script>x()</script></div>\",\"start\":\"2014\\u002d04-20\","
                        + "\"title\":\"<p>A tip</p>\",\"editable\":{\"remove\":true},\"style\":\"color:red\"}");
        assertThat(opened.events()).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo("One two &");
            assertThat(event.summary()).isEqualTo("A tip");
            assertThat(event.when().edtf()).isEqualTo("2014-04-20");
            assertThat(event.extras().values().get("vis"))
                    .contains("\"editable\":{\"remove\":true}")
                    .contains("\"style\":\"color:red\"");
        });
    }

    @Test
    void idsAreNumbersOrTexts() throws FormatException {
        Opened opened = items(
                "{\"id\":1,\"content\":\"A\",\"start\":\"2014-04-20\"}",
                "{\"id\":\"1\",\"content\":\"B\",\"start\":\"2014-04-20\"}",
                "{\"content\":\"C\",\"start\":\"2014-04-20\"}");
        assertThat(opened.events())
                .extracting(event -> event.id())
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(opened.problems())
                .containsExactly("3:7: The id “1” belongs to an earlier event; this one gets another.");
    }

    @Test
    void groupsAreFoundByTheirIdWhereverTheyStand() throws FormatException {
        Opened opened = Opened.text("""
                {"items": [
                  {"id": 1, "content": "A", "start": "2014-04-20", "group": "n", "subgroup": "s"},
                  {"id": 2, "content": "B", "start": "2014-04-20", "group": 7},
                  {"id": 3, "content": "C", "start": "2014-04-20", "group": "lost"}],
                 "groups": [{"id": "n", "content": "North", "nestedGroups": [7]}, {"id": 7, "content": "Inner", "visible": false}]}
                """);
        assertThat(opened.events())
                .extracting(event -> event.title(), event -> event.tags().toString())
                .containsExactly(tuple("A", "[North]"), tuple("B", "[Inner]"), tuple("C", "[lost]"));
        assertThat(opened.kept("A", "vis")).contains("{\"subgroup\":\"s\"}");
        assertThat(opened.result().chronicle().extras().values().get("vis")).contains("\"nestedGroups\":[7]");
    }

    @Test
    void itemsInTheWildHaveOtherFieldsAndNoContent() throws FormatException {
        Opened opened =
                items("{\"player1\":\"North\",\"player2\":\"South\",\"score\":\"1:0\",\"start\":\"2014-06-12 17:00\"}");
        assertThat(opened.dates()).containsExactly("North, South, 1:0: 2014-06-12T17:00");
    }

    @Test
    void aWrongDateIsNamedWithItsPlaceAndKept() throws FormatException {
        Opened opened = items(
                "{\"id\":1,\"content\":\"A\",\"start\":\"2014-02-30\"}",
                "{\"id\":2,\"content\":\"B\",\"start\":\"2014-04-20\",\"end\":\"2014-13-01\"}",
                "{\"id\":3,\"content\":\"P\",\"start\":\"2014-13-01\",\"end\":\"2015-01-01\",\"type\":\"background\"}");
        assertThat(opened.dates()).startsWith("A: 2014-02-30", "B: 2014-04-20");
        assertThat(opened.event("B").printed()).contains("2014-13-01");
        assertThat(opened.result().chronicle().phases())
                .extracting(Phase::title, phase -> phase.when().edtf())
                .containsExactly(tuple("P", "2014-13-01"));
        assertThat(opened.problems())
                .containsExactly(
                        "2:31: “2014-02-30” is no date.",
                        "3:50: “2014-13-01” is no date.",
                        "4:31: “2014-13-01” is no date.");
    }
}
