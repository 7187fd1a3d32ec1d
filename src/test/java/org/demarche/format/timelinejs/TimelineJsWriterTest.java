package org.demarche.format.timelinejs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.Skip;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.Progress;
import org.demarche.format.files.Opened;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.format.json.JsonScalar;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for TimelineJS follows its rules, and says when read what the chronicle says. */
class TimelineJsWriterTest {
    private static final Path SAMPLES = Path.of("../shared/data/samples/timelinejs");
    private static final Messages WORDS = Messages.forLocale(Locale.ENGLISH);

    private static String written(ChronicleWriter writer, Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(chronicle, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String json(Chronicle chronicle) throws IOException {
        return written(new TimelineJsWriter(WORDS), chronicle);
    }

    private static String table(Chronicle chronicle) throws IOException {
        return written(new TimelineJsTableWriter(WORDS), chronicle);
    }

    /** What both formats have a place for, one line for each event and phase. */
    private static List<String> said(Chronicle chronicle, boolean ids) {
        List<String> said = new ArrayList<>(List.of(chronicle.title()));
        for (Event event : chronicle.events()) {
            boolean dated = event.when().extent().isPlaced();
            String links = event.links().stream()
                    .map(link -> link.url() + "=" + link.title())
                    .toList()
                    .toString();
            said.add(String.join(
                    " | ",
                    ids ? event.id() : "",
                    event.title(),
                    dated ? event.when().edtf() : "",
                    String.valueOf(event.printed()),
                    String.valueOf(event.summary()),
                    event.tags().toString(),
                    links));
        }
        chronicle
                .phases()
                .forEach(phase -> said.add(phase.title() + " | " + phase.when().edtf()));
        return said;
    }

    /** Checks what TimelineJS demands of a file, and gives its slides. */
    private static List<JsonObject> valid(String json) throws FormatException {
        List<JsonObject> slides = new ArrayList<>();
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Input input = new Input("file", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        Problems problems = new Problems("file", WORDS);
        Set<String> ids = new HashSet<>();
        JsonReading.read(input, problems, new JsonReading.Visitor() {
            @Override
            public boolean enters(String path) {
                return Set.of("", "events", "eras").contains(path);
            }

            @Override
            public void take(JsonItem item) {
                assertThat(item.list()).isIn("scale", "title", "events[]", "eras[]");
                if (item.value() instanceof JsonObject slide) {
                    isValid(item.list(), slide, ids);
                    if (item.list().equals("events[]")) {
                        slides.add(slide);
                    }
                }
            }
        });
        assertThat(problems.inOrder()).isEmpty();
        return slides;
    }

    private static void isValid(String list, JsonObject slide, Set<String> ids) {
        assertThat(slide.object("text")).isNotNull();
        for (String key : List.of("start_date", "end_date")) {
            JsonObject date = slide.object(key);
            // The title is given back as it was, blank dates included, which TimelineJS takes there.
            if (date != null && !list.equals("title")) {
                assertThat(date.keys())
                        .startsWith("year")
                        .isSubsetOf("year", "month", "day", "hour", "minute", "second", "millisecond");
                assertThat(date.keys())
                        .allSatisfy(part -> assertThat(date.text(part)).matches("-?\\d+"));
            }
        }
        if (list.equals("eras[]")) {
            assertThat(slide.keys()).containsExactly("start_date", "end_date", "text");
        } else if (list.equals("events[]")) {
            assertThat(slide.keys())
                    .isSubsetOf(
                            "start_date",
                            "end_date",
                            "display_date",
                            "text",
                            "media",
                            "group",
                            "background",
                            "autolink",
                            "unique_id");
            assertThat(ids.add(slide.text("unique_id"))).isTrue();
            JsonObject media = slide.object("media");
            assertThat(media == null || media.peek("url") instanceof JsonScalar || media.peek("caption") != null)
                    .isTrue();
        }
    }

    private static void staysTheSame(Chronicle chronicle) throws IOException, FormatException {
        String json = json(chronicle);
        valid(json);
        Chronicle again = Opened.text(json).result().chronicle();
        assertThat(said(again, true)).isEqualTo(said(chronicle, true));
        assertThat(json(again)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"traps.json", "traps.csv"})
    void whatIsReadIsWrittenAndReadAgain(String name) throws IOException, FormatException {
        staysTheSame(Opened.resource(TimelineJsWriterTest.class, name).result().chronicle());
    }

    @Test
    void samplesStayTheSame() throws IOException, FormatException {
        Skip.unless(Files.isDirectory(SAMPLES), "no samples of TimelineJS at " + SAMPLES);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                staysTheSame(Opened.bytes(Files.readAllBytes(file)).result().chronicle());
            }
        }
    }

    @Test
    void tablesOfSamplesSayTheSame() throws IOException, FormatException {
        Skip.unless(Files.isDirectory(SAMPLES), "no samples of TimelineJS at " + SAMPLES);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                Chronicle chronicle =
                        Opened.bytes(Files.readAllBytes(file)).result().chronicle();
                Opened again = Opened.text(table(chronicle));
                assertThat(again.problems())
                        .as("problems of %s as a table", file)
                        .isEmpty();
                assertThat(said(again.result().chronicle(), false))
                        .as("%s as a table", file)
                        .isEqualTo(said(chronicle, false));
            }
        }
    }

    @Test
    void theTableSaysTheSameButForIds() throws IOException, FormatException {
        Chronicle chronicle = Opened.resource(TimelineJsWriterTest.class, "traps.csv")
                .result()
                .chronicle();
        String table = table(chronicle);
        assertThat(table)
                .startsWith("Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
                        + "Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background\n");
        assertThat(said(Opened.text(table).result().chronicle(), false)).isEqualTo(said(chronicle, false));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2018-06-12, 2018-6-12, -, -",
                "2018-06, 2018-6, -, -",
                "-0499, -500, -, -",
                "Y-13800000000, -13800000000, -, -",
                "2018-06-12T09:05, 2018-6-12 9:5, -, -",
                "2019-02-27/2019-02-28, 2019-2-27, 2019-2-28, -",
                "1946/1946-05, 1946, 1946-5, shown",
                "2018~, 2018, -, shown",
                "2018-06-12T09:05Z, 2018-6-12 9:5, -, shown",
                "201X, 2010-1-1, 2019-12-31, shown",
                "2018-33, 2018-1-1, 2018-3-31, shown",
                "'[1667,1669]', 1667-1-1, 1669-12-31, shown",
                "2018/.., 2018, -, shown",
                "/2018, 2018, -, shown",
                "'', '', -, -"
            })
    void whatPartsCannotSayIsShownInWords(String edtf, String start, String end, String shown)
            throws IOException, FormatException {
        Chronicle chronicle = Opened.text("{\"demarche\":1,\"title\":\"A & B\",\"events\":["
                        + "{\"id\":\"a\",\"title\":\"5 < 6\",\"when\":\"" + edtf
                        + "\",\"summary\":\"One\\n\\n<two>\"}]}")
                .result()
                .chronicle();
        assertThat(chronicle.events().getFirst().when().edtf()).isEqualTo(edtf);
        JsonObject slide = valid(json(chronicle)).getFirst();
        assertThat(SlideDate.plain(slide.object("start_date"))).isEqualTo(start);
        assertThat(SlideDate.plain(slide.object("end_date"))).isEqualTo(end == null ? "" : end);
        assertThat(slide.peek("display_date") != null).isEqualTo(shown != null);
        Event again = Opened.text(json(chronicle)).events().getFirst();
        assertThat(again.title()).isEqualTo("5 < 6");
        assertThat(again.summary()).isEqualTo("One\n\n<two>");
    }
}
