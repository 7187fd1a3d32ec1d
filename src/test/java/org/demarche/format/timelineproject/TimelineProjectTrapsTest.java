package org.demarche.format.timelineproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One trap of The Timeline Project's files after another. */
class TimelineProjectTrapsTest {
    private static Opened timeline(String... parts) throws FormatException {
        return Opened.text("<timeline>\n" + String.join("\n", parts) + "\n</timeline>");
    }

    private static String event(String start, String end, String rest) {
        return "<event><start>" + start + "</start><end>" + end + "</end>" + rest + "</event>";
    }

    private static Opened event(String rest) throws FormatException {
        return timeline("<events>", event("2000-01-01 00:00:00", "2000-01-01 00:00:00", rest), "</events>");
    }

    @ParameterizedTest
    @CsvSource({
        "-4713-11-24 00:00:00, -4713-11-24",
        "-1-1-1 00:00:00, -0001-01-01",
        "0-12-31 23:59:59, 0000-12-31T23:59:59",
        "1-1-1 0:0:0, 0001-01-01",
        "9989-12-31 00:00:00, 9989-12-31",
        "2000-02-29 12:00:00, 2000-02-29T12:00:00"
    })
    void yearsAreAstronomicalAndNotPadded(String date, String edtf) throws FormatException {
        Opened opened = timeline("<events>", event(date, date, "<text>T</text>"), "</events>");
        assertThat(opened.dates()).containsExactly("T: " + edtf);
        assertThat(opened.event("T").printed()).isEqualTo(date);
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void impossibleDaysAndClocksAreNamedAndKept() throws FormatException {
        Opened opened = timeline(
                "<events>",
                event("1900-02-29 00:00:00", "1900-03-01 00:00:00", "<text>A</text>"),
                event("2000-01-01 24:30:00", "2000-01-01 24:30:00", "<text>B</text>"),
                "</events>");
        assertThat(opened.dates()).containsExactly("A: 1900-02-29 00:00:00", "B: 2000-01-01 24:30:00");
        assertThat(opened.event("A").printed()).isEqualTo("1900-02-29 00:00:00 – 1900-03-01 00:00:00");
        assertThat(opened.problems())
                .containsExactly(
                        "3:8: “1900-02-29 00:00:00” is no date.",
                        "4:8: “2000-01-01 24:30:00” is no date.",
                        "4:42: “2000-01-01 24:30:00” is no date.");
    }

    @Test
    void filesWithoutErasVersionOrKindOfTimeAreGregorian() throws FormatException {
        Opened opened = event("<text>T</text>");
        assertThat(opened.dates()).containsExactly("T: 2000-01-01");
        assertThat(opened.result().chronicle().phases()).isEmpty();
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.notes()).isEmpty();
    }

    @Test
    void numbersMayBeFractionsAndPowers() throws FormatException {
        Opened opened = timeline(
                "<timetype>numtime</timetype>",
                "<events>",
                event("-1e+10", "-5", "<text>A</text>"),
                event("12.75", "12.75", "<text>B</text>"),
                event("many", "many", "<text>C</text>"),
                "</events>",
                "<now>3</now>");
        assertThat(opened.dates()).containsExactly("A: Y-10000000000/-0005", "B: 0012", "C: many");
        assertThat(opened.event("B").printed()).isEqualTo("12.75");
        assertThat(opened.problems()).containsExactly("6:8: “many” is no date.", "6:27: “many” is no date.");
    }

    @ParameterizedTest
    @CsvSource({"coptic", "pharaonic", "bosparaniantime"})
    void otherCalendarsAreNeverPlacedAsIfTheyWereOurs(String calendar) throws FormatException {
        Opened opened = timeline(
                "<timetype>" + calendar + "</timetype>",
                "<events>",
                event("1736-04-22 00:00:00", "1736-04-22 00:00:00", "<text>T</text>"),
                "</events>");
        assertThat(opened.events()).singleElement().satisfies(event -> {
            assertThat(event.when().extent().isPlaced()).isFalse();
            assertThat(event.printed()).isEqualTo("1736-04-22 00:00:00");
        });
        assertThat(opened.problems())
                .containsExactly("2:1: The calendar “" + calendar + "” can’t be placed; the dates are kept as text.");
    }

