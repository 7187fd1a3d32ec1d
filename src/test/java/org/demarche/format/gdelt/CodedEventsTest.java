package org.demarche.format.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.format.ExtraFields;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.Reading;
import org.demarche.format.table.Hashes;
import org.demarche.model.Event;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.time.Precision;
import org.demarche.time.Undated;
import org.junit.jupiter.api.Test;

/** Tables of coded events, in rows written for this test. */
class CodedEventsTest {
    private static final String ICEWS = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text"
            + "\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher"
            + "\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

    private static final String POLECAT = "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts"
            + "\tActor Name\tActor Country\tPrimary Actor Sector\tActor Title\tRecipient Name\tRecipient Country"
            + "\tPrimary Recipient Sector\tRecipient Title\tPlacename\tCity\tProvince\tCountry\tLatitude\tLongitude"
            + "\tSource\tPublication Date\tLanguage\n";

    /** A row of GDELT 2.0; cells not named are empty. */
    private static String gdelt2(Map<Integer, String> cells) {
        return row(61, cells);
    }

    private static String row(int columns, Map<Integer, String> cells) {
        return IntStream.range(0, columns)
                        .mapToObj(i -> cells.getOrDefault(i, ""))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    /** A visit of the first actor to the second. */
    private static Map<Integer, String> visit(String id, String day, String first, String second) {
        return new HashMap<>(Map.of(
                0,
                id,
                1,
                day,
                5,
                first,
                6,
                "FIRST",
                7,
                first.substring(0, 3),
                15,
                second,
                16,
                "SECOND",
                17,
                second.substring(0, 3),
                26,
                "042",
                30,
                "1.9"));
    }

    private static ReadResult read(String text, ReadOptions options) throws FormatException {
        return Reading.read(CodedEventsReader::new, text, options);
    }

    private static ReadResult read(String text) throws FormatException {
        return read(text, ReadOptions.NONE);
    }

    @Test
    void readsGdelt2() throws FormatException {
        Map<Integer, String> cells = visit("901", "20190226", "PRKGOV", "USA");
        cells.putAll(Map.of(
                25,
                "1",
                31,
                "30",
                34,
                "-2.5",
                52,
                "Hanoi, Ha N?i, Vietnam",
                53,
                "VM",
                56,
                "21.0333",
                57,
                "105.85",
                60,
                "https://news.example/1"));
        ReadResult result = read(gdelt2(cells));

        assertThat(Reading.problems(result)).isEmpty();
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly("2019-02-26 | North Korea visits United States | talks | initiator North Korea,"
                        + " recipient United States | Hanoi, Ha N?i, Vietnam");
        Event event = result.chronicle().events().getFirst();
        assertThat(event.id()).isEqualTo("901");
        assertThat(event.printed()).isEqualTo("20190226");
        assertThat(event.when().precision()).isEqualTo(Precision.DAY);
        assertThat(event.score()).isEqualTo(1.9);
        assertThat(event.significance()).isBetween(0.45, 0.55);
        assertThat(event.links()).extracting(link -> link.url()).containsExactly("https://news.example/1");
        assertThat(ExtraFields.value(event.extras(), "EventCode")).contains("042");
        assertThat(event.extras().values()).containsEntry("AvgTone", "-2.5").containsEntry("IsRootEvent", "1");
        Participation initiator = event.actors().getFirst();
        assertThat(ExtraFields.value(initiator.extras(), "code")).contains("PRKGOV");
        Place place = result.chronicle().places().getFirst();
        assertThat(place.country()).isEqualTo("VN");
        assertThat(place.lat()).isEqualTo(21.0333);
        assertThat(place.lon()).isEqualTo(105.85);
    }

    @Test
    void readsGdelt1WithItsOwnColumns() throws FormatException {
        for (int columns : List.of(57, 58)) {
            Map<Integer, String> cells = visit("1", "19790101", "FRA", "DZAREB");
            cells.putAll(Map.of(50, "Algiers, Algeria", 51, "AG", 53, "36.7", 54, "3.05", 56, "20130401"));
            ReadResult result = read(row(columns, cells));
            assertThat(Reading.lines(result.chronicle()))
                    .containsExactly("1979-01-01 | France visits Algeria (rebels) | talks | initiator France,"
                            + " recipient Algeria (rebels) | Algiers, Algeria");
            assertThat(result.chronicle().places().getFirst().country()).isEqualTo("DZ");
            assertThat(result.problems()).isEmpty();
        }
    }

    @Test
    void foldsRowsThatRepeatAnEvent() throws FormatException {
        Map<Integer, String> first = visit("1", "20190226", "PRK", "USA");
        first.put(60, "https://news.example/1");
        Map<Integer, String> again = visit("2", "20190226", "PRK", "USA");
        again.put(60, "https://news.example/1");
        Map<Integer, String> elsewhere = visit("3", "20190226", "PRK", "USA");
        elsewhere.put(60, "https://news.example/2");
        ReadResult result = read(gdelt2(first) + gdelt2(again) + gdelt2(elsewhere) + gdelt2(again));

        assertThat(result.chronicle().events()).extracting(Event::id).containsExactly("1", "3");
        assertThat(result.chronicle().events().getFirst().extras().values()).containsEntry("Rows", "3");
        assertThat(result.chronicle().events().getLast().extras().values()).doesNotContainKey("Rows");
        assertThat(result.notes())
                .extracting(one -> one.message())
                .containsExactly("2 rows repeat an event (same day, actors, code and address) and were folded into"
                        + " it; “Rows” of an event says how many it stands for.");
    }

    @Test
    void leavesOutWhatTheOptionsSay() throws FormatException {
        Map<Integer, String> root = visit("1", "20190226", "PRK", "USA");
        root.put(25, "1");
        Map<Integer, String> region = visit("2", "20190226", "EUR", "USA");
        Map<Integer, String> same = visit("3", "20190226", "USAGOV", "USAMIL");
        String text = gdelt2(root) + gdelt2(region) + gdelt2(same);

        ReadResult roots = read(text, new ReadOptions(null, Map.of(), true, false));
        assertThat(roots.chronicle().events()).extracting(Event::id).containsExactly("1");
        ReadResult states = read(text, new ReadOptions(null, Map.of(), false, true));
        assertThat(states.chronicle().events()).extracting(Event::id).containsExactly("1");
        assertThat(states.notes())
                .extracting(one -> one.message())
                .containsExactly("2 rows were left out, as the options ask.");
        assertThat(read(text).chronicle().events()).hasSize(3);
    }

    @Test
    void keepsRowsWithFaultsAndSaysWhere() throws FormatException {
        Map<Integer, String> month = visit("1", "20191326", "PRK", "USA");
        Map<Integer, String> noDay = visit("2", "20190200", "PRK", "USA");
        Map<Integer, String> code = visit("3", "20190226", "PRK", "USA");
        code.put(26, "999");
        Map<Integer, String> twice = visit("2", "20190301", "PRK", "USA");
        ReadResult result = read(gdelt2(visit("0", "20190101", "PRK", "USA")) + gdelt2(month) + gdelt2(noDay)
                + gdelt2(code) + "4\t20190101\n" + gdelt2(twice));

        assertThat(result.chronicle().events())
                .extracting(event -> event.id() + " " + event.when().edtf())
                .containsExactly("0 2019-01-01", "1 20191326", "2 2019-02", "3 2019-02-26", "2-row-6 2019-03-01");
        assertThat(result.chronicle().events().get(1).when()).isEqualTo(new Undated("20191326"));
        assertThat(Reading.problems(result))
                .containsExactly(
                        "2:3 “20191326” is no date; the event stands among the undated ones.",
                        "4:59 “999” is no known code of an event; the event is shown as context.",
                        "5:1 The row has 2 columns where it needs at least 27; it is left out.",
                        "6:1 The id “2” belongs to an earlier event; this one gets another.");
    }

    @Test
    void columnsOfAHeaderStandInAnyOrder() throws FormatException {
        ReadResult icews = read("""
                CAMEO Code,Event ID,Target Name,Source Name,Event Date,Latitude,Longitude,City
                036,9,South Korea,"Kim, Jong-Un",2018-04-27,37.95,126.68,Panmunjom
                036,9,South Korea,"Kim, Jong-Un",2018-04-27,37.95,126.68,Panmunjom
                """);
        assertThat(icews.problems()).isEmpty();
        assertThat(icews.chronicle().events()).singleElement().satisfies(event -> {
            assertThat(event.when().edtf()).isEqualTo("2018-04-27");
            assertThat(event.score()).isNull();
            assertThat(event.extras().values()).containsEntry("Rows", "2").containsEntry("CAMEO Code", "\"036\"");
        });
        assertThat(icews.notes()).singleElement().asString().contains("1 row");

        ReadResult polecat = read("""
                Event Type\tActor Name\tEvent Date\tEvent ID
                REJECT\tIran\t2021-04-01\tb1
                DISAPPEAR\tIran\t2021-04-02\tb2
                REJECT\tIran\t\tb3
                """);
        assertThat(polecat.chronicle().events())
                .extracting(event -> event.id() + " " + event.when().edtf() + " "
                        + event.mainType().id())
                .containsExactly("b1 2021-04-01 refusal", "b2 2021-04-02 context", "b3  refusal");
        assertThat(Reading.problems(polecat))
                .containsExactly(
                        "3:1 “DISAPPEAR” is no known code of an event; the event is shown as context.",
                        "4:13 There is no date; the event stands among the undated ones.");
    }

    @Test
    void anAbsentOrImpossibleGoldsteinValueIsTheTypes() throws FormatException {
        Map<Integer, String> absent = visit("1", "20190226", "PRK", "USA");
        absent.remove(30);
        Map<Integer, String> beyond = visit("2", "20190227", "PRK", "USA");
        beyond.put(30, "55");
        assertThat(read(gdelt2(absent) + gdelt2(beyond)).chronicle().events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.score()).isNull());
    }

