package org.demarche.format.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problem;
import org.demarche.format.ReadResult;
import org.demarche.i18n.Messages;
import org.demarche.model.ScaleChronicle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long files, of which several readers take parts: they say the same as one reader does that takes it all. */
class EventRunsTest {
    private static final int EVENTS = 8_000;

    private static String clean = "";

    @BeforeAll
    static void write() throws IOException {
        clean = Chronicles.text(ScaleChronicle.of(EVENTS));
        assertThat(clean.length()).as("enough for many runs").isGreaterThan(2_500_000);
    }

    /** What one reader says: text in UTF-16 is not taken apart. */
    private static void assertSameAsByOneReader(String text) throws FormatException {
        ReadResult together = Chronicles.read(text);
        ReadResult alone = Chronicles.read(text.getBytes(StandardCharsets.UTF_16LE));
        assertThat(together.chronicle()).isEqualTo(alone.chronicle());
        List<Problem> expected = new ArrayList<>(alone.problems());
        expected.removeIf(problem -> problem.message().contains("UTF-16"));
        assertThat(together.problems()).isEqualTo(expected);
    }

    private static String at(double part, UnaryOperator<String> change) {
        int from = clean.indexOf("\n    {", (int) (clean.length() * part));
        int to = clean.indexOf("\n    }", from);
        return clean.substring(0, from) + change.apply(clean.substring(from, to)) + clean.substring(to);
    }

    @Test
    void aFileWithoutProblemsIsReadWhole() throws FormatException {
        ReadResult result = Chronicles.read(clean);
        assertThat(result.problems()).isEmpty();
        assertThat(result.chronicle().events()).hasSize(EVENTS);
        assertSameAsByOneReader(clean);
    }

    @Test
    void aProblemFarInTheFileHasItsPlace() throws FormatException {
        String text = at(0.7, event -> event.replaceFirst("\"when\": \"[^\"]*\"", "\"when\": \"sometime\""));
        String before = text.substring(0, text.indexOf("sometime"));
        ReadResult result = Chronicles.read(text);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().getFirst().line()).isEqualTo(before.lines().count());
        assertThat(result.problems().getFirst().path())
                .isEqualTo("$.events[" + (before.split("\"id\": \"e\\d", -1).length - 2) + "].when");
        assertSameAsByOneReader(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.6, 0.999})
    void anIdThatOccursTwiceIsTold(double part) throws FormatException {
        String text = at(part, event -> event.replaceFirst("\"id\": \"e\\d+\"", "\"id\": \"e7000\""));
        assertThat(Chronicles.read(text).problems()).hasSize(1);
        assertSameAsByOneReader(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": oops",
                "\"title\": \"a\nb\"",
                "\"title\": \"a\\x\"",
                "\"title\": \"t\", \"place\": \"nowhere\"",
                "\"title\": 7",
                "\"title\": \"t\" }, 5, {\"id\":\"between\"",
                "\"title\": \"t\" },, {\"id\":\"between\"",
                "\"title\": \"t\" }], \"more\": [{\"a\":1}, {\"id\":\"later\"",
                "\"title\": \"t\", \"x\": [{\"a\":1}, {\"id\":\"inner\"}], \"y\": \"},{\\\"id\\\":\\\"z\\\"}\""
            })
    void anyChangeIsReadAlike(String title) throws FormatException {
        for (double part : new double[] {0.1, 0.9}) {
            assertSameAsByOneReader(at(
                    part,
                    event -> event.replaceFirst("\"title\": \"[^\"]*\"", "MARK").replace("MARK", title)));
        }
    }

    @Test
    void otherLettersAndLineEndsAreReadAlike() throws FormatException {
        String letters = clean.replace("Geneva", "Genève 日内瓦 😀");
        assertSameAsByOneReader(letters);
        assertSameAsByOneReader(
                letters.replace("\n", "\r\n").replaceFirst("\"when\": \"2015[^\"]*\"", "\"when\": \"2015-99\""));
        assertSameAsByOneReader(
                letters.replaceAll("\n *", "").replaceFirst("\"when\": \"2015[^\"]*\"", "\"when\": \"2015-99\""));
    }

    @Test
    void badBytesFarInTheFileHaveTheirPlace() throws FormatException {
        byte[] bytes = clean.getBytes(StandardCharsets.UTF_8);
        int at = clean.indexOf("Geneva", clean.length() / 2);
        bytes[at] = (byte) 0xFF;
        ReadResult result = Chronicles.read(bytes);
        assertThat(result.chronicle().events()).hasSize(EVENTS);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().getFirst().line())
                .isEqualTo(clean.substring(0, at).lines().count());
    }

    @Test
    void anywhereCutOffItIsReadAlike() throws FormatException {
        long seed = 5;
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            assertSameAsByOneReader(clean.substring(0, clean.length() / 10 + random.nextInt(clean.length() * 9 / 10)));
        }
    }

    @Test
    void progressGoesUpToTheFilesSize() throws FormatException {
        byte[] bytes = clean.getBytes(StandardCharsets.UTF_8);
        List<Long> told = new ArrayList<>();
        Input input = new Input("f", new ByteArrayInputStream(bytes), bytes.length, (done, _) -> told.add(done));
        new DemarcheReader(Messages.forLocale(Locale.ENGLISH)).read(input);
        assertThat(told).hasSizeGreaterThan(5).allMatch(done -> done <= bytes.length);
        assertThat(told.getLast()).isEqualTo(bytes.length);
    }
}
