package org.demarche.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.format.chronozoom.ChronoZoomReader;
import org.demarche.format.demarche.DemarcheReader;
import org.demarche.format.files.Formats;
import org.demarche.format.markwhen.MarkwhenReader;
import org.demarche.format.news.NewsReader;
import org.demarche.format.simile.SimileJsonReader;
import org.demarche.format.simile.SimileXmlReader;
import org.demarche.format.storyteller.StorytellerReader;
import org.demarche.format.storyteller.StorytellerTableReader;
import org.demarche.format.timelinejs.TimelineJsReader;
import org.demarche.format.timelinejs.TimelineJsTableReader;
import org.demarche.format.timelineproject.TimelineProjectReader;
import org.demarche.format.vis.VisReader;
import org.demarche.format.wikidata.HistropediaReader;
import org.demarche.format.wikidata.SparqlJsonReader;
import org.demarche.format.wikidata.SparqlXmlReader;
import org.demarche.i18n.Messages;
import org.demarche.time.Wording;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Spoilt files cost what is spoilt in them, never the program: each reader gets its samples with seeded faults, and may
 * refuse them only by a {@link FormatException}, within two seconds. {@code -Dmutations=5000} runs that many a reader.
 */
class ReaderMutationTest {
    private static final int COUNT = Integer.getInteger("mutations", 15);
    private static final long SEED = Long.getLong("seed", 20_180_612L);
    private static final long MOST_MILLIS = 2000;
    private static final int TRIES = 3;
    private static final Path SHARED = Path.of("../shared/data/samples");

    /**
     * A reader with its samples.
     *
     * @param files beside this class, or in the folder of published samples; one that is not there is left out
     */
    private record Sample(String name, Function<Wording, ChronicleReader> reader, List<String> files) {}

    /** Every reader there is. */
    private static List<Sample> samples() {
        return List.of(
                new Sample(
                        "demarche", DemarcheReader::new, List.of("/org/demarche/assets/example/hanoi.demarche.json")),
                new Sample(
                        "timelinejs",
                        TimelineJsReader::new,
                        List.of("timelinejs/traps.json", "timelinejs/eras.json", "timelinejs/welcome-welcome.json")),
                new Sample("timelinejs-table", TimelineJsTableReader::new, List.of("timelinejs/traps.csv")),
                new Sample("simile-xml", SimileXmlReader::new, List.of("simile/traps.xml", "simile/monet.xml")),
                new Sample("simile-json", SimileJsonReader::new, List.of("simile/traps.js")),
                new Sample("vis", VisReader::new, List.of("vis/traps.json", "vis/basic.json")),
                new Sample("timelineproject", TimelineProjectReader::new, List.of("timelineproject/traps.timeline")),
                new Sample("markwhen", MarkwhenReader::new, List.of("markwhen/traps.mw")),
                new Sample(
                        "storyteller",
                        StorytellerReader::new,
                        List.of("storyteller/sample.json", "timelinestoryteller/priestley.json")),
                new Sample("storyteller-table", StorytellerTableReader::new, List.of("storyteller/sample.csv")),
                new Sample("chronozoom", ChronoZoomReader::new, List.of("chronozoom/sample.json")),
                new Sample("sparql-json", SparqlJsonReader::new, List.of("wikidata/sparql.json")),
                new Sample("sparql-xml", SparqlXmlReader::new, List.of("wikidata/sparql.xml")),
                new Sample("histropedia", HistropediaReader::new, List.of("wikidata/histropedia.json")),
                new Sample("news", NewsReader::new, List.of("news/sample.json")));
    }

    @TestFactory
    Stream<DynamicTest> spoiltFilesAreReadOrRefused() {
        return samples().stream().map(sample -> DynamicTest.dynamicTest(sample.name(), () -> check(sample)));
    }

    private static void check(Sample sample) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String file : sample.files()) {
            byte[] bytes = bytes(file);
            if (bytes.length > 0) {
                files.add(bytes);
            }
        }
        assertThat(files).as("samples of " + sample.name()).isNotEmpty();
        Wording english = Messages.forLocale(Locale.ENGLISH);
        ChronicleReader reader = sample.reader().apply(english);
        Formats formats = new Formats(english);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60 + COUNT), () -> {
            for (int i = 0; i < COUNT; i++) {
                long seed = SEED + i;
                byte[] spoilt = new Mutations(seed).of(files.get(i % files.size()));
                read(sample.name() + " with seed " + seed, spoilt, reader::read);
                if (i % 10 == 0) {
                    read(sample.name() + " told by its content, with seed " + seed, spoilt, formats::read);
                }
            }
        });
    }

    @FunctionalInterface
    private interface Reading {
        ReadResult read(Input input) throws FormatException;
    }

    /** Reads; what takes too long is read again, since a busy machine is slow once and a slow reader always. */
    private static void read(String what, byte[] bytes, Reading reading) {
        long millis = MOST_MILLIS;
        for (int i = 0; i < TRIES && millis >= MOST_MILLIS; i++) {
            millis = millisToRead(what, bytes, reading);
        }
        assertThat(millis).as("milliseconds for %s", what).isLessThan(MOST_MILLIS);
    }

    private static long millisToRead(String what, byte[] bytes, Reading reading) {
        long start = System.nanoTime();
        try {
            Input input = new Input("spoilt", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
            assertThat(reading.read(input).chronicle()).isNotNull();
        } catch (FormatException e) {
            assertThat(e.problem().message()).as(what).isNotBlank();
        } catch (RuntimeException | StackOverflowError e) {
            fail(what, e);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = ReaderMutationTest.class.getResourceAsStream(file)) {
            if (in != null) {
                return in.readAllBytes();
            }
        }
        Path shared = SHARED.resolve(file);
        return Files.exists(shared) ? Files.readAllBytes(shared) : new byte[0];
    }
}
