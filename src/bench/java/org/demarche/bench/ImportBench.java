package org.demarche.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.Progress;
import org.demarche.format.files.Formats;
import org.demarche.format.xml.XmlReading;
import org.demarche.i18n.Messages;

/**
 * How fast tables and volumes become chronicles, and how many times as long that takes as their bare parser needs for
 * the same bytes without making anything of them.
 */
final class ImportBench implements Bench.Suite {
    private static final Path DATA = Path.of("../shared/data");
    private static final int ROUNDS = 31;

    /** A file is read in some 10 ms: so many rounds until nothing is interpreted any more. */
    private static final int WARM_UPS = 150;

    private static final double MS_PER_SECOND = 1000;

    private final Formats formats = new Formats(Messages.forLocale(Locale.ENGLISH));

    @Override
    public void run(Report report) throws IOException {
        if (!Files.isDirectory(DATA)) {
            System.out.println("imports: not measured, since " + DATA + " is not here");
            return;
        }
        byte[] gdelt = Files.readAllBytes(DATA.resolve("gdelt/20170601234500.export.CSV"));
        CSVFormat tabs =
                CSVFormat.RFC4180.builder().setDelimiter('\t').setQuote(null).get();
        measure(report, "import.gdelt", gdelt, lines(gdelt), "rows/s", () -> rows(gdelt, tabs));
        byte[] travels = Files.readAllBytes(DATA.resolve("travels/travels.csv"));
        measure(report, "import.csv", travels, lines(travels), "rows/s", () -> rows(travels, CSVFormat.RFC4180));
        byte[] volume = Files.readAllBytes(DATA.resolve("frus/frus1894Nicaragua.xml"));
        measure(report, "import.frus", volume, volume.length / 1e6, "MB/s", () -> elements(volume));
    }

    /** The bare parser's work, with some result. */
    @FunctionalInterface
    private interface Parser {
        long run() throws IOException;
    }

    private void measure(Report report, String name, byte[] bytes, double amount, String unit, Parser bare)
            throws IOException {
        double[][] times = Timing.inTurns(WARM_UPS, ROUNDS, () -> {}, round -> read(bytes), round -> bare.run());
        double[] speeds =
                Arrays.stream(times[0]).map(ms -> amount * MS_PER_SECOND / ms).toArray();
        report.add(name, bytes.length, unit, speeds);
        report.add(name + ".ratio", bytes.length, "times", Timing.median(times[0]) / Timing.median(times[1]));
    }

    private Object read(byte[] bytes) {
        try {
            return formats.read(new Input("f", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE));
        } catch (FormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long rows(byte[] bytes, CSVFormat format) throws IOException {
        long cells = 0;
        try (Reader text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                cells += record.size();
            }
        }
        return cells;
    }

    /** All elements, their attributes and texts, as anyone needs them who wants to know what the file says. */
    private static long elements(byte[] bytes) {
        try {
            Input input = new Input("volume", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
            XMLStreamReader xml = XmlReading.open(input, new Problems("volume", Messages.forLocale(Locale.ENGLISH)));
            long length = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS) {
                    length += xml.getText().length();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    length += xml.getLocalName().length();
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        length += xml.getAttributeValue(i).length();
                    }
                }
            }
            return length;
        } catch (IOException | XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static double lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().count();
    }
}
