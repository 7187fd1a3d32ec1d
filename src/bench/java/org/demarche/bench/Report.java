package org.demarche.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The results: printed as they come, and kept in a JSON file that is whole after each. */
final class Report {
    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final List<Row> rows;

    /**
     * One result.
     *
     * @param name what was measured, as in {@code frame.pan}
     * @param n how many events, documents or rows it was measured with
     * @param unit of both figures, as in {@code ms}
     */
    record Row(String name, long n, String unit, double median, double p95) {}

    /** Goes on from the results that the file has. */
    Report(Path file) throws IOException {
        this.file = file;
        this.rows =
                new ArrayList<>(Files.exists(file) ? List.of(mapper.readValue(file.toFile(), Row[].class)) : List.of());
    }

    /** Adds the middle and the 95th percentile of the samples. */
    void add(String name, long n, String unit, double[] samples) throws IOException {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        add(new Row(name, n, unit, percentile(sorted, 0.5), percentile(sorted, 0.95)));
    }

    /** Adds a figure that is one by its nature, such as a peak or a ratio of medians. */
    void add(String name, long n, String unit, double figure) throws IOException {
        add(new Row(name, n, unit, figure, figure));
    }

    /** Says why something was not measured. */
    void skip(String name, String reason) {
        System.out.println(name + " was not measured: " + reason);
    }

    /** @throws IllegalArgumentException if there is a result of this name and number already */
    private void add(Row row) throws IOException {
        if (rows.stream().anyMatch(other -> other.name().equals(row.name()) && other.n() == row.n())) {
            throw new IllegalArgumentException(row.name() + " was measured twice with " + row.n());
        }
        rows.add(row);
        System.out.printf(
                Locale.ROOT,
                "%-28s n=%-9d median %.4g  p95 %.4g %s%n",
                row.name(),
                row.n(),
                row.median(),
                row.p95(),
                row.unit());
        Files.createDirectories(file.toAbsolutePath().getParent());
        mapper.writeValue(file.toFile(), rows);
    }

    private static double percentile(double[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
