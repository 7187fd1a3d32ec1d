package org.demarche.format.frus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.format.ExtraFields;
import org.demarche.format.FormatException;
import org.demarche.format.ReadResult;
import org.demarche.format.Reading;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Source;
import org.demarche.time.Precision;
import org.junit.jupiter.api.Test;

/** Volumes written for this test in the two ways that volumes are encoded. */
class FrusReaderTest {
    private static final String OLD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" xml:id="frus1870">
            <teiHeader><fileDesc><titleStmt><title type="complete">Papers of a Made-up
              Mission, 1870</title></titleStmt></fileDesc></teiHeader>
            <text><body><div type="compilation" xml:id="comp1"><head>Peru<note n="1">A note.</note></head>
            <div type="document" xml:id="d1" n="1">
              <head>No. 1.<lb/><hi>Mr. <persName type="from">Ames</persName> to
                Mr. <persName type="to">Bell</persName>.</hi></head>
              <note rend="inline" type="source">[Telegram.]</note>
              <dateline><placeName><hi>Legation of the United States</hi>,<lb/>Lima</placeName>, <date
                when="1870-11-20"><hi>November 20,
                1870</hi></date>. (Received January 3.)</dateline>
              <p>Sir: All is   quiet<note n="2" xml:id="d1fn2">As in <ref target="#d2">No. 2</ref>.</note>.</p>
              <p>I am, etc.</p>
              <closer><signed>A. Ames</signed></closer>
              <frus:attachment><note type="source">[Inclosure.]</note>
                <head><hi>Mr. <persName type="from">Cole</persName> to Mr. <persName type="to">Ames</persName>.</hi></head>
                <dateline><placeName>Callao</placeName>, <date when="1807-02">February 1807</date>.</dateline>
                <p>The old letter.</p></frus:attachment>
              <frus:attachment><head>Decree.</head><p>Undated words.</p></frus:attachment>
            </div>
            <div type="document" xml:id="d2" n="2"><head>No. 2. Circular.</head><p>No date at all.</p></div>
            <div type="document" xml:id="d3" n="3"><head>No. 3. Mr. Bell to General Dunn.</head>
              <dateline>Washington, <date when="1870-13-01">bad</date></dateline><p>x</p></div>
            <div type="document" xml:id="d4" n="4"><head>No. 4.</head>
              <dateline><date from="1870-12-01" to="1870-12-03">December 1 to 3, 1870</date></dateline><p>y</p></div>
            </div></body></text></TEI>
            """;

    private static final String MODERN = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" xml:id="frus1975v1">
            <text><front><div type="section" xml:id="persons"><list type="names">
              <item><persName xml:id="p_AB1"><hi>Abel, Ruth J., Jr.,</hi></persName> Secretary of Nothing until 1976</item>
            </list></div></front><body><div type="chapter"><head>Talks</head>
            <div type="document" subtype="historical-document" xml:id="d9" n="9"
                frus:doc-dateTime-min="1975-05-02T10:00:00+02:00" frus:doc-dateTime-max="1975-05-02T11:00:00+02:00">
              <head>9. Memorandum of Conversation<note n="1" type="source">Source: Box 7. Secret.</note></head>
              <opener><dateline><placeName>Bonn</placeName>, <date from="1975-05-02T10:00:00+02:00"
                to="1975-05-02T11:00:00+02:00">May 2, 1975, 10–11 a.m.</date></dateline></opener>
              <list type="subject"><head>SUBJECT</head><item>The river</item></list>
              <list type="participants"><item><list><head>U.S.</head>
                <item><persName corresp="#p_AB1">Abel</persName>, Secretary</item>
                <item>Carl Dorn (interpreter)</item></list></item></list>
              <p>They spoke.</p></div>
            <div type="document" subtype="editorial-note" xml:id="d10" n="10"
                frus:doc-dateTime-min="1975-05-03T00:00:00-04:00" frus:doc-dateTime-max="1975-05-09T23:59:59-04:00">
              <head>10. Editorial Note</head><p>Between.</p></div>
            <div type="document" xml:id="d11" n="11">
              <head>11. Telegram From the Embassy in Chile to the Department of State</head>
              <dateline><date when="1975-06-01T09:30:00">June 1, 1975, 0930</date></dateline><p>z</p></div>
            </div></body></text></TEI>
            """;

    private static ReadResult read(String text) throws FormatException {
        return Reading.read(FrusReader::new, text);
    }

