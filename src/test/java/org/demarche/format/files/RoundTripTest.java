package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.Skip;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.ReadResult;
import org.demarche.format.Reading;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.model.Phase;
import org.demarche.model.Place;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was read from a format that we write too is the same after it was written and read again. */
class RoundTripTest {
    private static final Path SAMPLES = Path.of("../shared/data/samples");
    private static final int SEEDS = 60;
    private static final int EVENTS = 12;

    private static final List<String> DATES = List.of(
            "2019-02-27",
            "2019-02",
            "2019",
            "-0043-03-15",
            "0000",
            "Y-13800000000",
            "2019-02-27T18:30",
            "2019-02-27T18:30:05Z",
            "2019-02-27T18:30+07:00",
            "2019-02-27/2019-02-28",
            "1914-07/1918-11-11",
            "1920/..",
            "../1920",
            "/1920",
            "1815~",
            "1815-06?",
            "201X",
            "2019-21",
            "[1667-01-02..1667-05-04]",
            "2004-06~/2006-08");

    private static final List<Status> STATUSES = List.of(Status.values());

    private static final List<String> TEXTS = List.of(
            "Talks",
            "\"Talks\", they said; and left",
            "A < B & C > D",
            "Größe – 会談 – переговоры 🕊",
            "One.\n\nTwo; three, four.\nFive",
            "back\\slash, =1+2 and 'quotes'",
            "12");

    @ParameterizedTest
    @EnumSource(names = {"DEMARCHE", "CSV", "ICALENDAR", "TIMELINE_JS", "TIMELINE_JS_TABLE"})
    void richChroniclesStayAsTheyWereRead(DataFormat format) throws IOException, FormatException, EdtfException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Chronicle first =
                    read(write(chronicle(new Random(seed)), format), format).chronicle();
            assertThat(first.events()).as("seed " + seed).hasSize(EVENTS);
            assertStays(first, format, "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DEMARCHE", "CSV", "ICALENDAR", "TIMELINE_JS", "TIMELINE_JS_TABLE"})
    void samplesOfOtherProgramsStayAsTheyWereRead(DataFormat format) throws IOException, FormatException {
        Skip.unless(Files.isDirectory(SAMPLES), SAMPLES + " is not there");
        List<Path> files;
        try (Stream<Path> all = Files.walk(SAMPLES)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Chronicle sample = read(Files.readAllBytes(file), file.toString()).chronicle();
            ReadResult first = read(write(sample, format), format);
            assertThat(first.problems()).as(file.toString()).isEmpty();
            assertThat(first.chronicle().events()).as(file.toString()).hasSameSizeAs(sample.events());
            assertStays(first.chronicle(), format, file.toString());
        }
    }

    @Test
    void ourOwnFormatLosesNothing() throws IOException, FormatException, EdtfException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Chronicle chronicle = chronicle(new Random(seed));
            Chronicle again = read(write(chronicle, DataFormat.DEMARCHE), DataFormat.DEMARCHE)
                    .chronicle();
            assertThat(lines(again)).as("seed " + seed).isEqualTo(lines(chronicle));
        }
    }

    @Test
    void whatComesFromAnotherProgramIsSavedWithTheNameOfOurFormat() throws IOException, FormatException {
        String slide =
                "{\"scale\":\"human\",\"events\":[{\"start_date\":{\"year\":1888},\"text\":{\"headline\":\"A\"}}]}";
        Chronicle chronicle =
                read(slide.getBytes(StandardCharsets.UTF_8), "f.json").chronicle();
        byte[] saved = write(chronicle, DataFormat.DEMARCHE);
        assertThat(new String(saved, StandardCharsets.UTF_8)).contains("\"format\": \"demarche/1\"");
        assertThat(read(saved, DataFormat.DEMARCHE).problems()).isEmpty();
    }

    private static void assertStays(Chronicle first, DataFormat format, String what)
            throws IOException, FormatException {
        Chronicle second = read(write(first, format), format).chronicle();
        assertThat(second.events()).as(what).isEqualTo(first.events());
        assertThat(second).as(what).isEqualTo(first);
    }

    private static List<String> lines(Chronicle chronicle) {
        return chronicle.events().stream()
                .map(event -> Reading.line(chronicle, event) + " | " + event.printed() + " | " + event.summary() + " | "
                        + event.tags() + " | "
                        + event.links().stream().map(Link::url).toList() + " | "
                        + event.status() + " | " + event.score() + " | " + event.doubt() + " | " + event.note())
                .toList();
    }

    private static byte[] write(Chronicle chronicle, DataFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(Reading.english()).write(chronicle, out, Progress.NONE);
        return out.toByteArray();
    }

    private static ReadResult read(byte[] bytes, DataFormat format) throws FormatException {
        return read(bytes, "f" + format.ending());
    }

    private static ReadResult read(byte[] bytes, String name) throws FormatException {
        Input input = new Input(name, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        return new Formats(Reading.english()).read(input);
    }

    private static Chronicle chronicle(Random random) throws EdtfException {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(event(random, i));
        }
        return new Chronicle(
                "Talks, " + random.nextInt(100),
                List.of(),
                List.of(
                        new Actor("vn", "Vietnam", ActorKind.STATE, List.of(), Extras.NONE),
                        new Actor("kim", "Kim; the \"Chairman\"", ActorKind.PERSON, List.of(), Extras.NONE)),
                List.of(new Place("hanoi", "Hanoi", "VN", 21.03, 105.85, Extras.NONE)),
                List.of(new Phase("A phase", When.parse("2018/2019"), Extras.NONE)),
                Map.of(),
                events,
                Extras.NONE);
    }

    private static Event event(Random random, int number) throws EdtfException {
        return Event.builder("e" + number, one(TEXTS, random).replace("\n", " "), When.parse(one(DATES, random)))
                .printed(random.nextBoolean() ? "as " + one(TEXTS, random).replace("\n", " ") : null)
                .types(random.nextBoolean() ? List.of() : List.of(EventType.SUMMIT, EventType.TALKS))
                .actors(
                        random.nextBoolean()
                                ? List.of()
                                : List.of(
                                        new Participation("vn", Role.INITIATOR, Extras.NONE),
                                        new Participation("kim", Role.PARTICIPANT, Extras.NONE)))
                .place(random.nextBoolean() ? null : "hanoi")
                .summary(random.nextBoolean() ? null : one(TEXTS, random))
                .status(one(STATUSES, random))
                .score(random.nextBoolean() ? null : random.nextInt(200) / 10.0 - 10)
                .doubt(random.nextBoolean() ? null : one(TEXTS, random).replace("\n", " "))
                .note(random.nextBoolean() ? null : one(TEXTS, random))
                .tags(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> "tag " + i)
                        .toList())
                .links(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i ->
                                new Link("https://example.org/" + i + "?a=b&c", i == 1 ? "A title" : null, Extras.NONE))
                        .toList())
                .build();
    }

    private static <T> T one(List<T> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
