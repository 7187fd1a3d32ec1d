package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.format.FormatException;
import org.demarche.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files of the formats: each event's title, date in EDTF and date as printed, then each problem with its place.
 */
class GoldenFilesTest {
    private static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "storyteller/sample.json",
                        List.of(
                                "Thales | -0639/-0549 | -0640 – -0550",
                                "Bang | Y-13800000000 | -13800000000",
                                "Clock | 2018-06-12T09:30 | 2018-06-12 09:30")),
                Arguments.of(
                        "storyteller/sample.csv",
                        List.of(
                                "Thales | -0639/-0549 | -0640 – -0550",
                                "Measles, North | 1592 | 1592",
                                "No day | 2018-02-30 | 2018-02-30",
                                "4:1: “2018-02-30” is no date.")),
                Arguments.of(
                        "chronozoom/sample.json",
                        List.of(
                                "Republic | -0509-10-02~ | -509.25",
                                "Within a year | 0400-07-02 | 400.5",
                                "Rome | -0752~/0476",
                                "Inner | 2001",
                                "Now | 2000/..")),
                Arguments.of(
                        "wikidata/sparql.json",
                        List.of(
                                "A war | 1914-07-28/1918-11-11 | 1914-07-28T00:00:00Z – 1918-11-11T00:00:00Z",
                                "A century | [-0499..-0400] | -0457-01-01T00:00:00Z")),
                Arguments.of(
                        "wikidata/sparql.xml",
                        List.of(
                                "Battle | 1066-10-14 | 1066-10-14T00:00:00Z",
                                "t1 |  | t1",
                                "12:28: That there is a date is known, but not which.")),
                Arguments.of(
                        "wikidata/histropedia.json",
                        List.of("Invasions | -0055 | 56 BCE", "A century | 0701?/0900? | ")),
                Arguments.of(
                        "gdelt/gdelt1.tsv",
                        List.of(
                                "Lebanon visits United States | 2017-06-01 | 20170601",
                                "Israel visits Lebanon | 2007-06-04 | 20070604")),
                Arguments.of(
                        "gdelt/gdelt2.tsv",
                        List.of(
                                "North Korea visits United States | 2019-02-26 | 20190226",
                                "United States visits China | 20190231 | 20190231",
                                "3:5: “20190231” is no date; the event stands among the undated ones.")),
                Arguments.of(
                        "gdelt/icews.tsv",
                        List.of(
                                "Hu Jintao visits Kim Jong-il | 2010-05-04 | 2010-05-04",
                                "Citizen threatens Military | 2010-05-05 | 2010-05-05")),
                Arguments.of("gdelt/polecat.tsv", List.of("Kim consults with Trump | 2018-06-12 | 2018-06-12")),
                Arguments.of(
                        "news/sample.json",
                        List.of(
                                "Talks begin | 2018-06-12T08:37:30Z | 2018-06-12T08:37:30Z",
                                "No date |  | ",
                                "4:105: There is no date; the event is among the undated ones.")),
                Arguments.of(
                        "table/sample.csv",
                        List.of(
                                "Talks | 2019-02-27/2019-02-28 | 27 Feb 2019 – 28/02/2019",
                                "Pact | 1807~ | c. 1807",
                                "War | ../-0043 | before 44 BC",
                                "Again | 2019-04-03 | 3/4/2019")),
                Arguments.of(
                        "table/sample.tsv",
                        List.of(
                                "Talks | 2019-02-27 | 2019-02-27",
                                "Murder | -0044-03-15 | -0044-03-15",
                                "Pact | 1807 | 1807")),
                Arguments.of(
                        "frus/sample.xml",
                        List.of(
                                "Mr. Ames to Mr. Bell | 1870-11-20 | November 20, 1870",
                                "Decree | 1807-02 | February 1807",
                                "Circular | [1870-11-20..1975-05-02] | ",
                                "Memorandum | 1975-05-02 | ",
                                "Peru | 1870-11-20/1870-11-20")));
    }

    private static List<String> said(Opened opened) {
        List<String> said = new ArrayList<>();
        for (Event event : opened.events()) {
            said.add(event.title() + " | " + event.when().edtf() + " | "
                    + Objects.requireNonNullElse(event.printed(), ""));
        }
        opened.result()
                .chronicle()
                .phases()
                .forEach(phase -> said.add(phase.title() + " | " + phase.when().edtf()));
        said.addAll(opened.problems());
        return said;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void saysWhatTheFileSays(String file, List<String> expected) throws FormatException {
        assertThat(said(Opened.resource(GoldenFilesTest.class, "/org/demarche/format/" + file)))
                .containsExactlyElementsOf(expected);
    }

    private static Stream<Arguments> texts() {
        String icews = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text"
                + "\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number"
                + "\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
        String polecat = "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts"
                + "\tActor Name\tActor Country\tPrimary Actor Sector\tActor Title\tRecipient Name\tRecipient Country"
                + "\tPrimary Recipient Sector\tRecipient Title\tPlacename\tCity\tProvince\tCountry\tLatitude\tLongitude"
                + "\tSource\tPublication Date\tLanguage\n";
        return Stream.of(
                Arguments.of(
                        "ICEWS",
                        icews + "1\t2010-02-30\tA\t\tNorway\tMeet\t042\t1.9\tB\t\tSweden\t9\t1\tP\t\t\t\t\t\t\n"
                                + "2\t\tA\t\tNorway\tMeet\t042\t1.9\tB\t\tSweden\t9\t1\tP\t\t\t\t\t\t\n"
                                + "3\t2010-03-01\tA\t\tNorway\tMeet\t999\t1.9\tB\t\tSweden\t9\t1\tP\t\t\t\t\t95\t10\n",
                        List.of(
                                "A visits B | 2010-02-30 | 2010-02-30",
                                "A visits B |  | ",
                                "A | 2010-03-01 | 2010-03-01",
                                "2:3: “2010-02-30” is no date; the event stands among the undated ones.",
                                "3:3: There is no date; the event stands among the undated ones.",
                                "4:29: “999” is no known code of an event; the event is shown as context.")),
                Arguments.of(
                        "POLECAT",
                        polecat
                                + "1\t2018-13-01\tCONSULT\tvisit\t1\t\t\tA\tNOR\tGOV\t\tB\tSWE\tGOV\t\t\t\t\t\t\t\tP\t2018-06-13\ten\n"
                                + "2\t2018-06-01\tDANCE\tvisit\t1\t\t\tA\tNOR\tGOV\t\tB\tSWE\tGOV\t\t\t\t\t\t\t\tP\t2018-06-13\ten\n",
                        List.of(
                                "A consults with B | 2018-13-01 | 2018-13-01",
                                "A | 2018-06-01 | 2018-06-01",
                                "2:3: “2018-13-01” is no date; the event stands among the undated ones.",
                                "3:14: “DANCE” is no known code of an event; the event is shown as context.")),
                Arguments.of(
                        "Histropedia",
                        """
                        {"articles": [
                          {"id": 1, "title": "Backwards", "from": {"year": 1950, "precision": 9}, "to": {"year": 1940, "precision": 9}},
                          {"id": 2, "title": "Month 13", "from": {"year": 1950, "month": 13, "precision": 10}},
                          {"id": 3, "title": "No from", "to": {"year": 1950, "month": 3, "precision": 10}},
                          {"id": 3, "title": "Millennium", "from": {"year": 2000, "precision": 6}, "statements": {"P21": {"values": [""]}}}]}
                        """,
                        List.of(
                                "Backwards | 1950 | ",
                                "Month 13 | {\"year\":1950,\"month\":13,\"precision\":10} | ",
                                "No from | /1950-03 | ",
                                "Millennium | [1001..2000] | ",
                                "2:81: The end, 1940, lies before the start; only the start is used.",
                                "3:42: “{\"year\":1950,\"month\":13,\"precision\":10}” is no date.",
                                "4:3: There is no date; the event is among the undated ones.",
                                "5:10: The id “3” belongs to an earlier event; this one gets another.")),
                Arguments.of(
                        "ChronoZoom",
                        """
                        {"collection": "C", "schema": 1, "timelines": [
                          {"timeline": {"title": "Backwards", "start": 1950, "end": 1940, "exhibits": [
                            {"title": "No time", "contentItems": []},
                            {"title": "Deep", "time": -13700000000, "IsCirca": true},
                            {"title": "Before Christ", "time": -1}]}},
                          {"timeline": {"title": "No start", "end": 9999, "exhibits": []}}], "tours": []}
                        """,
                        List.of(
                                "No time |  | ",
                                "Deep | Y-13700000000~ | -13700000000",
                                "Before Christ | 0000 | -1",
                                "Backwards | 1950",
                                "No start | ",
                                "2:61: The end, 1940, lies before the start; only the start is used.",
                                "3:5: There is no date; the event is among the undated ones.",
                                "6:16: There is no date; the event is among the undated ones.")),
                Arguments.of(
                        "Storyteller",
                        """
                        [{"start_date": "1950", "end_date": "1940", "content_text": "Backwards"},
                         {"start_date": "1950-13", "content_text": "Month 13"},
                         {"start_date": "2018-06-12 09:30Z", "end_date": "2018-06-13 10:00Z", "content_text": "Clock"}]
                        """,
                        List.of(
                                "Backwards | 1950 | 1950 – 1940",
                                "Month 13 | 1950-13 | 1950-13",
                                "Clock | 2018-06-12T09:30Z/2018-06-13T10:00Z | 2018-06-12 09:30Z – 2018-06-13 10:00Z",
                                "1:37: The end, 1940, lies before the start; only the start is used.",
                                "2:17: “1950-13” is no date.")),
                Arguments.of(
                        "SPARQL",
                        """
                        {"head": {"vars": ["item", "itemLabel", "date"]}, "results": {"bindings": [
                          {"itemLabel": {"type": "literal", "value": "Unknown"},
                           "date": {"type": "bnode", "value": "t1"}},
                          {"itemLabel": {"type": "literal", "value": "Month 13"},
                           "date": {"type": "literal", "datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "value": "1945-13-01T00:00:00Z"}},
                          {"itemLabel": {"type": "literal", "value": "Year nought"},
                           "date": {"type": "literal", "datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "value": "0000-03-15T00:00:00Z"}},
                          {"itemLabel": {"type": "literal", "value": "Year alone"},
                           "date": {"type": "literal", "datatype": "http://www.w3.org/2001/XMLSchema#gYear", "value": "1945"}}]}}
                        """,
                        List.of(
                                "Unknown |  | t1",
                                "Month 13 | 1945-13-01T00:00:00Z | 1945-13-01T00:00:00Z",
                                "Year nought | 0000-03-15 | 0000-03-15T00:00:00Z",
                                "Year alone | 1945 | 1945",
                                "3:12: That there is a date is known, but not which.",
                                "5:12: “1945-13-01T00:00:00Z” is no date.")),
                Arguments.of(
                        "NewsAPI",
                        """
                        {"status": "ok", "totalResults": 2, "articles": [
                          {"source": {"name": "P"}, "title": "Month 13", "publishedAt": "2018-13-12T08:37:30Z"},
                          {"source": {"name": "P"}, "title": null, "url": "https://example.org/a", "publishedAt": "2018-06-12T23:37:30Z"},
                          null]}
                        """,
                        List.of(
                                "Month 13 | 2018-13-12T08:37:30Z | 2018-13-12T08:37:30Z",
                                "event-2 | 2018-06-12T23:37:30Z | 2018-06-12T23:37:30Z",
                                "2:65: “2018-13-12T08:37:30Z” is no date.",
                                "4:3: An item of “articles” should be an object in curly brackets; it is left out.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void faultsAreNamedWithTheirPlaceAndTheEventsKept(String format, String text, List<String> expected)
            throws FormatException {
        assertThat(said(Opened.text(text))).as(format).containsExactlyElementsOf(expected);
    }
}