    @Test
    void readsIcewsByItsHeader() throws FormatException {
        ReadResult result = read(
                ICEWS
                        + "7\t2019-02-27\tDonald Trump\tExecutive Office,Government\tUnited States\tMeet\t044\t2.5\tKim Jong-Un"
                        + "\tHead of State,Government\tNorth Korea\t55\t3\tWire\tHanoi\t\t\tVietnam\t21.03\t105.85\n"
                        + "7\t2019-02-28\tIran\t\tIran\tReject\t1251\t-5\tUnited States\t\tUnited States\t56\t1\tWire\t\t\t\t\t\t\n");

        assertThat(result.problems()).isEmpty();
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "2019-02-27 | Donald Trump meets elsewhere with Kim Jong-Un | summit | initiator Donald Trump,"
                                + " recipient Kim Jong-Un | Hanoi, Vietnam",
                        "2019-02-28 | Iran refuses talks with United States | refusal | initiator Iran, recipient"
                                + " United States | -");
        assertThat(result.chronicle().events()).extracting(Event::score).containsExactly(2.5, -5.0);
        assertThat(result.chronicle().places().getFirst().country()).isEqualTo("VN");
    }

    @Test
    void readsPolecatByItsHeader() throws FormatException {
        ReadResult result = read(POLECAT
                + "a1\t2021-03-18\tCONSULT\tvisit\t4\tVERBAL COOPERATION\tdiplomatic\tAntony Blinken\tUSA\tGOV"
                + "\tSecretary of State\tJapan\tJPN\tGOV\t\tTokyo\tTokyo\t\tJPN\t35.68\t139.69\twire\t2021-03-19\ten\n"
                + "a2\t2021-03-19\tCOERCE\trestrict\t-7\tMATERIAL CONFLICT\t\tMyanmar\tMMR\tMIL\t\t\t\t\t\t\t\t\t\t\t"
                + "\twire\t2021-03-19\ten\t\t\n");

        assertThat(result.problems()).isEmpty();
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "2021-03-18 | Antony Blinken consults with Japan | talks | initiator Antony Blinken, recipient"
                                + " Japan | Tokyo, JPN",
                        "2021-03-19 | Myanmar coerces | sanctions | initiator Myanmar | -");
    }

    @Test
    void tellsTablesOfCodedEventsFromOthers() {
        assertThat(CodedEventsReader.reads(gdelt2(visit("1", "20190226", "PRK", "USA"))))
                .isTrue();
        assertThat(CodedEventsReader.reads(ICEWS)).isTrue();
        assertThat(CodedEventsReader.reads(POLECAT)).isTrue();
        assertThat(CodedEventsReader.reads("Event ID,Event Date,Title\n1,2019-02-26,Talks\n"))
                .isFalse();
        assertThat(CodedEventsReader.reads(row(61, Map.of(0, "a", 1, "20190226"))))
                .isFalse();
        assertThat(CodedEventsReader.reads("")).isFalse();
    }

    @Test
    void stopsWhenAsked() {
        byte[] bytes = gdelt2(visit("1", "20190226", "PRK", "USA")).getBytes(StandardCharsets.UTF_8);
        Input input = new Input("f", new ByteArrayInputStream(bytes), bytes.length, (done, total) -> false);
        assertThatThrownBy(() -> new CodedEventsReader(Reading.english()).read(input))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void hashesTellTextsApart() {
        Hashes hashes = new Hashes();
        int[] numbers = IntStream.range(0, 100_000)
                .map(i -> hashes.putIfAbsent(Hashes.of("a" + i % 50_000, "b"), i))
                .toArray();
        assertThat(Arrays.stream(numbers).limit(50_000)).containsOnly(Hashes.NONE);
        assertThat(Arrays.stream(numbers).skip(50_000).boxed())
                .isEqualTo(IntStream.range(0, 50_000).boxed().toList());
        assertThat(Hashes.of("ab", "c")).isNotEqualTo(Hashes.of("a", "bc"));
    }
}
