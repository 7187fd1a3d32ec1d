package org.demarche.format.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.format.FormatException;
import org.demarche.format.files.Opened;
import org.demarche.model.Place;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikidataTest {
    private static final String HEAD =
            "{\"head\":{\"vars\":[\"item\",\"itemLabel\",\"start\",\"startPrecision\",\"end\"]},"
                    + "\"results\":{\"bindings\":[\n";
    private static final String DATE =
            "\"type\":\"literal\",\"datatype\":\"http://www.w3.org/2001/XMLSchema#dateTime\",\"value\":";

    private static String row(String label, String rest) {
        return "{\"item\":{\"type\":\"uri\",\"value\":\"http://www.wikidata.org/entity/Q1\"},"
                + "\"itemLabel\":{\"type\":\"literal\",\"xml:lang\":\"en\",\"value\":\"" + label + "\"}," + rest + "}";
    }

    private static String date(String name, String value) {
        return "\"" + name + "\":{" + DATE + "\"" + value + "\"}";
    }

    private static String precision(int code) {
        return ",\"startPrecision\":{\"type\":\"literal\",\"value\":\"" + code + "\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "1945, 5, 8, 11, 1945-05-08",
        "1945, 5, 0, 10, 1945-05",
        "1945, 1, 1, 9, 1945",
        "1945, 1, 1, 8, 194X",
        "1900, 1, 1, 7, [1801..1900]",
        "1801, 1, 1, 7, [1801..1900]",
        "800, 1, 1, 7, [0701..0800]",
        "2000, 1, 1, 6, [1001..2000]",
        "-499, 1, 1, 9, -0499",
        "-499, 1, 1, 7, [-0499..-0400]",
        "-66000000, 0, 0, 3, Y-66000000S2",
        "-13798000000, 0, 0, 3, Y-13798000000S5"
    })
    void precisionIsKept(long year, int month, int day, int precision, String edtf) {
        When when = WikidataDate.of(year, month, day, precision);
        assertThat(when).isNotNull().extracting(When::edtf).isEqualTo(edtf);
    }

    @Test
    void resultsOfQueriesAreRead() throws FormatException {
        Opened opened = Opened.text(HEAD
                + row("Day", date("start", "1945-05-08T00:00:00Z") + precision(11)) + ",\n"
                + row("Year", date("start", "1945-01-01T00:00:00Z") + precision(9)) + ",\n"
                + row("No precision", date("start", "1945-01-01T00:00:00Z")) + ",\n"
                + row("Before Christ", date("start", "-0457-03-01T00:00:00Z")) + ",\n"
                + row("From to", date("start", "1914-07-28T00:00:00Z") + "," + date("end", "1918-11-11T00:00:00Z"))
                + ",\n"
                + row("Unknown", "\"start\":{\"type\":\"bnode\",\"value\":\"t1\"}") + ",\n"
                + row("Backwards", date("start", "1918-07-28T00:00:00Z") + "," + date("end", "1914-11-11T00:00:00Z"))
                + "]}}");
        assertThat(opened.dates())
                .containsExactly(
                        "Day: 1945-05-08",
                        "Year: 1945",
                        "No precision: 1945",
                        "Before Christ: -0457-03-01",
                        "From to: 1914-07-28/1918-11-11",
                        "Unknown: ",
                        "Backwards: 1918-07-28");
        assertThat(opened.event("Day").id()).isEqualTo("Q1");
        assertThat(opened.event("No precision").doubt()).isNotNull();
        assertThat(opened.problems())
                .extracting(problem -> problem.replaceFirst("^(\\d+):\\d+", "$1"))
                .containsExactly(
                        "7: That there is a date is known, but not which.",
                        "8: The end, 1914-11-11T00:00:00Z, lies before the start; only the start is used.");
    }

    @Test
    void xmlAndPlainRowsAreReadToo() throws FormatException {
        Opened xml = Opened.text("""
                <?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#"><head><variable name="a"/></head>
                <results><result><binding name="a"><uri>http://www.wikidata.org/entity/Q5</uri></binding>
                <binding name="aLabel"><literal xml:lang="en">Battle</literal></binding>
                <binding name="date"><literal datatype="http://www.w3.org/2001/XMLSchema#dateTime">1066-10-14T00:00:00Z</literal></binding>
                <binding name="coord"><literal datatype="http://www.opengis.net/ont/geosparql#wktLiteral">Point(0.48 50.91)</literal></binding>
                </result></results></sparql>
                """);
        assertThat(xml.dates()).containsExactly("Battle: 1066-10-14");
        assertThat(xml.result().chronicle().places()).extracting(Place::lat).containsExactly(50.91);
        Opened plain = Opened.text("[{\"item\":\"http://www.wikidata.org/entity/Q5\",\"itemLabel\":\"Battle\","
                + "\"date\":\"1066-10-14T00:00:00Z\"}]");
        assertThat(plain.dates()).containsExactly("Battle: 1066-10-14");
    }

    @Test
    void articlesOfHistropediaAreRead() throws FormatException {
        Opened opened = Opened.text("""
                {"articles": [
                  {"id": 1, "title": "Invasions", "subtitle": "56 BCE", "from": {"year": -55, "month": 1, "day": 1, "precision": 9},
                   "to": {"year": -55, "month": 1, "day": 1, "precision": 9}, "rank": 5, "article": "https://example.org/w"},
                  {"id": 2, "title": "A century", "from": {"year": 800, "precision": 7}, "to": {"year": 800, "precision": 7}},
                  {"id": 3, "title": "Coarse end", "from": {"year": 1950, "month": 5, "day": 2, "precision": 11},
                   "to": {"year": 1950, "precision": 9}},
                  {"id": 4, "title": "Span", "from": {"year": 1914, "month": 7, "day": 28, "precision": 11},
                   "to": {"year": 1918, "month": 11, "day": 11, "precision": 11}},
                  {"id": 5, "title": "Backwards", "from": {"year": 1950, "precision": 9}, "to": {"year": 1940, "precision": 9}},
                  {"id": 6, "title": "Month 13", "from": {"year": 1950, "month": 13, "precision": 10}}]}
                """);
        assertThat(opened.dates())
                .containsExactly(
                        "Invasions: -0055",
                        "A century: [0701..0800]",
                        "Coarse end: 1950-05-02",
                        "Span: 1914-07-28/1918-11-11",
                        "Backwards: 1950",
                        "Month 13: {\"year\":1950,\"month\":13,\"precision\":10}");
        assertThat(opened.event("Invasions").printed()).isEqualTo("56 BCE");
        assertThat(opened.problems()).hasSize(2);
    }
}
