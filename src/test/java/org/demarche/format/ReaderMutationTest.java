package org.demarche.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.article.PdfArticle;
import org.demarche.article.PlainArticle;
import org.demarche.article.WebArticle;
import org.demarche.format.article.ArticleReader;
import org.demarche.format.chronozoom.ChronoZoomReader;
import org.demarche.format.demarche.DemarcheReader;
import org.demarche.format.files.Formats;
import org.demarche.format.frus.FrusReader;
import org.demarche.format.gdelt.CodedEventsReader;
import org.demarche.format.ical.CalendarReader;
import org.demarche.format.markwhen.MarkwhenReader;
import org.demarche.format.news.NewsReader;
import org.demarche.format.simile.SimileJsonReader;
import org.demarche.format.simile.SimileXmlReader;
import org.demarche.format.storyteller.StorytellerReader;
import org.demarche.format.storyteller.StorytellerTableReader;
import org.demarche.format.table.TableReader;
import org.demarche.format.table.WorkbookReader;
import org.demarche.format.timelinejs.TimelineJsReader;
import org.demarche.format.timelinejs.TimelineJsTableReader;
import org.demarche.format.timelineproject.TimelineProjectReader;
import org.demarche.format.vis.VisReader;
import org.demarche.format.wikidata.HistropediaReader;
import org.demarche.format.wikidata.SparqlJsonReader;
import org.demarche.format.wikidata.SparqlXmlReader;
import org.demarche.model.Chronicle;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Spoilt files cost what is spoilt in them, never the program: each reader gets its samples with 5,000 seeded faults,
 * and may refuse them only by a {@link FormatException}, within two seconds, and without reaching for a file or the
 * network. {@code -Dmutations=100} runs fewer, {@code -Dseed=1} others.
 */
class ReaderMutationTest {
    private static final int COUNT = Integer.getInteger("mutations", 5000);
    private static final long SEED = Long.getLong("seed", 20_180_612L);
    private static final long MOST_MILLIS = 2000;
    private static final int TRIES = 3;
    private static final String EXAMPLE = "/org/demarche/assets/example/hanoi.demarche.json";
    private static final Pattern ROOT = Pattern.compile("<(?![?!])(?:\\w+:)?(\\w+)");

    @TempDir
    private static Path folder;

    /** What may be read of any file, spoilt or not. */
    @FunctionalInterface
    private interface Read {
        ReadResult of(Input input) throws FormatException;
    }

    private static ChronicleReader whatever(Wording wording) {
        return new Formats(wording)::read;
    }

