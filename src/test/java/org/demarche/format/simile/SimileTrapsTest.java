package org.demarche.format.simile;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One trap of SIMILE Timeline after another. */
class SimileTrapsTest {
    private static Opened gregorian(String event) throws FormatException {
        return Opened.text("<data>\n" + event + "\n</data>");
    }

    @ParameterizedTest
    @CsvSource({
        "1776, 1776",
        "5 AD, 0005",
        "200 BC, -0199",
        "1 BC, 0000",
        "Aug 02 2006, 2006-08-02",
        "May 28 2006 09:00:00 GMT, 2006-05-28T09:00:00Z",
        "Sat May 20 1961 23:30:00 GMT-0600, 1961-05-20T23:30:00-06:00",
        "Sat May 20 1961 00:00:00 GMT-0600, 1961-05-20"
    })
    void datesOfGregorianFilesAreReadAsWritten(String text, String edtf) throws FormatException {
        Opened opened = gregorian("<event start=\"" + text + "\" title=\"T\"/>");
        assertThat(opened.dates()).containsExactly("T: " + edtf);
        assertThat(opened.event("T").printed()).isEqualTo(text);
        assertThat(opened.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1776, 1776",
        "1776-07, 1776-07",
        "1776-07-04, 1776-07-04",
        "2004-060, 2004-02-29",
        "2016-W21-3, 2016-05-25",
        "-0199, -0199",
        "1776-07-04 09:30, 1776-07-04T09:30",
        "1776-07-04T23:30:00-08:00, 1776-07-04T23:30:00-08:00",
        "1776-07-04T23:30:00Z, 1776-07-04T23:30:00Z"
    })
    void datesOfIsoFilesAreReadAsWritten(String text, String edtf) throws FormatException {
        Opened opened = Opened.text("{\"dateTimeFormat\":\"iso8601\",\"events\":[{\"start\":\"" + text
                + "\",\"title\":\"T\",\"durationEvent\":false}]}");
        assertThat(opened.dates()).containsExactly("T: " + edtf);
        assertThat(opened.event("T").printed()).isEqualTo(text);
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void entitiesOfHtmlAreTheirLettersInAttributesToo() throws FormatException {
        Opened opened =
                gregorian("<event start='2006' title='Caf&eacute; &ndash; &lt;b&gt;M&uuml;nchen&#33;&lt;/b&gt;'>"
                        + "Voil&agrave; &amp;agrave; &a;</event><event start='2007' title='A &bogus; B'/>");
        assertThat(opened.dates()).containsExactly("Café – München!: 2006", "A &bogus; B: 2007");
        assertThat(opened.event("Café – München!").summary()).isEqualTo("Voilà à &a;");
        assertThat(opened.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1888, 1890, 1900, 1901, 1888?/190X",
        "1888, 1895, 1899, 1902, 1888?/1902?",
        "1795, 1805, 1812, 1812, 1795?/1812",
        "1891, 1893, 1895-03, 1895-05, 189X/1895",
    })
    void uncertainEdgesReachNoFurtherThanTheirDecade(
            String start, String latestStart, String earliestEnd, String end, String edtf) throws FormatException {
        Opened opened =
                gregorian("<event start='%s' latestStart='%s' earliestEnd='%s' end='%s' isDuration='true' title='T'/>"
                        .formatted(start, latestStart, earliestEnd, end));
        assertThat(opened.dates()).containsExactly("T: " + edtf);
    }

    @Test
    void anEndMakesADurationOnlyWhereTheFileSaysSo() throws FormatException {
        String dates = " start=\"1900\" end=\"1910\" title=\"T\"";
        assertThat(gregorian("<event" + dates + "/>").dates()).containsExactly("T: [1900..1910]");
        assertThat(gregorian("<event" + dates + " isDuration=\"false\"/>").dates())
                .containsExactly("T: [1900..1910]");
        assertThat(gregorian("<event" + dates + " isDuration=\"yes\"/>").dates())
                .containsExactly("T: 1900/1910");
        assertThat(gregorian("<event" + dates + " durationEvent=\"true\"/>").dates())
                .containsExactly("T: 1900/1910");
        String json = "{\"start\":\"1900\",\"end\":\"1910\",\"title\":\"T\"";
        assertThat(Opened.text("{\"events\":[" + json + "}]}").dates()).containsExactly("T: 1900/1910");
        assertThat(Opened.text("{\"events\":[" + json + ",\"isDuration\":true}]}")
                        .dates())
                .containsExactly("T: [1900..1910]");
        assertThat(Opened.text("{\"events\":[" + json + ",\"isDuration\":false}]}")
                        .dates())
                .containsExactly("T: 1900/1910");
        assertThat(Opened.text("{\"events\":[" + json + ",\"durationEvent\":false}]}")
                        .dates())
                .containsExactly("T: [1900..1910]");
    }

    @Test
    void shortNamesOfAllFieldsAreKnown() throws FormatException {
        Opened opened =
                Opened.text("{\"events\":[{\"eid\":\"x\",\"s\":\"1900\",\"ls\":\"1903\",\"ee\":\"1908\",\"e\":\"1910\","
                        + "\"de\":true,\"t\":\"Short\",\"d\":\"Words\",\"c\":\"A caption\"}]}");
        assertThat(opened.events()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo("x");
            assertThat(event.title()).isEqualTo("Short");
            assertThat(event.summary()).startsWith("Words");
            assertThat(event.printed()).isEqualTo("1900 – 1910; 1903; 1908");
            assertThat(event.when().extent().isPlaced()).isTrue();
        });
    }