    @Test
    void categoriesMayBeManyAndNobodyNeedsToDescribeThem() throws FormatException {
        Opened opened = timeline(
                "<categories>",
                "<category><name>Child</name><color>1,2,3</color><parent>Parent</parent></category>",
                "<category><name>Parent</name><color>1,2,3</color></category>",
                "</categories>",
                "<events>",
                event(
                        "2000-01-01 00:00:00",
                        "2000-01-01 00:00:00",
                        "<text>T</text><category>Child</category><categories><category>Lost</category>"
                                + "<category>Child</category></categories>"),
                "</events>",
                "<view><hidden_categories><name>Child</name></hidden_categories></view>");
        assertThat(opened.event("T").tags()).containsExactly("Child", "Lost");
        assertThat(opened.result().chronicle().extras().values().get("timelineproject"))
                .contains("Parent")
                .contains("1,2,3")
                .contains("hidden_categories");
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void numbersInBracketsArePartsOfContainersOnly() throws FormatException {
        assertThat(event("<text>(no number) T</text>").event("(no number) T").tags())
                .isEmpty();
        assertThat(event("<text>(7)Orphan</text>").event("Orphan").tags()).isEmpty();
        assertThat(event("<text>(7)Orphan</text>").kept("Orphan", "timelineproject"))
                .contains("{\"member\":\"7\"}");
        assertThat(event("<text> [1] in the text</text>").events())
                .extracting(event -> event.title())
                .containsExactly("[1] in the text");
    }

    @Test
    void doubtOfEitherEndIsThatEndsAlone() throws FormatException {
        String start = "1400-01-01 00:00:00";
        String end = "1450-01-01 00:00:00";
        Opened opened = timeline(
                "<events>",
                event(start, end, "<text>Old</text><fuzzy>True</fuzzy>"),
                event(
                        start,
                        end,
                        "<text>Start</text><fuzzy>True</fuzzy><fuzzy_start>True</fuzzy_start>"
                                + "<fuzzy_end>False</fuzzy_end>"),
                event(start, end, "<text>Sharp</text><fuzzy>False</fuzzy><fuzzy_start>False</fuzzy_start>"),
                event(start, start, "<text>Point</text><fuzzy>True</fuzzy>"),
                "</events>");
        assertThat(opened.dates())
                .containsExactly(
                        "Old: 1400-01-01~/1450-01-01~",
                        "Start: 1400-01-01~/1450-01-01",
                        "Sharp: 1400-01-01/1450-01-01",
                        "Point: 1400-01-01~");
    }

    @Test
    void linksAlertsIconsAndLabelsAreKept() throws FormatException {
        Opened opened = event("<text>T</text><hyperlink>https://example.org/a; https://example.org/b</hyperlink>"
                + "<alert>2000-01-01 09:00:00;Wake up</alert><icon>iVBORw0KGgo=</icon><labels>a b</labels>"
                + "<default_color>200,200,200</default_color><locked>True</locked><description>D</description>");
        assertThat(opened.event("T").links())
                .extracting(Link::url)
                .containsExactly("https://example.org/a", "https://example.org/b");
        assertThat(opened.event("T").summary()).isEqualTo("D");
        assertThat(opened.kept("T", "timelineproject").orElseThrow())
                .contains("\"alert\":\"2000-01-01 09:00:00;Wake up\"")
                .contains("\"icon\":\"iVBORw0KGgo=\"")
                .contains("\"default_color\":\"200,200,200\"");
    }

    @Test
    void whatLastsTodayHasNoEnd() throws FormatException {
        Opened opened = timeline(
                "<eras><era><name>E</name><start>1990-01-01 00:00:00</start><end>2000-01-01 00:00:00</end>"
                        + "<color>1,2,3</color><ends_today>True</ends_today></era></eras>",
                "<events>",
                event("1990-01-01 00:00:00", "2000-01-01 00:00:00", "<text>T</text><ends_today>True</ends_today>"),
                event("1990-01-01 00:00:00", "2000-01-01 00:00:00", "<text>U</text><ends_today>False</ends_today>"),
                "</events>");
        assertThat(opened.dates()).containsExactly("T: 1990-01-01/..", "U: 1990-01-01/2000-01-01");
        assertThat(opened.result().chronicle().phases())
                .extracting(Phase::title, phase -> phase.when().edtf())
                .containsExactly(tuple("E", "1990-01-01/.."));
    }

    @Test
    void filesOfAnotherProgramWithTheSameNameAreNotTakenForThese() {
        assertThatThrownBy(() -> Opened.text("{\"settings\":{},\"elements\":[{\"x\":1}]}"))
                .isInstanceOf(FormatException.class);
    }

    @Test
    void entitiesOfAFileAreNeitherExpandedNorFetched() throws FormatException {
        Opened opened = Opened.text("<!DOCTYPE timeline [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><timeline><events>"
                + event("2000-01-01 00:00:00", "2000-01-01 00:00:00", "<text>T</text><description>a&f;b</description>")
                + "</events></timeline>");
        assertThat(opened.event("T").summary()).isEqualTo("a&f;b");
    }
}