    private static Event event(Chronicle chronicle, String id) {
        return chronicle.events().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhichDocumentsHaveTheIdOfAnEarlierOne() throws FormatException {
        ReadResult result = read(OLD.replace("xml:id=\"d2\" n=\"2\"", "xml:id=\"d1\" n=\"2\""));
        assertThat(Reading.problems(result))
                .contains("22:1 The id “d1” belongs to an earlier event; this one gets another.");
        assertThat(result.chronicle().events())
                .extracting(Event::id)
                .doesNotHaveDuplicates()
                .contains("d1", "d1-2");
    }

    @Test
    void readsTheOldEncoding() throws FormatException {
        ReadResult result = read(OLD);
        Chronicle chronicle = result.chronicle();

        assertThat(chronicle.title()).isEqualTo("Papers of a Made-up Mission, 1870");
        assertThat(Reading.lines(chronicle))
                .containsExactly(
                        "1870-11-20 | Mr. Ames to Mr. Bell | statement | initiator Ames, recipient Bell | Legation of the"
                                + " United States, Lima",
                        "1807-02 | Mr. Cole to Mr. Ames | statement | initiator Cole, recipient Ames | Callao",
                        "[..1870-11-20] | Decree |  |  | -",
                        "[1870-11-20..1870-12-03] | Circular | statement |  | -",
                        "[1870-11-20..1870-12-03] | Mr. Bell to General Dunn |  | initiator Bell, recipient General Dunn"
                                + " | -",
                        "1870-12-01/1870-12-03 | December 1 to 3, 1870 y |  |  | -");
        assertThat(event(chronicle, "d1").printed()).isEqualTo("November 20, 1870");
        assertThat(event(chronicle, "d1-a1").when().precision()).isEqualTo(Precision.MONTH);
        assertThat(event(chronicle, "d2").doubt())
                .isEqualTo("The document gives no date; it stands between documents of these days.");
        assertThat(event(chronicle, "d1-a2").doubt())
                .isEqualTo("The enclosure gives no date; it cannot be later than its document.");
        assertThat(Reading.problems(result))
                .containsExactly("24:25 “1870-13-01” is no date; document d3 is dated by those around it.");
        assertThat(chronicle.phases())
                .singleElement()
                .satisfies(phase ->
                        assertThat(phase.title() + " " + phase.when().edtf()).isEqualTo("Peru 1870-11-20/1870-12-03"));
        assertThat(event(chronicle, "d1").tags()).containsExactly("Peru");
    }

    @Test
    void keepsTheDayOfReceiptApart() throws FormatException {
        Event letter = event(read(OLD).chronicle(), "d1");
        assertThat(letter.when().edtf()).isEqualTo("1870-11-20");
        assertThat(ExtraFields.value(letter.extras(), "received")).contains("1871-01-03");
        assertThat(ExtraFields.value(letter.extras(), "dateline").orElseThrow()).endsWith("(Received January 3.)");
    }

    @Test
    void linksEnclosuresToTheirDocument() throws FormatException {
        Chronicle chronicle = read(OLD).chronicle();
        Event enclosure = event(chronicle, "d1-a1");
        assertThat(ExtraFields.value(enclosure.extras(), "enclosedIn")).contains("d1");
        assertThat(enclosure.links()).singleElement().satisfies(link -> {
            assertThat(link.url()).isEqualTo("https://history.state.gov/historicaldocuments/frus1870/d1");
            assertThat(link.title()).isEqualTo("Enclosed in: Mr. Ames to Mr. Bell");
        });
    }

    @Test
    void theMessageThatOpensAVolumeIsLaterThanItsPapers() throws FormatException {
        ReadResult result = read("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" xml:id="frus1870">
                <text><front><div type="section" xml:id="message-of-the-president"><head>Message of the President</head>
                  <p>Papers on the river.</p>
                  <frus:attachment><p>To the Senate: I send a report.</p></frus:attachment>
                  <frus:attachment><p>The President: This is the report.</p></frus:attachment></div>
                <div type="section" xml:id="preface"><head>Preface</head><p>No event.</p></div></front>
                <body><div type="document" xml:id="d1" n="1"><head>No. 1. Mr. Ames to Mr. Bell</head>
                  <dateline><date when="1870-11-20">November 20, 1870</date></dateline><p>x</p></div>
                <div type="document" xml:id="d2" n="2"><head>No. 2. Mr. Bell to Mr. Ames</head>
                  <dateline><date when="1870-10-02">October 2, 1870</date></dateline><p>y</p></div></body></text></TEI>
                """);
        assertThat(result.problems()).isEmpty();
        assertThat(result.chronicle().events())
                .extracting(event -> event.id() + " " + event.when().edtf())
                .containsExactly(
                        "message-of-the-president [1870-11-20..]",
                        "message-of-the-president-a1 [1870-11-20..]",
                        "message-of-the-president-a2 [1870-11-20..]",
                        "d1 1870-11-20",
                        "d2 1870-10-02");
        assertThat(event(result.chronicle(), "message-of-the-president-a2").doubt())
                .isEqualTo("The message gives no date; it cannot be earlier than the papers that it is sent with.");
    }

    @Test
    void givesEachDocumentItsTextAsEvidence() throws FormatException {
        Chronicle chronicle = read(OLD).chronicle();
        Source source = chronicle.sources().getFirst();
        assertThat(source.text())
                .isEqualTo("No. 1. Mr. Ames to Mr. Bell.\n\nLegation of the United States, Lima, November 20, 1870."
                        + " (Received January 3.)\n\nSir: All is quiet[2].\n\nI am, etc.\n\nA. Ames\n\nMr. Cole to Mr."
                        + " Ames.\n\nCallao, February 1807.\n\nThe old letter.\n\nDecree.\n\nUndated words.\n\n[2] As in"
                        + " No. 2.");
        assertThat(source.url()).isEqualTo("https://history.state.gov/historicaldocuments/frus1870/d1");
        assertThat(source.author()).isEqualTo("Ames");
        assertThat(source.publisher()).isEqualTo("Papers of a Made-up Mission, 1870, doc. 1");
        assertThat(ExtraFields.value(source.extras(), "archive")).contains("[Telegram.]");
        Evidence enclosed = event(chronicle, "d1-a1").evidence().getFirst();
        assertThat(enclosed.source()).isEqualTo(source.id());
        assertThat(String.valueOf(source.text()).substring(enclosed.start(), enclosed.end()))
                .isEqualTo("Mr. Cole to Mr. Ames.\n\nCallao, February 1807.\n\nThe old letter.");
    }

    @Test
    void readsTheModernEncoding() throws FormatException {
        ReadResult result = read(MODERN);
        Chronicle chronicle = result.chronicle();
        assertThat(result.problems()).isEmpty();
        assertThat(Reading.lines(chronicle))
                .containsExactly(
                        "1975-05-02T10:00:00+02:00/1975-05-02T11:00:00+02:00 | The river | talks | participant Ruth J."
                                + " Abel, Jr., participant Carl Dorn | Bonn",
                        "[1975-05-03..1975-05-09] | Editorial Note |  |  | -",
                        "1975-06-01T09:30:00 | Telegram From the Embassy in Chile to the Department of State | statement"
                                + " | initiator Embassy in Chile, recipient Department of State | -");
        assertThat(ExtraFields.value(chronicle.actors().getFirst().extras(), "office"))
                .contains("Secretary of Nothing until 1976");
        assertThat(event(chronicle, "d10").doubt()).isNotNull();
    }

    @Test
    void readsWhatStandsBeforeAFault() throws FormatException {
        int cut = OLD.indexOf("<div type=\"document\" xml:id=\"d3\"");
        ReadResult result = read(OLD.substring(0, cut) + "<p>");
        assertThat(result.chronicle().events()).hasSize(4);
        assertThat(Reading.problems(result)).containsExactly("23:3 The file breaks off (entries read: 4).");
        assertThatThrownBy(() -> read("<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='frus1'><text/></TEI>"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("no documents");
        assertThatThrownBy(() -> read("<TEI")).isInstanceOf(FormatException.class);
    }

    @Test
    void opensNothingThatTheXmlNames() throws FormatException {
        String text =
                "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                        + MODERN.replace("They spoke.", "They &lt;spoke&gt;.");
        assertThat(String.valueOf(read(text).chronicle().sources().getFirst().text()))
                .contains("They <spoke>.")
                .doesNotContain("root:");
        assertThat(read(text.replace("They &lt;spoke&gt;.", "&x;&b;"))
                        .chronicle()
                        .sources())
                .allSatisfy(source -> assertThat(String.valueOf(source.text()))
                        .doesNotContain("root:")
                        .doesNotContain("aaaa"));
    }
}
