package org.demarche.format.simile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Event;
import org.demarche.model.Link;
import org.junit.jupiter.api.Test;

/** The traps of SIMILE's XML and scripts. */
class SimileTest {
    private static Opened xml() throws FormatException {
        return Opened.resource(SimileTest.class, "traps.xml");
    }

    private static Opened script() throws FormatException {
        return Opened.resource(SimileTest.class, "traps.js");
    }

    @Test
    void datesOfXmlKeepTheirDayAndTheirDoubt() throws FormatException {
        assertThat(xml().dates())
                .containsExactly(
                        "Midnight in a zone: 1961-05-20",
                        "Some time between: [2006-06-16..2006-06-26]",
                        "From to: 2006-05-28T09:00:00Z/2006-06-15T09:00:00Z",
                        "Before Christ: -0199",
                        "Year: 1776",
                        "Four dates: 1990/199X",
                        "Wrong order: 2006-06-26",
                        "Month 13: 2006-13-01",
                        "No date: ",
                        "Not a duration: [2006-06-01..2006-06-02]");
        Event four = xml().event("Four dates");
        assertThat(four.printed()).isEqualTo("1990-03-01 – 1996; 1990-05-04; 1991");
        assertThat(four.doubt()).contains("1990-03-01").contains("1990-05-04").contains("1991");
        assertThat(xml().event("Midnight in a zone").printed()).isEqualTo("Sat May 20 1961 00:00:00 GMT-0600");
    }

    @Test
    void faultsOfXmlAreNamedWithTheirPlaceAndNotWrittenIntoTitles() throws FormatException {
        assertThat(xml().problems())
                .containsExactly(
                        "9:3: The end, 2006-06-16, lies before the start; only the start is used.",
                        "10:3: “2006-13-01” is no date.",
                        "11:3: There is no date; the event is among the undated ones.");
        assertThat(xml().result().problems().getFirst().path()).isEqualTo("event/@end");
    }

    @Test
    void xmlKeepsTextLinksAndWhatIsNotShown() throws FormatException {
        Opened xml = xml();
        assertThat(xml.event("Midnight in a zone").summary()).isEqualTo("Text bold and a section");
        assertThat(xml.event("Not a duration").links())
                .extracting(Link::url)
                .containsExactly("http://example.org/a", "pic.png");
        assertThat(xml.kept("No date", "simile")).contains("{\"color\":\"red\",\"classname\":\"hot\"}");
        assertThat(xml.result().chronicle().extras().values().get("simile"))
                .contains("\"wiki-url\":\"http://example.org/wiki/\"");
    }

    @Test
    void scriptsAreReadAsTheyStand() throws FormatException {
        assertThat(script().dates())
                .containsExactly(
                        "Lasts: 1900/1902",
                        "Instant between: [1910-01..1911-02]",
                        "Negated: [1910..1911]",
                        "Short names: 1920-05-06",
                        "A constructor: 2006-06-28",
                        "Of a text: 2006-06-28T10:30:00Z",
                        "It's no day: 2006-06-31");
        assertThat(script().event("Short names").id()).isEqualTo("x1");
        assertThat(script().event("Short names").summary()).isEqualTo("Say \"so\" here");
        assertThat(script().event("A constructor").printed()).isEqualTo("new Date(2006, 5, 28)");
        assertThat(script().problems()).containsExactly("12:14: “2006-06-31” is no date.");
    }

    @Test
    void entitiesAreNotExpandedAndNothingIsOpened() throws FormatException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE data [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<data><event start=\"1990\" title=\"T\">x&b;&f;</event></data>";
        Opened opened = Opened.text(bomb);
        assertThat(opened.dates()).containsExactly("T: 1990");
        assertThat(opened.event("T").summary()).isEqualTo("x&b;&f;");
    }

    @Test
    void numbersThatRunBackwardsAreMillionsOfYears() throws FormatException {
        Opened opened = Opened.text("<data><event start=\"245\" end=\"208.5\" isDuration=\"true\" title=\"Triassic\"/>"
                + "<event start=\"144\" end=\"66\" isDuration=\"true\" title=\"Cretaceous\"/>"
                + "<event start=\"68\" title=\"Tyrannosaurus\"/></data>");
        assertThat(opened.dates())
                .containsExactly(
                        "Triassic: Y-245000000S3/Y-208500000S4",
                        "Cretaceous: Y-144000000S3/Y-66000000S2",
                        "Tyrannosaurus: Y-68000000S2");
        assertThat(opened.event("Triassic").printed()).isEqualTo("245 – 208.5");
        assertThat(opened.event("Triassic").doubt()).isNull();
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.notes())
                .containsExactly(
                        "3 dates are bare numbers that run from larger to smaller: they were read as millions of"
                                + " years ago.");
    }

    @Test
    void yearsInTheWrongOrderAreNotTakenForAges() throws FormatException {
        String slip = "<event start=\"1950\" end=\"1940\" isDuration=\"true\" title=\"Slip\"/>";
        String plain = "<event start=\"1900\" end=\"1910\" isDuration=\"true\" title=\"Plain\"/>";
        Opened one = Opened.text("<data>" + slip + "</data>");
        assertThat(one.dates()).containsExactly("Slip: 1950");
        assertThat(one.problems()).hasSize(1);
        Opened several = Opened.text("<data>" + slip + slip + plain + "</data>");
        assertThat(several.dates()).containsExactly("Slip: 1950", "Slip: 1950", "Plain: 1900/1910");
        assertThat(several.problems()).hasSize(2);
    }

    @Test
    void declaredEncodingsAreRead() throws FormatException {
        byte[] latin =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><data><event start=\"1990\" title=\"Démarche\"/></data>"
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Opened.bytes(latin).dates()).containsExactly("Démarche: 1990");
        assertThat(Opened.bytes(latin).problems()).isEmpty();
    }
}
