package org.demarche.format.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.Skip;
import org.demarche.format.ExtraFields;
import org.demarche.format.FormatException;
import org.demarche.format.Problem;
import org.demarche.format.Progress;
import org.demarche.format.ReadOptions;
import org.demarche.format.ReadResult;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of other programs, as these publish them: as many events and phases as each has, and nothing wrong. */
class SampleFilesTest {
    private static final Path SAMPLES = Path.of("../shared/data/samples");
    private static final Path OTHERS = Path.of("../shared/data");

    @ParameterizedTest
    @CsvSource({
        "timelinejs/cosmo-mixed.json, 11, 0, 11",
        "timelinejs/eras.json, 20, 3, 20",
        "timelinejs/timeline3.json, 18, 0, 18",
        "timelinejs/welcome-welcome.json, 17, 0, 17",
        "timelinejs/women_in_computing.json, 10, 0, 10",
        "timelinejs/women_in_computing.csv, 10, 0, 10",
        "simile/compact-painter-data.json, 100, 0, 100",
        "simile/example1.xml, 3, 0, 3",
        "simile/jfk.xml, 130, 0, 130",
        "simile/monet.xml, 27, 0, 27",
        "vis/basic.json, 6, 0, 6",
        "timelinestoryteller/epidemics.json, 190, 0, 190",
        "timelinestoryteller/priestley.json, 57, 0, 57",
        "markwhen/parser-test-dates-bce-isoweek.mw, 12, 0, 12",
        "icalendar/duration_instead_of_dtend.ics, 1, 0, 1",
    })
    void opensWhole(String name, int events, int phases, int dated) throws IOException, FormatException {
        Path file = SAMPLES.resolve(name);
        Skip.unless(Files.exists(file), file + " is not there");
        ReadResult result = new Formats(Messages.forLocale(Locale.ENGLISH)).open(file, ReadOptions.NONE, Progress.NONE);
        assertThat(result.problems()).extracting(Problem::toString).isEmpty();
        assertThat(result.chronicle().events()).hasSize(events);
        assertThat(result.chronicle().phases()).hasSize(phases);
        assertThat(result.chronicle().events())
                .filteredOn(event -> event.isPlaced())
                .hasSize(dated);
    }

    /** Each row or document is an event, or stands in one as a repetition of it. */
    @ParameterizedTest
    @CsvSource({
        "gdelt/20170601.gdelt1-58col.head500.CSV, 500",
        "gdelt/20170601234500.export.CSV, 2393",
        "travels/travels.csv, 4271",
    })
    void everyRowIsAnEventOrRepeatsOne(String name, int rows) throws IOException, FormatException {
        Path file = OTHERS.resolve(name);
        Skip.unless(Files.exists(file), file + " is not there");
        ReadResult result = new Formats(Messages.forLocale(Locale.ENGLISH)).open(file, ReadOptions.NONE, Progress.NONE);
        assertThat(result.problems()).extracting(Problem::toString).isEmpty();
        assertThat(result.chronicle().events()).allMatch(event -> event.isPlaced());
        long counted = result.chronicle().events().stream()
                .mapToLong(event -> ExtraFields.value(event.extras(), "Rows")
                        .map(Long::parseLong)
                        .orElse(1L))
                .sum();
        assertThat(counted).isEqualTo(rows);
    }

    /**
     * The volume has 138 documents with 138 enclosures, and opens with a message that has two more. The sample of the
     * modern encoding is one document.
     */
    @ParameterizedTest
    @CsvSource({"frus/frus1894Nicaragua.xml, 279", "frus/frus-modern-encoding-sample.xml, 1"})
    void everyDocumentAndEnclosureIsAnEvent(String name, int documents) throws IOException, FormatException {
        Path file = OTHERS.resolve(name);
        Skip.unless(Files.exists(file), file + " is not there");
        ReadResult result = new Formats(Messages.forLocale(Locale.ENGLISH)).open(file, ReadOptions.NONE, Progress.NONE);
        assertThat(result.problems()).extracting(Problem::toString).isEmpty();
        assertThat(result.chronicle().events()).hasSize(documents);
    }

    @Test
    void aRuleWithoutAnEndIsShownForAYear() throws IOException, FormatException {
        Path file = SAMPLES.resolve("icalendar/day_long_recur.ics");
        Skip.unless(Files.exists(file), file + " is not there");
        ReadResult result = new Formats(Messages.forLocale(Locale.ENGLISH)).open(file, ReadOptions.NONE, Progress.NONE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.notes()).hasSize(1);
        // Every working day from Friday, 3 August 2012 to the same day of the next year.
        assertThat(result.chronicle().events()).hasSize(261);
    }
}