    @Test
    void aByteOrderMarkBeforeAScriptIsNoFault() throws FormatException {
        Opened opened = Opened.text("\uFEFF{ 'dateTimeFormat': 'iso8601', 'events': [\n  // one\n"
                + "  {'start': '1990-02-30', 'title': 'A',},\n  {'start': new Date(1990, 0, 31), 'title': 'B'},\n]}");
        assertThat(opened.dates()).containsExactly("A: 1990-02-30", "B: 1990-01-31");
        assertThat(opened.problems()).containsExactly("3:13: “1990-02-30” is no date.");
    }

    @Test
    void titlesAreLeftAloneWhereDatesStandInTheWrongOrder() throws FormatException {
        Opened opened = gregorian("  <event start=\"2006-06-26\" end=\"2006-06-16\" isDuration=\"true\" title=\"T\"/>");
        assertThat(opened.dates()).containsExactly("T: 2006-06-26");
        assertThat(opened.event("T").printed()).isEqualTo("2006-06-26 – 2006-06-16");
        assertThat(opened.problems())
                .containsExactly("2:3: The end, 2006-06-16, lies before the start; only the start is used.");
    }

    @Test
    void addressesRelativeToTheFileAreKeptAsTheyStand() throws FormatException {
        Opened opened =
                gregorian("<event start=\"1990\" title=\"T\" link=\"../a.html\" image=\"i/b.png\" icon=\"c.gif\"/>");
        assertThat(opened.event("T").links()).extracting(Link::url).containsExactly("../a.html", "i/b.png");
        assertThat(opened.kept("T", "simile")).contains("{\"icon\":\"c.gif\"}");
    }

    @Test
    void resultsOfQueriesMayNameTheirStartDate() throws FormatException {
        Opened opened = Opened.text("""
                <sparql xmlns="http://www.w3.org/2005/sparql-results#"><head/><results><result>
                <binding name="date"><literal>1990-05-04</literal></binding>
                <binding name="title"><literal>T</literal></binding></result></results></sparql>
                """);
        assertThat(opened.dates()).containsExactly("T: 1990-05-04");
    }

    @Test
    void boundsOutsideOfTheDatesThatTheyBoundAreNamedAndNotCovered() throws FormatException {
        Opened opened = gregorian("""
                <event start="1990" latestStart="1980" end="1995" isDuration="true" title="Start"/>
                <event start="1990" earliestEnd="1996" end="1995" isDuration="true" title="End"/>
                <event start="1990" latestStart="1990-05" earliestEnd="1995-02" end="1995" isDuration="true" title="Right"/>""");
        assertThat(opened.dates()).containsExactly("Start: 1990/1995", "End: 1990/1995", "Right: 1990/1995");
        assertThat(opened.event("Start").printed()).isEqualTo("1990 – 1995; 1980");
        assertThat(opened.problems())
                .containsExactly(
                        "2:1: “1980” does not lie between the start and the end; it is left out.",
                        "3:1: “1996” does not lie between the start and the end; it is left out.");
    }
}
