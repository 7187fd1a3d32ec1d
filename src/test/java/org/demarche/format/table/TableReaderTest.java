package org.demarche.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.demarche.format.ExtraFields;
import org.demarche.format.FormatException;
import org.demarche.format.Problem;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.Reading;
import org.demarche.format.files.Opened;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Place;
import org.demarche.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of every kind, read and written. */
class TableReaderTest {
    private static ReadResult read(String text) throws FormatException {
        return Reading.read(TableReader::new, text);
    }

    private static ReadResult read(String text, Map<String, String> columns) throws FormatException {
        return Reading.read(TableReader::new, text, new ReadOptions(null, columns));
    }

    @Test
    void guessesColumnsFromTheirNamesAndValues() throws FormatException {
        ReadResult result = read("""
                Event Date,End Date,Headline,Participants,City,Country,Category,Web,Budget
                2019-02-27,2019-02-28,"Summit, the second",Donald Trump; Kim Jong-un,Hanoi,Vietnam,talks|nuclear,https://a.example/x,12.5
                2019-03,,Doubts,,,,,,
                """);

        assertThat(result.problems()).isEmpty();
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "2019-02-27/2019-02-28 | Summit, the second |  | participant Donald Trump, participant Kim"
                                + " Jong-un | Hanoi",
                        "2019-03 | Doubts |  |  | -");
        Event event = result.chronicle().events().getFirst();
        assertThat(event.printed()).isEqualTo("2019-02-27 – 2019-02-28");
        assertThat(event.tags()).containsExactly("talks", "nuclear");
        assertThat(event.links()).extracting(link -> link.url()).containsExactly("https://a.example/x");
        assertThat(event.extras().values()).containsExactly(Map.entry("Budget", "12.5"));
        assertThat(result.chronicle().places().getFirst().country()).isEqualTo("VN");
    }

    @Test
    void guessesColumnsWithGermanFrenchAndSpanishNames() throws FormatException {
        ReadResult german = read("""
                Jahr;Monat;Tag;Ereignis;Ort;Beschreibung;Schlagwörter;Empfänger
                1990;10;3;Einheit;Berlin;Ein Fest;Vertrag;Gorbatschow
                1989;11;;Öffnung;;;Mauer;
                """);
        assertThat(Reading.lines(german.chronicle()))
                .containsExactly(
                        "1990-10-03 | Einheit |  | recipient Gorbatschow | Berlin", "1989-11 | Öffnung |  |  | -");
        assertThat(german.chronicle().events().getFirst().tags()).containsExactly("Vertrag");
        assertThat(german.chronicle().events().getFirst().summary()).isEqualTo("Ein Fest");

        ReadResult french = read("""
                Événement,Date de début,Date de fin,Lieu,Mots clés
                Congrès,1814-09-18,1815-06-09,Vienne,paix
                """);
        assertThat(Reading.lines(french.chronicle())).containsExactly("1814-09-18/1815-06-09 | Congrès |  |  | Vienne");
        assertThat(french.chronicle().events().getFirst().tags()).containsExactly("paix");
        assertThat(Reading.lines(read("Année,Titre,Résumé\n1919,Traité,Signé\n").chronicle()))
                .containsExactly("1919 | Traité |  |  | -");

        ReadResult spanish = read("""
                Título,Fecha,Lugar,Descripción,Participantes
                Cumbre,1991-10-30,Madrid,Primer día,España; Israel
                """);
        assertThat(Reading.lines(spanish.chronicle()))
                .containsExactly("1991-10-30 | Cumbre |  | participant España, participant Israel | Madrid");
        assertThat(spanish.chronicle().events().getFirst().summary()).isEqualTo("Primer día");
    }

    /** In English a tag is no day, whatever it is in German. */
    @Test
    void readsDatesInGermanFrenchAndSpanishWords() throws FormatException {
        assertThat(dates("""
                Datum;Titel
                27. Februar 2019;Gipfel
                3. März 1990;Wahl
                Oktober 1990;Einheit
                44 v. Chr.;Iden
                """)).containsExactly("2019-02-27", "1990-03-03", "1990-10", "-0043");
        assertThat(dates("""
                Date de début,Date de fin,Titre
                1er août 1914,11 novembre 1918,Guerre
                vers 1850,,Environ
                """)).containsExactly("1914-08-01/1918-11-11", "1850~");
        assertThat(dates("""
                Fecha,Título
                27 de febrero de 2019,Cumbre
                enero de 1959,La Habana
                """)).containsExactly("2019-02-27", "1959-01");
        assertThat(dates("year,month,day,name\n1945,March,3,A\n1945,8,,B\n1945,,,C\n"))
                .containsExactly("1945-03-03", "1945-08", "1945");
    }

    @Test
    void readsDatesInItalianAndPortugueseWords() throws FormatException {
        assertThat(dates("""
                Data;Titolo
                27 febbraio 2019;Vertice
                1º gennaio 1990;Inizio
                lunedì 3 dicembre 1990;Voto
                maggio 1948;Congresso
                circa 1850;Moti
                estate 1914;Crisi
                XIX secolo;Risorgimento
                """))
                .containsExactly("2019-02-27", "1990-01-01", "1990-12-03", "1948-05", "1850~", "1914-22", "18XX");
        assertThat(dates("""
                Data;Título
                27 de fevereiro de 2019;Cimeira
                1º de março de 1990;Início
                outubro de 1910;República
                cerca de 1850;Reforma
                verão de 1914;Crise
                século XIX;Império
                """)).containsExactly("2019-02-27", "1990-03-01", "1910-10", "1850~", "1914-22", "18XX");
    }

    private static List<String> dates(String text) throws FormatException {
        ReadResult result = read(text);
        assertThat(result.problems()).isEmpty();
        return result.chronicle().events().stream()
                .map(event -> event.when().edtf())
                .toList();
    }

    @Test
    void readsTablesOfOldWindowsInItsEncoding() throws FormatException {
        byte[] bytes =
                "Date,Title\n2019-02-27,Sommet à Hanoï\n2019-02-28,L’adieu\n".getBytes(Charset.forName("windows-1252"));
        ReadResult result = Reading.read(TableReader::new, bytes, ReadOptions.NONE);
        assertThat(result.chronicle().events()).extracting(Event::title).containsExactly("Sommet à Hanoï", "L’adieu");
        assertThat(Reading.problems(result))
                .containsExactly(
                        "2:19 The file is not in UTF-8 and does not say what it is in; it was read as windows-1252.");
    }

    @Test
    void aBrokenByteAmongOthersOfUtf8DoesNotChangeTheEncoding() throws FormatException {
        byte[] bytes = "Date,Title\n2019-02-27,à ?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;
        ReadResult result = Reading.read(TableReader::new, bytes, ReadOptions.NONE);
        assertThat(result.chronicle().events().getFirst().title()).isEqualTo("à \uFFFD");
        assertThat(result.problems()).hasSize(1);
    }

    @Test
    void goesByTheSeparatorOfTheFirstLine() throws FormatException {
        ReadResult result = read("sep=;\r\nDate;Title\r\n2019-02-27;\"a; b\"\r\n2019-13-01;c, d, e\r\n");
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly("2019-02-27 | a; b |  |  | -", "2019-13-01 | c, d, e |  |  | -");
        assertThat(Reading.problems(result))
                .containsExactly("4:1 “2019-13-01” is no date; the event stands among the undated ones.");
    }

    @Test
    void takesRowsAboveTheNamesForTheTitle() throws FormatException {
        ReadResult result = read("Chronology of talks,,\n(in brief),,\nDate,Title,City\n2019-02-27,A,Hanoi\n");
        assertThat(result.chronicle().title()).isEqualTo("Chronology of talks – (in brief)");
        assertThat(Reading.lines(result.chronicle())).containsExactly("2019-02-27 | A |  |  | Hanoi");
    }

    @Test
    void findsTheNamesOfColumnsBelowATitleWithoutSeparators() throws FormatException {
        Opened opened = Opened.text("Chronology of talks\n\nDate;Title;City\n2019-02-27;A, or B;Hanoi\n");
        assertThat(opened.dates()).containsExactly("A, or B: 2019-02-27");
        assertThat(opened.result().chronicle().title()).isEqualTo("Chronology of talks");
    }

    @Test
    void namesOfColumnsMakeATableOfRowsOfAnyLength() throws FormatException {
        Opened opened = Opened.text("id,date,title\n1,2019-01-02,a\n2,2019-01-04\n3,2019-01-05,c,extra,cells\n");
        assertThat(opened.dates()).containsExactly("a: 2019-01-02", "2019-01-04: 2019-01-04", "c: 2019-01-05");
        assertThat(opened.problems())
                .singleElement()
                .asString()
                .startsWith("4:")
                .contains("5 columns");
    }

    @Test
    void aCarriageReturnAloneEndsARow() throws FormatException {
        Opened opened = Opened.text("date,title\r2019-01-02,a\r2019-13-03,b; c; d\r");
        assertThat(opened.dates()).containsExactly("a: 2019-01-02", "b; c; d: 2019-13-03");
        assertThat(opened.problems()).singleElement().asString().contains("3:1");
    }

    @Test
    void aHeaderWithoutRowsIsAnEmptyTable() throws FormatException {
        for (String header : List.of("date,title\n", "Datum;Titel;Ort", "\"When\",\"What\"\r\n\r\n")) {
            Opened opened = Opened.text(header);
            assertThat(opened.events()).isEmpty();
            assertThat(opened.problems()).containsExactly("1:1: The table has names of columns but no row below them.");
        }
    }

    @Test
    void saysWhereAQuotationMarkIsNeverClosed() throws FormatException {
        ReadResult result =
                read("date,title\n2019-01-01,\"two, of\nthem\"\n2019-01-02,\"open\n2019-01-03,b\n2019-01-04,c\n");
        assertThat(result.chronicle().events()).hasSize(2);
        assertThat(Reading.problems(result))
                .containsExactly(
                        "4:12 This quotation mark is never closed; the 2 lines below became part of its cell.");
        assertThat(Reading.problems(
                        read("date,title,place\r\n2019-01-01,\"a \"\"b\"\"\",c\r\n2019-01-02,\"open,Hanoi")))
                .containsExactly(
                        "3:12 This quotation mark is never closed; the rest of the row became part of its cell.");
        // A mark within a cell opens nothing.
        assertThat(read("date,title\n2019-01-01,5\" gun\n2019-01-02,b\n").problems())
                .isEmpty();
        ReadResult last = read("date,title\n2019-01-02,b\n2019-01-03,\"end");
        assertThat(last.chronicle().events()).extracting(Event::title).containsExactly("b", "end");
        assertThat(Reading.problems(last))
                .containsExactly(
                        "3:12 This quotation mark is never closed; the rest of the row became part of its cell.");
        assertThat(read("date,title\n2019-01-02,\"closed\n2019-01-03,b\"\n").problems())
                .isEmpty();
    }

    @Test
    void takesTheColumnOfWordsForTheTitleOfATableWithoutNames() throws FormatException {
        ReadResult result = read("2019-01-02,Talks begin,Rome\n2019-01-03,Talks end,Rome\n");
        assertThat(result.chronicle().events()).extracting(Event::title).containsExactly("Talks begin", "Talks end");
    }

    @Test
    void readsDecimalCommasAndPlacesWithoutNames() throws FormatException {
        ReadResult result = read("Datum;Titel;Breite;Länge\n1990-10-03;A;52,52;13,405\n");
        assertThat(result.problems()).isEmpty();
        assertThat(result.chronicle().places())
                .extracting(Place::name, Place::lat, Place::lon)
                .containsExactly(tuple("52.52, 13.405", 52.52, 13.405));
    }

    @Test
    void leavesTheEndOpenOfWhatStillLasts() throws FormatException {
        assertThat(dates("Start,End,Event\n1914-07-28,1918-11-11,War\n1920,present,Still\n,1930,Until\n"))
                .containsExactly("1914-07-28/1918-11-11", "1920/..", "/1930");
    }

    @Test
    void takesATagForADayOnlyIfItIsANumber() throws FormatException {
        Event event = read("Date,Title,Tag\n1919-06-28,Treaty,peace\n")
                .chronicle()
                .events()
                .getFirst();
        assertThat(event.tags()).containsExactly("peace");
    }

    @Test
    void takesAColumnOfFewNamesForActors() throws FormatException {
        ReadResult result = read("""
                who;name;start;end;country;locale
                root-elihu;Elihu Root;1906-07-27;1906-08-07;Brazil;Rio de Janeiro
                root-elihu;Elihu Root;1906-08-10;1906-08-10;Uruguay;Montevideo
                root-elihu;Elihu Root;1906-08-14;1906-08-16;Argentina;
                """);

        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "1906-07-27/1906-08-07 | Elihu Root – Rio de Janeiro, Brazil |  | participant Elihu Root | Rio de"
                                + " Janeiro",
                        "1906-08-10 | Elihu Root – Montevideo, Uruguay |  | participant Elihu Root | Montevideo",
                        "1906-08-14/1906-08-16 | Elihu Root – Argentina |  | participant Elihu Root | Argentina");
        assertThat(result.chronicle().actors().getFirst().kind()).isEqualTo(ActorKind.PERSON);
        assertThat(ExtraFields.value(result.chronicle().events().getFirst().extras(), "who"))
                .contains("root-elihu");
    }

    @Test
    void goesByTheColumnsTheUserNames() throws FormatException {
        ReadResult result =
                read("A\tB\tC\n3 May 1905\tMeeting\t4 May 1905\n", Map.of("date", "A", "title", "B", "end", "C"));
        assertThat(Reading.lines(result.chronicle())).containsExactly("1905-05-03/1905-05-04 | Meeting |  |  | -");

        ReadResult wrong = read("date,title\n2019,x\n", Map.of("date", "Start", "colour", "title"));
        assertThat(wrong.problems())
                .extracting(one -> one.message())
                .anySatisfy(text -> assertThat(text).startsWith("The table has no column “Start”"))
                .anySatisfy(text -> assertThat(text).startsWith("“colour” is nothing that a column can hold"));
        assertThat(wrong.chronicle().events()).hasSize(1);
    }

    @Test
    void decidesTheOrderOfDayAndMonthByTheWholeColumn() throws FormatException {
        String header = "date,title\n";
        assertThat(Reading.lines(read(header + "3/4/2019,a\n12/25/2018,b\n").chronicle()))
                .containsExactly("2019-03-04 | a |  |  | -", "2018-12-25 | b |  |  | -");
        assertThat(Reading.lines(read(header + "3/4/2019,a\n25/12/2018,b\n").chronicle()))
                .containsExactly("2019-04-03 | a |  |  | -", "2018-12-25 | b |  |  | -");

        ReadResult open = read(header + "3/4/2019,a\n");
        assertThat(open.chronicle().events().getFirst().doubt()).isEqualTo("Day and month may be the other way round.");
        assertThat(Reading.problems(open))
                .containsExactly("0:0 1 date such as 3/4/2019 can be read in two ways, and nothing in the table says"
                        + " which; the day was read first. --map order=mdy reads the month first.");
        ReadResult said = read(header + "3/4/2019,a\n", Map.of("order", "mdy"));
        assertThat(said.problems()).isEmpty();
        assertThat(said.chronicle().events().getFirst().when().edtf()).isEqualTo("2019-03-04");

        assertThat(Reading.problems(read(header + "25/12/2018,a\n12/25/2018,b\n")))
                .containsExactly("0:0 In 1 dates the day must come first, in 1 the month; those that can be read both"
                        + " ways follow the greater number.");
    }

    @Test
    void keepsRowsWithFaultsAndSaysWhere() throws FormatException {
        ReadResult result = read("""
                date,end,title,score
                2019-13-01,,month 13,1
                ,,no date,2

                2019-03-02,2019-03-01,backwards,3
                2019-03-02,2019-03-03,"two
                lines",11
                2019-03-04,,long,1,extra
                2019-03-05,,again,1
                2019-03-05,,again,1
                """);

        assertThat(result.chronicle().events())
                .extracting(event -> event.when().edtf() + " " + event.title())
                .containsExactly(
                        "2019-13-01 month 13",
                        " no date",
                        "2019-03-02 backwards",
                        "2019-03-02/2019-03-03 two\nlines",
                        "2019-03-04 long",
                        "2019-03-05 again",
                        "2019-03-05 again");
        assertThat(Reading.problems(result))
                .containsExactly(
                        "2:1 “2019-13-01” is no date; the event stands among the undated ones.",
                        "3:1 There is no date; the event stands among the undated ones.",
                        "5:12 “2019-03-02/2019-03-01” ends before it begins.",
                        "6:35 “score” should be from -10 to 10, not 11.",
                        "8:20 The row has 5 columns where the header has 4; those without a name are kept with the"
                                + " event.",
                        "10:1 The row says just what the one in line 9 says.");
        assertThat(result.chronicle().events().get(2).printed()).isEqualTo("2019-03-02 – 2019-03-01");
        assertThat(result.chronicle().events().get(4).extras().values()).containsEntry("column 5", "\"extra\"");
    }

    @Test
    void refusesATableWithoutDates() {
        assertThatThrownBy(() -> read("a,b\nx,y\n"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("No column holds dates");
        assertThatThrownBy(() -> read("a,b,c,".repeat(1000) + "z\n" + "x,".repeat(3000) + "y\n"))
                .hasMessageContaining("The columns are: ")
                .hasMessageEndingWith(", ….");
        assertThatThrownBy(() -> read("")).isInstanceOf(FormatException.class);
    }

    @Test
    void readsBackWhatItWrites() throws FormatException, IOException {
        Chronicle chronicle = read("""
                        id,title,when,printed,types,actors,roles,place,country,lat,lon,status,score,summary,doubt,note,tags,links,Extra column
                        e1,"A, ""b\"\"\",2019-02-27/2019-02-28,27 and 28,summit; talks,United States; Kim,initiator; participant,Hanoi,VN,21.03,105.85,planned,4,"two
                        lines",inferred,mine,x; y,https://a.example/; https://b.example/,007
                        e2,plain,2019-03~,,,,,,,,,happened,-3.5,,,,,,
                        """).chronicle();
        assertThat(chronicle.events().getFirst().status()).isEqualTo(Status.PLANNED);
        assertThat(chronicle.events().getFirst().types()).containsExactly(EventType.SUMMIT, EventType.TALKS);
        assertThat(chronicle.events().getFirst().score())
                .as("a score that is the type's own")
                .isNull();

        // Writing adds the significance that the program computes; from then on nothing changes.
        Chronicle once = read(text(chronicle)).chronicle();
        Chronicle twice = read(text(once)).chronicle();
        assertThat(twice).isEqualTo(once);
        assertThat(text(twice)).isEqualTo(text(chronicle));
        assertThat(once.events().getFirst().toBuilder().significance(null).build())
                .isEqualTo(chronicle.events().getFirst());
    }

    @Test
    void knowsItsOwnTablesWhateverElseTheyName() {
        assertThat(TableReader.reads("id,title,when,earliest,latest,\"A name with a comma, and longer than names of"
                        + " columns are wont to be in tables\"\n"))
                .isTrue();
    }

    @Test
    void tellsTablesFromProse() {
        assertThat(TableReader.reads("date,title\n2019,\"a, b\"\n")).isTrue();
        assertThat(TableReader.reads("date\ttitle\n")).isTrue();
        assertThat(TableReader.reads("Hanoi, Vietnam\nBy A. Writer, Staff\n\nTalks began, and ended.\n"))
                .isFalse();
        assertThat(TableReader.reads("One, two.\nThree, four.\n")).isFalse();
    }

    private static String text(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.complete().write(chronicle, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void joinsATimeOfDayToItsDate() throws FormatException {
        ReadResult result = read("""
                Subject,Start Date,Start Time,End Date,End Time,All Day Event
                Talks,2/27/2019,6:30 PM,2/27/2019,8:15 PM,False
                Dinner,2/28/2019,,2/28/2019,,True
                Late,2/27/2019,9 am,,10:05,False
                Odd,2/27/2019,noon,,,False
                """);
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "2019-02-27T18:30/2019-02-27T20:15 | Talks |  |  | -",
                        "2019-02-28 | Dinner |  |  | -",
                        "2019-02-27T09:00/2019-02-27T10:05 | Late |  |  | -",
                        "2019-02-27 | Odd |  |  | -");
        assertThat(result.chronicle().events())
                .extracting(event -> event.printed())
                .containsExactly(
                        "2/27/2019 6:30 PM – 2/27/2019 8:15 PM", "2/28/2019", "2/27/2019 9 am – 10:05", "2/27/2019");
        assertThat(result.chronicle().events().getLast().extras().values()).containsEntry("Start Time", "\"noon\"");
    }

    @Test
    void namesTheCenturyOfShortYearsAndTheOrderOfDates() throws FormatException {
        ReadResult result = read("""
                Title;Date
                One;3/4/19
                Two;2/27/19
                Three;12/31/57
                """);
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "2019-03-04 | One |  |  | -", "2019-02-27 | Two |  |  | -", "1957-12-31 | Three |  |  | -");
        assertThat(result.problems()).isEmpty();
        assertThat(result.notes())
                .extracting(Problem::message)
                .containsExactly(
                        "3 years of two digits were taken for one from 1930 to 2029.",
                        "1 date such as 3/4/2019 was read with the month first, as 2 others of the table must be.");
    }

    @Test
    void opensATableWithFewUsableDates() throws FormatException {
        String table = """
                Titel;Datum;Ort
                Gipfel;27. Februar 2019;Hanoi
                Brief;irgendwann;
                Rede;unbekannt;Berlin
                Treffen;nach Ostern;Wien
                """;
        Opened opened = Opened.text(table);
        assertThat(opened.events()).hasSize(4).filteredOn(Event::isPlaced).hasSize(1);
        assertThat(opened.event("Gipfel").when().edtf()).isEqualTo("2019-02-27");
        assertThat(opened.problems())
                .containsExactly(
                        "3:7: “irgendwann” is no date; the event stands among the undated ones.",
                        "4:6: “unbekannt” is no date; the event stands among the undated ones.",
                        "5:9: “nach Ostern” is no date; the event stands among the undated ones.");
    }

    @Test
    void oneSeparatorTooManyMakesNoArticleOfATable() throws FormatException {
        String table = """
                Date,Title,Place
                2019-02-27,Summit,Hanoi
                2019-02-28,Talks, then none,Hanoi
                2019-03-01,Return,Pyongyang
                2019-03-15,Statement,Pyongyang
                """;
        Opened opened = Opened.text(table);
        assertThat(opened.dates())
                .containsExactly(
                        "Summit: 2019-02-27", "Talks: 2019-02-28", "Return: 2019-03-01", "Statement: 2019-03-15");
        assertThat(opened.problems())
                .singleElement()
                .asString()
                .startsWith("3:")
                .contains("4 columns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titel;Datum von;Datum bis\nGipfel;27.2.2019;28.2.2019\n",
                "Titre;Date de début;Date de fin\nGipfel;27/02/2019;28/02/2019\n",
                "Título;Fecha de inicio;Fecha de fin\nGipfel;27 de febrero de 2019;28 de febrero de 2019\n",
                "Was;Wann;Bis\nGipfel;27.2.2019;28.2.2019\n",
                "Titolo;Data di inizio;Data di fine\nGipfel;27/02/2019;28/02/2019\n",
                "Evento;Dal;Al\nGipfel;27 febbraio 2019;28 febbraio 2019\n",
                "Título;Data de início;Data de fim\nGipfel;27/02/2019;28/02/2019\n",
                "O quê;Desde;Até\nGipfel;27 de fevereiro de 2019;28 de fevereiro de 2019\n"
            })
    void knowsTheColumnsOfOtherLanguages(String table) throws FormatException {
        assertThat(Reading.lines(read(table).chronicle())).containsExactly("2019-02-27/2019-02-28 | Gipfel |  |  | -");
    }

    /** When, where, what it is called and where it stands, in each language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "When;Where;Name;Source",
                "Wann;Wo;Name;Quelle",
                "Quand;Où;Nom;Source",
                "Cuándo;Dónde;Nombre;Fuente",
                "Quando;Dove;Nome;Fonte",
                "Quando;Onde;Nome;Fonte"
            })
    void takesNamesAndSourcesForWhatTheyHold(String names) throws FormatException {
        ReadResult named = read(names + """

                27.2.2019;Hanoi;Gipfel;https://a.example/1
                12.6.2018;Sentosa;Treffen;https://a.example/2
                """);
        assertThat(Reading.lines(named.chronicle()))
                .containsExactly("2019-02-27 | Gipfel |  |  | Hanoi", "2018-06-12 | Treffen |  |  | Sentosa");
        assertThat(named.chronicle().events().getFirst().links())
                .extracting(link -> link.url())
                .containsExactly("https://a.example/1");
        ReadResult persons = read(names + """

                27.2.2019;Hanoi;Kim;Heft 1
                12.6.2018;Sentosa;Kim;Heft 2
                """);
        assertThat(Reading.lines(persons.chronicle()))
                .containsExactly(
                        "2019-02-27 | Kim – Hanoi |  | participant Kim | Hanoi",
                        "2018-06-12 | Kim – Sentosa |  | participant Kim | Sentosa");
        assertThat(persons.chronicle().actors().getFirst().kind()).isEqualTo(ActorKind.PERSON);
        assertThat(persons.chronicle().events().getFirst().extras().values())
                .containsExactly(Map.entry("sources", "\"Heft 1\""));
    }

    /** Who took part stands elsewhere, so that the names are what the events are called. */
    @ParameterizedTest
    @ValueSource(strings = {"Start,Name,People", "Debut,Nom,Participants", "Beginn,Name,Teilnehmer"})
    void takesNamesBesideActorsForTitles(String names) throws FormatException {
        ReadResult result = read(names + """

                2019-02-27,Hanoi summit,Trump; Kim
                2018-06-12,Singapore summit,Trump; Kim
                """);
        assertThat(Reading.lines(result.chronicle()))
                .containsExactly(
                        "2019-02-27 | Hanoi summit |  | participant Trump, participant Kim | -",
                        "2018-06-12 | Singapore summit |  | participant Trump, participant Kim | -");
    }

    @Test
    void aSiteWithAddressesIsNoPlace() throws FormatException {
        ReadResult result = read("Date,Titre,Site\n2019-02-27,Sommet,https://a.example/1\n");
        assertThat(Reading.lines(result.chronicle())).containsExactly("2019-02-27 | Sommet |  |  | -");
        assertThat(result.chronicle().events().getFirst().links()).hasSize(1);
    }

    @Test
    void datesOfOurOwnTablesAreEdtf() throws FormatException {
        ReadResult result = read("id,title,when,earliest,latest,types\na,Spring,2018-21,,,\nb,Quarter,2019-33,,,\n");
        assertThat(result.chronicle().events())
                .extracting(event -> event.when().edtf())
                .containsExactly("2018-21", "2019-33");
    }
}
