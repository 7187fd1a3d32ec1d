package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArticleTest {
    private static final String BODY = "The envoys of both sides met again on Monday, and talked until the evening.";

    @Test
    void headlineBylineAndDatelineAreNoText() {
        Article article =
                PlainArticle.of("Envoys meet again\n\nBy Ada Brown and Carl Duff\n\nGeneva, 4 May 1987\n\n" + BODY);

        assertThat(article.title()).isEqualTo("Envoys meet again");
        assertThat(article.author()).isEqualTo("Ada Brown and Carl Duff");
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.place()).isEqualTo("Geneva");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Friday, April 21, 2023 | 2023-04-21",
                "Published: 3rd of March, 1998 | 1998-03-03",
                "Posted on 2019-03-02 at 10:30 am | 2019-03-02",
                "Vienna, Sept. 9, 1814 | 1814-09-09",
                "2 March 2019, 14:05 GMT | 2019-03-02",
            })
    void linesOfADateAreRecognised(String line, String published) {
        Article article = PlainArticle.of("A headline\n" + line + "\n\n" + BODY);

        assertThat(article.published().edtf()).isEqualTo(published);
        assertThat(article.text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VIENNA, 14/03/2021 -- | 2021-03-14",
                "LONDON, 2021-03-14 (Reuters) - | 2021-03-14",
                "WASHINGTON March 14, 2021 (AP) — | 2021-03-14",
                "New Delhi, 14 Mar 2021 (PTI): | ''",
                "New Delhi, 14 Mar 2021 (PTI) | 2021-03-14",
                "MOSCOW, March 14, 2021. /TASS/. | 2021-03-14",
                "Geneva/New York, 14 March 2021 – | 2021-03-14",
                "VIENNA, 03/04/2021 -- | ''",
                "VIENNA, March 14 -- | ''",
                "On 4 May 1987 - a Monday - | ''",
                "Monday, 4 May 1987 - as planned - | ''",
            })
    void theDayOfAReportIsInTheLineBeforeItsFirstSentence(String dateline, String published) {
        Article article = PlainArticle.of("A headline\n\n" + dateline + " " + BODY);

        assertThat(article.published().edtf()).isEqualTo(published);
        assertThat(article.text()).isEqualTo(dateline + " " + BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Von Ada Braun und Karl Duff | Veröffentlicht am Montag, 4. Mai 1987, 10:30 Uhr | Die Gesandten der beiden Staaten haben sich am Montag in Genf getroffen und nicht geeinigt. | Ada Braun und Karl Duff",
                "Par Ada Brun | Publié le 4 mai 1987 à 10h30, mis à jour le 5 mai 1987 à 8h00 | Les envoyés des deux pays se sont retrouvés lundi à Genève et ont parlé de la paix pour des heures. | Ada Brun",
                "Por Ada Moreno y Luis Duque | Publicado el lunes, 4 de mayo de 1987 a las 10:30 | Los enviados de los dos países se reunieron el lunes en la ciudad y hablaron con el ministro. | Ada Moreno y Luis Duque",
                "di Ada Bruni | Pubblicato lunedì 4 maggio 1987 alle 10.30 | Gli inviati dei due paesi si sono incontrati lunedì e hanno parlato della pace con il ministro. | Ada Bruni",
                "Por Ada Moreno | Publicado em 4 de maio de 1987 às 10h30 | Os enviados dos dois países não se encontraram na segunda-feira em Genebra, e o ministro partiu. | Ada Moreno",
            })
    void otherLanguagesBylinesAndDatesAreNoText(String byline, String date, String body, String author) {
        Article article = PlainArticle.of("A headline\n\n" + byline + "\n\n" + date + "\n\n" + body);

        assertThat(article.author()).isEqualTo(author);
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.place()).isNull();
        assertThat(article.text()).isEqualTo(body);
    }

    @Test
    void aNameThatIsAnotherLanguagesBylineIsAHeadlineInEnglish() {
        Article article = PlainArticle.of("Von Ribbentrop Meets Molotov\n\n23 August 1939\n\n" + BODY);

        assertThat(article.title()).isEqualTo("Von Ribbentrop Meets Molotov");
        assertThat(article.author()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 4 May 1987 the envoys met.",
                "The treaty of 4 May 1987 held for a year and was then forgotten by all who had signed it",
                "Signed in Vienna on 31 February 1987",
            })
    void linesThatSayMoreThanADateAreText(String line) {
        Article article = PlainArticle.of("A headline\n\n" + line + "\n\n" + BODY);

        assertThat(article.published().edtf()).isEmpty();
        assertThat(article.text()).isEqualTo(line + "\n\n" + BODY);
    }

    @Test
    void fieldsAboveTheTextAreTakenFromIt() {
        Article article = PlainArticle.of("""
                Title: Envoys meet
                Published: 1987-05-04
                Publisher: The Courier
                URL: https://example.org/1
                Mood: calm

                """ + BODY);

        assertThat(article.title()).isEqualTo("Envoys meet");
        assertThat(article.publisher()).isEqualTo("The Courier");
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.url()).isEqualTo("https://example.org/1");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void brokenLinesAreJoinedAndListsAreNot() {
        Article article = PlainArticle.of("""
                The envoys of both sides met again on Monday, and talked about the
                border until late in the evening.

                They agreed on:
                - a truce,
                - a later meeting.
                """);

        assertThat(article.text()).isEqualTo("""
                        The envoys of both sides met again on Monday, and talked about the border until late in the evening.

                        They agreed on:

                        - a truce,

                        - a later meeting.""");
    }

    @Test
    void theHeadlineMayStandBelowTheDate() {
        Article article = PlainArticle.of("4 May 1987\n\nEnvoys meet again\n\nBy ADA BROWN\n\n" + BODY);

        assertThat(article.title()).isEqualTo("Envoys meet again");
        assertThat(article.author()).isEqualTo("ADA BROWN");
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 May 1987: ", "May 4, 1987 – ", "4 May 1987\n", "- 4 May 1987: "})
    void theEntriesOfAListOfDatesAreParagraphsAndNoDateline(String lead) {
        String entry = lead + "The envoys of both sides meet again in Geneva.";
        Article article = PlainArticle.of(entry + "\n" + entry + "\n" + entry + "\n");

        assertThat(article.title()).isNull();
        assertThat(article.published().edtf()).isEmpty();
        assertThat(article.text().split("\n\n")).hasSize(lead.endsWith("\n") ? 6 : 3);
    }

    @Test
    void theDateMayStandBelowTheIssuerAndAboveTheHeadline() {
        Article article = PlainArticle.of("""
                PRESS RELEASE

                Ministry of Ferries

                Bergen, 4 May 1987

                Norway and Chad open a ferry line

                The ministers opened the line today.
                """);
        assertThat(article.title()).isEqualTo("Norway and Chad open a ferry line");
        assertThat(article.published().edtf()).isEqualTo("1987-05-04");
        assertThat(article.text())
                .isEqualTo("PRESS RELEASE\n\nMinistry of Ferries\n\nThe ministers opened the line today.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31st Meeting (AM) | 4 May 1987 | 1987-05-04",
                "A ferry line that nobody wants | Bergen, 4 May 1987 | 1987-05-04",
                "Nobody has asked for the line, the ministers have opened it all the same, and the ferry now runs each hour with no car | Mon 4 May 1987 14.05 BST | 1987-05-04",
                "The ministers opened the line. | 4 May 1987 | ",
                "A ferry line that nobody wants | The line was opened on 4 May 1987. | ",
            })
    void theDateMayStandBelowALineThatIsNoSentence(String line, String dated, String published) {
        Article article =
                PlainArticle.of("Ferry line opens\n\n%s\n\n%s\n\nThe line opened today.".formatted(line, dated));
        assertThat(article.title()).isEqualTo("Ferry line opens");
        assertThat(article.published().edtf()).isEqualTo(published == null ? "" : published);
        assertThat(article.text()).startsWith(line).endsWith("The line opened today.");
    }

    @Test
    void withoutBlankLinesEachLongLineIsAParagraph() {
        Article article = PlainArticle.of("Headline\n" + BODY.repeat(2) + "\n" + BODY.repeat(3));

        assertThat(article.text()).isEqualTo(BODY.repeat(2) + "\n\n" + BODY.repeat(3));
    }

    @Test
    void marksOfMarkdownAreTakenOff() {
        Article article = PlainArticle.of("""
                ---
                title: "Envoys *meet*"
                date: 1987-05-04
                ---
                ## First day

                The **envoys** met [again](https://example.org) in _Geneva_, said the file_name_here.

                > A good day.
                """);

        assertThat(article.title()).isEqualTo("Envoys *meet*");
        assertThat(article.text())
                .isEqualTo("First day\n\nThe envoys met again in Geneva, said the file_name_here.\n\nA good day.");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, ""),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF"),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF"),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF"),
                Arguments.of(StandardCharsets.UTF_16LE, ""),
                Arguments.of(StandardCharsets.UTF_16BE, ""),
                Arguments.of(Charset.forName("windows-1252"), ""));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void encodingIsFoundOut(Charset charset, String mark) {
        String text = "The envoys’ démarche – “a step” – was made.";

        assertThat(PlainArticle.read((mark + text).getBytes(charset)).text()).isEqualTo(text);
    }

    @Test
    void readsATextThatChangesItsEncoding() {
        String text = "The envoys met in Zürich — “a good day”. Müller’s café. ";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.repeat(2).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(text.getBytes(Charset.forName("windows-1252")));
        assertThat(PlainArticle.decode(bytes.toByteArray())).isEqualTo(text.repeat(3));
    }

    @Test
    void marksACharacterThatTheEndCuts() {
        byte[] bytes = "The envoys met in Zürich, in Zü".getBytes(StandardCharsets.UTF_8);
        assertThat(PlainArticle.decode(Arrays.copyOf(bytes, bytes.length - 1)))
                .isEqualTo("The envoys met in Zürich, in Z\uFFFD");
    }
}
