package org.demarche.format.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problem;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTest {
    private static final String TEXT = "Norway’s envoys met their neighbours’ in Geneva on Monday.";

    @Test
    void textOfAnyEncodingAndPagesBecomeChronicles() throws FormatException {
        String page =
                "<html><head><meta name='date' content='1987-05-08'></head><body><p>" + TEXT + "</p></body></html>";
        String plain = "Envoys meet\n\n8 May 1987\n\n" + TEXT;

        for (byte[] bytes : new byte[][] {
            plain.getBytes(StandardCharsets.UTF_8),
            plain.getBytes(Charset.forName("windows-1252")),
            ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16LE),
            page.getBytes(StandardCharsets.UTF_8)
        }) {
            ReadResult result = read(bytes, ReadOptions.NONE);
            Event event = result.chronicle().events().getFirst();
            Source source = result.chronicle().sources().getFirst();

            assertThat(result.problems()).isEmpty();
            assertThat(event.when().edtf()).isEqualTo("1987-05-04");
            assertThat(evidence(event, source)).isEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><meta name='date' content='03/02/1987'></head><body><p>%s</p></body></html>",
                "Title: Envoys meet\nDate: 03/02/1987\n\n%s",
            })
    void aDateThatMayBeEitherOfTwoDaysIsAProblemUntilTheDayIsGiven(String article)
            throws FormatException, EdtfException {
        byte[] bytes = article.formatted(TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes, ReadOptions.NONE).problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("03/02/1987, may be either of two days");
        assertThat(read(bytes, new ReadOptions(When.parse("1987-02-03"), Map.of()))
                        .problems())
                .isEmpty();
    }

    @Test
    void theArticlesOwnDateGoesBeforeTheUsers() throws FormatException, EdtfException {
        ReadOptions options = new ReadOptions(When.parse("1990-01-05"), Map.of());

        assertThat(published("Envoys meet\n\n8 May 1987\n\n" + TEXT, options)).isEqualTo("1987-05-08");
        assertThat(published("Envoys meet\n\n" + TEXT, options)).isEqualTo("1990-01-05");
        assertThat(published("Envoys meet\n\n" + TEXT, ReadOptions.NONE)).isEmpty();
    }

    @Test
    void textWithoutEventsSaysSo() throws FormatException {
        ReadResult result = read("Nothing ever happens here.".getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);

        assertThat(result.chronicle().events()).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isNotBlank());
    }

    @Test
    void textWhoseDatesCountFromAnUnknownDayIsReadAllTheSame() throws FormatException {
        ReadResult result = read(TEXT.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);

        assertThat(result.problems()).isEmpty();
        assertThat(result.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("Give the day"));
        assertThat(result.chronicle().sources().getFirst().text()).isEqualTo(TEXT);
    }

    @Test
    void saysInWhichEncodingItReadWhatNamesNone() throws FormatException {
        Charset windows = Charset.forName("windows-1252");
        String plain = "Envoys meet\n\n8 May 1987\n\n" + TEXT;
        String page =
                "<html><head>%s<meta name='date' content='1987-05-08'></head><body><p>" + TEXT + "</p></body></html>";

        for (String text : List.of(plain, page.formatted(""))) {
            ReadResult result = read(text.getBytes(windows), ReadOptions.NONE);
            assertThat(result.problems()).isEmpty();
            assertThat(result.notes())
                    .extracting(Problem::message)
                    .containsExactly(
                            "The file is not in UTF-8 and does not say what it is in; it was read as windows-1252.");
            assertThat(read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE)
                            .notes())
                    .isEmpty();
        }
        byte[] named = page.formatted("<meta charset=windows-1252>").getBytes(windows);
        assertThat(read(named, ReadOptions.NONE).notes()).isEmpty();
    }

    @Test
    void textThatIsNotEnglishSaysSo() throws FormatException {
        String german =
                "Gesandte treffen sich\n\n4. Mai 1987\n\nDie Gesandten der beiden Staaten haben sich am Montag in"
                        + " Genf getroffen und nicht geeinigt.";
        String polish = "Posłowie obu krajów spotkali się w poniedziałek 4 maja 1987. ".repeat(12);

        assertThat(notes(german))
                .singleElement()
                .satisfies(note -> assertThat(note).contains("German"));
        assertThat(notes(polish))
                .singleElement()
                .satisfies(note -> assertThat(note).contains("not seem to be in English"));
    }

    private static List<String> notes(String text) throws FormatException {
        ReadResult result = read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
        assertThat(result.problems()).isEmpty();
        return result.notes().stream().map(Problem::message).toList();
    }

    @Test
    void brokenPdfsAreRefused() {
        byte[] bytes = "%PDF-1.7\nbroken".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> read(bytes, ReadOptions.NONE)).isInstanceOf(FormatException.class);
    }

    private static String published(String text, ReadOptions options) throws FormatException {
        return read(text.getBytes(StandardCharsets.UTF_8), options)
                .chronicle()
                .sources()
                .getFirst()
                .published()
                .edtf();
    }

    private static String evidence(Event event, Source source) {
        return Objects.requireNonNull(source.text())
                .substring(
                        event.evidence().getFirst().start(),
                        event.evidence().getFirst().end());
    }

    private static ReadResult read(byte[] bytes, ReadOptions options) throws FormatException {
        return new Formats(Messages.forLocale(Locale.ENGLISH))
                .read(new Input("article", new ByteArrayInputStream(bytes), bytes.length, options, Progress.NONE));
    }
}
