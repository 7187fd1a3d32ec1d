package org.demarche.format.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problem;
import org.demarche.format.Progress;
import org.demarche.format.ReadResult;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.model.Event;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is left of files that are cut off, wrongly encoded or hostile. */
class BrokenFilesTest {
    private static final String HEAD = "{\"format\":\"demarche/1\",\"title\":\"t\",";

    private static ReadResult read(byte[] bytes) throws FormatException {
        Input input = new Input("f.json", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> new Formats(Messages.forLocale(Locale.ENGLISH)).read(input));
    }

    private static ReadResult read(String text) throws FormatException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FormatException refusal(String text) {
        FormatException refusal = catchThrowableOfType(FormatException.class, () -> read(text));
        assertThat(refusal).as("refusal of %.40s", text).isNotNull();
        return refusal;
    }

    @Test
    void nestingBeyondMeasureIsRefusedWithItsPlace() throws FormatException {
        ReadResult result = read(HEAD + "\"x\":" + "[".repeat(200_000));
        assertThat(result.problems()).isNotEmpty();
        Problem problem = result.problems().getFirst();
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isBetween(900L, 1200L);
        assertThat(problem.message()).contains("within each other");
    }

    @Test
    void anEventThatIsTooDeepCostsNoOther() throws FormatException {
        String deep = "{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000);
        ReadResult result = read(HEAD + "\"events\":[{\"id\":\"a\",\"title\":\"A\",\"when\":\"2019\"},"
                + "{\"id\":\"b\",\"title\":\"B\",\"when\":\"2019\",\"x\":" + deep + "},"
                + "{\"id\":\"c\",\"title\":\"C\",\"when\":\"2020\"}]}");
        assertThat(result.chronicle().events()).extracting(Event::id).contains("a", "c");
        assertThat(result.problems()).isNotEmpty();
    }

    @Test
    void aBrokenEventCostsNoOther() throws FormatException {
        ReadResult result = read(HEAD + "\"events\":[\n{\"id\":\"a\",\"title\":\"A\",\"when\":\"2019\"},\n"
                + "{\"id\":\"b\",\"title\":oops},\n{\"id\":\"c\",\"title\":\"C\",\"when\":\"2020\"}]}");
        assertThat(result.chronicle().events()).extracting(Event::id).containsExactly("a", "c");
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().getFirst().line()).isEqualTo(3);
    }

    @Test
    void whatStandsBeforeTheBreakIsKept() throws FormatException {
        ReadResult result =
                read(HEAD + "\"events\":[\n{\"id\":\"a\",\"title\":\"A\",\"when\":\"2019\"},\n{\"id\":\"b\",\"ti");
        assertThat(result.chronicle().events()).extracting(Event::id).containsExactly("a");
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().getFirst().line()).isEqualTo(3);
    }

    @Test
    void otherThingsAreRefusedByWhatTheyAre() {
        assertThat(refusal("").problem().line()).isEqualTo(1);
        assertThat(refusal("<html><body></body></html>").getMessage()).isNotBlank();
        assertThat(refusal("id,title\n1,x\n").getMessage()).isNotBlank();
        assertThat(refusal("[1,2,3]").getMessage()).isNotBlank();
    }

    @Test
    void aWrongDateHasItsPlaceAndKeepsTheEvent() throws FormatException {
        ReadResult result = read(HEAD + "\"events\":[\n{\"id\":\"a\",\"title\":\"A\",\"when\":\"2019-02-29\"}]}");
        assertThat(result.chronicle().events().getFirst().when().edtf()).isEqualTo("2019-02-29");
        assertThat(result.chronicle().events().getFirst().isPlaced()).isFalse();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.path()).isEqualTo("$.events[0].when");
        });
    }

    @Test
    void referencesToNothingAndIdsUsedTwiceAreProblems() throws FormatException {
        ReadResult result = read(HEAD
                + "\"actors\":[{\"id\":\"x\",\"name\":\"X\"},{\"id\":\"x\",\"name\":\"Y\"}],\"sources\":[{\"id\":\"s\",\"title\":\"S\",\"text\":\"abc\"}],"
                + "\"events\":[{\"id\":\"a\",\"title\":\"A\",\"when\":\"2019/2018\",\"actors\":[{\"actor\":\"gone\"}],"
                + "\"place\":\"nowhere\",\"evidence\":[{\"source\":\"s\",\"start\":1,\"end\":9},{\"source\":\"t\",\"start\":0,\"end\":1}]},"
                + "{\"id\":\"a\",\"title\":\"B\",\"when\":\"2019\"}]}");
        assertThat(result.problems())
                .extracting(Problem::path)
                .contains(
                        "$.actors[1].id",
                        "$.events[0].when",
                        "$.events[0].actors[0].actor",
                        "$.events[0].place",
                        "$.events[0].evidence[1].source",
                        "$.events[1].id")
                .anyMatch(path -> path.startsWith("$.events[0].evidence[0]"));
        assertThat(result.chronicle().events()).hasSize(2);
        assertThat(result.problems()).allMatch(problem -> problem.line() == 1 && problem.column() > 1);
    }

    @Test
    void anEventWithTheIdOfAnEarlierOneGetsItsOwn() throws FormatException, IOException {
        ReadResult result = read(HEAD + """
                "reviewed":["a"],"events":[
                {"id":"a","title":"First","when":"2018"},
                {"id":"a","title":"Second","when":"2019","mine":1},
                {"id":"a-2","title":"Third","when":"2020"},
                {"id":"a","title":"Fourth","when":"2021"},
                {"id":"b","title":"Fifth","when":"2022"}]}""");
        assertThat(Chronicles.lines(result.problems()))
                .containsExactly(
                        "3:7 $.events[1].id The id “a” belongs to an earlier event; this one gets another.",
                        "5:7 $.events[3].id The id “a” belongs to an earlier event; this one gets another.");
        assertThat(result.chronicle().events())
                .extracting(event -> event.id() + " " + event.title())
                .containsExactly("a First", "a-3 Second", "a-2 Third", "a-4 Fourth", "b Fifth");
        assertThat(result.chronicle().reviewed()).containsExactly("a");

        ReadResult saved = read(Chronicles.text(result.chronicle()));
        assertThat(saved.problems()).isEmpty();
        assertThat(saved.chronicle()).isEqualTo(result.chronicle());
    }
}