    /** Every reader there is, with its samples beside this class, small so that there is time for many faults. */
    static Stream<Arguments> readers() {
        Map<String, Function<Wording, ChronicleReader>> readers = new LinkedHashMap<>();
        readers.put(EXAMPLE, DemarcheReader::new);
        readers.put("timelinejs/traps.json", TimelineJsReader::new);
        readers.put("timelinejs/traps.csv", TimelineJsTableReader::new);
        readers.put("simile/traps.xml", SimileXmlReader::new);
        readers.put("simile/traps.js", SimileJsonReader::new);
        readers.put("vis/traps.json", VisReader::new);
        readers.put("timelineproject/traps.timeline", TimelineProjectReader::new);
        readers.put("markwhen/traps.mw", MarkwhenReader::new);
        readers.put("storyteller/sample.json", StorytellerReader::new);
        readers.put("storyteller/sample.csv", StorytellerTableReader::new);
        readers.put("chronozoom/sample.json", ChronoZoomReader::new);
        readers.put("wikidata/sparql.json", SparqlJsonReader::new);
        readers.put("wikidata/sparql.xml", SparqlXmlReader::new);
        readers.put("wikidata/histropedia.json", HistropediaReader::new);
        readers.put("news/sample.json", NewsReader::new);
        readers.put("table/sample.csv table/sample.tsv", TableReader::new);
        readers.put("gdelt/gdelt1.tsv gdelt/gdelt2.tsv gdelt/icews.tsv gdelt/polecat.tsv", CodedEventsReader::new);
        readers.put("frus/sample.xml", FrusReader::new);
        readers.put("ical/sample.ics", CalendarReader::new);
        readers.put("article/sample.txt", wording -> new ArticleReader(PlainArticle::read, wording));
        readers.put("article/sample.html", wording -> new ArticleReader(WebArticle::read, wording));
        readers.put("article/sample.pdf", wording -> new ArticleReader(PdfArticle::read, wording));
        Stream<Arguments> files =
                readers.entrySet().stream().map(reader -> Arguments.of(reader.getKey(), reader.getValue()));
        Function<Wording, ChronicleReader> workbooks = WorkbookReader::new;
        Function<Wording, ChronicleReader> archives = ReaderMutationTest::whatever;
        return Stream.concat(files, Stream.of(Arguments.of("workbook", workbooks), Arguments.of("archive", archives)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void spoiltFilesAreReadOrRefused(String sample, Function<Wording, ChronicleReader> reader) throws IOException {
        String secret = "secret" + SEED;
        Path file = Files.writeString(folder.resolve("secret.txt"), secret);
        List<byte[]> wholes = new ArrayList<>();
        for (String one : sample.split(" ", -1)) {
            wholes.addAll(samples(one, file));
        }
        // Only these could let the secret in, and looking for it costs as much as reading.
        boolean xml =
                wholes.stream().anyMatch(whole -> new String(whole, StandardCharsets.UTF_8).contains("secret.txt"))
                        || sample.equals("workbook");
        Wording english = Reading.english();
        ChronicleReader readerHere = reader.apply(english);
        Formats formats = new Formats(english);
        try (Reached reached = new Reached()) {
            for (int i = 0; i < COUNT; i++) {
                byte[] spoilt =
                        i < wholes.size() ? wholes.get(i) : new Mutations(SEED + i).of(wholes.get(i % wholes.size()));
                Read read = i % 10 == 0 ? formats::read : readerHere::read;
                read(sample + " with seed " + (SEED + i), spoilt, read, xml ? secret : "");
            }
            assertThat(reached.places()).as("reached for by %s", sample).isEmpty();
        }
    }

    /** What is told by its content is read by the reader it is a sample of, so that faults reach that reader. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void wholeSamplesAreRead(String sample, Function<Wording, ChronicleReader> reader)
            throws IOException, FormatException {
        for (String one : sample.split(" ", -1)) {
            byte[] whole = samples(one, folder.resolve("none")).getFirst();
            ReadResult result = Reading.read(reader, whole, ReadOptions.NONE);
            assertThat(result.chronicle().events()).isNotEmpty();
            assertThat(Reading.read(ReaderMutationTest::whatever, whole, ReadOptions.NONE)
                            .chronicle())
                    .isEqualTo(result.chronicle());
        }
    }

    /** The sample, and if it is XML the same with entities that point to a file and into the network. */
    private static List<byte[]> samples(String sample, Path secret) throws IOException {
        if (sample.equals("workbook")) {
            Map<String, byte[]> parts = Zips.workbook();
            byte[] whole = Zips.of(parts);
            parts.replaceAll((name, part) -> withEntities(new String(part, StandardCharsets.UTF_8), secret));
            return List.of(whole, Zips.of(parts));
        }
        if (sample.equals("archive")) {
            return List.of(
                    Zips.of(Map.of("a/b.csv", bytes("table/sample.csv"), "../c.mw", bytes("markwhen/traps.mw"))));
        }
        byte[] whole = bytes(sample);
        String text = new String(whole, StandardCharsets.UTF_8);
        boolean xml = text.startsWith("<") && !sample.endsWith(".html");
        return xml ? List.of(whole, withEntities(text, secret)) : List.of(whole);
    }

    private static byte[] withEntities(String xml, Path secret) {
        Matcher root = ROOT.matcher(xml);
        if (!root.find()) {
            throw new IllegalArgumentException("no XML: " + xml);
        }
        String type = "<!DOCTYPE " + root.group(1) + " SYSTEM \"http://127.0.0.1:9/a.dtd\" [<!ENTITY s SYSTEM \""
                + secret.toUri() + "\"><!ENTITY n SYSTEM \"http://127.0.0.1:9/b\">"
                + "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/c\"> %p;]>";
        int end = xml.indexOf('>', root.end()) + 1;
        String text = xml.substring(0, root.start()) + type + xml.substring(root.start(), end) + "&s;&n;"
                + xml.substring(end);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Notes what anything in this program would connect to, while it is open. */
    private static final class Reached extends ProxySelector implements AutoCloseable {
        private final @Nullable ProxySelector before = ProxySelector.getDefault();
        private final List<URI> places = new ArrayList<>();

        Reached() {
            ProxySelector.setDefault(this);
        }

        List<URI> places() {
            return List.copyOf(places);
        }

        @Override
        public List<Proxy> select(URI place) {
            places.add(place);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI place, SocketAddress address, IOException cause) {
            places.add(place);
        }

        @Override
        public void close() {
            ProxySelector.setDefault(before);
        }
    }

    /** Reads; what takes too long is read again, since a busy machine is slow once and a slow reader always. */
    private static void read(String what, byte[] bytes, Read reading, String secret) {
        long millis = MOST_MILLIS;
        for (int i = 0; i < TRIES && millis >= MOST_MILLIS; i++) {
            millis = millisToRead(what, bytes, reading, secret);
        }
        assertThat(millis).as("milliseconds for %s", what).isLessThan(MOST_MILLIS);
    }

    private static long millisToRead(String what, byte[] bytes, Read reading, String secret) {
        long start = System.nanoTime();
        try {
            Input input = new Input("spoilt", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
            Chronicle chronicle = reading.of(input).chronicle();
            if (!secret.isEmpty() && chronicle.toString().contains(secret)) {
                fail(what + " holds the content of another file");
            }
        } catch (FormatException e) {
            if (e.problem().message().isBlank()) {
                fail(what + " is refused without a reason");
            }
        } catch (RuntimeException | StackOverflowError e) {
            fail(what, e);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static byte[] bytes(String sample) throws IOException {
        try (InputStream in = ReaderMutationTest.class.getResourceAsStream(sample)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + sample);
            }
            return in.readAllBytes();
        }
    }
}
