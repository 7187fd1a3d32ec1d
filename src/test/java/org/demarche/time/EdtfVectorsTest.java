package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.Skip;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of the EDTF vectors: bounds in milliseconds since 1970 and canonical form. Rows whose bounds differ on
 * purpose are reported as skipped, with the reason.
 */
class EdtfVectorsTest {
    private static final Path VECTORS = Path.of("../shared/data/edtf");
    private static final Pattern SEASON = Pattern.compile("-?[0-9X]{4}-(\\d\\d).?");

    /** Where our bounds differ from the vectors', on purpose. */
    private static final Map<String, String> SEASONS_THAT_DIFFER = Map.of(
            "30", "July to September is the southern winter, not its summer",
            "32", "January to March is the southern summer, not its winter",
            "37", "a third of a year has four months, January to April, not five",
            "38", "a third of a year has four months, May to August, not five");

    private record Row(String input, String min, String max, String canonical) {
        /** Why our bounds are others than the row's, if they are. */
        Optional<String> deviation() {
            Matcher season = SEASON.matcher(input);
            if (season.matches()) {
                return Optional.ofNullable(SEASONS_THAT_DIFFER.get(season.group(1)));
            }
            return input.contains("S")
                    ? Optional.of("bounds hold all years with the significant digits, not only the estimate")
                    : Optional.empty();
        }
    }

    @TestFactory
    Stream<DynamicTest> rows() throws IOException {
        assumeVectors();
        return all().stream().map(row -> DynamicTest.dynamicTest(row.input(), () -> check(row)));
    }

    private static void check(Row row) throws EdtfException {
        When when = When.parse(row.input());
        assertThat(when.canonical()).isEqualTo(row.canonical());
        String bounds = millis(when.extent().earliest(), "-") + " "
                + millis(when.extent().latest(), "");
        String expected = row.min() + " " + row.max();
        row.deviation()
                .filter(reason -> !bounds.equals(expected))
                .ifPresent(reason -> Skip.unless(false, row.input() + " differs on purpose: " + reason));
        assertThat(bounds).isEqualTo(expected);
    }

    private static void assumeVectors() {
        Skip.unless(Files.exists(VECTORS), "../shared is not beside this checkout");
    }

    private static List<Row> all() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(EdtfVectorsTest::rowsOf)
                    .toList();
        }
    }

    private static Stream<Row> rowsOf(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[3], cells[4], cells[5]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String millis(Bound bound, String sign) {
        return switch (bound) {
            case Bound.At(TimePoint point) -> Long.toString(point.second() * 1000 + point.nano() / 1_000_000);
            case Bound.Missing.OPEN -> sign + "Infinity";
            case Bound.Missing.UNKNOWN -> "";
        };
    }
}
