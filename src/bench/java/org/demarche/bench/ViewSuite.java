package org.demarche.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The timeline in a real window: {@code view.pan} and {@code view.zoom} from pulse to pulse, after a pass of each at
 * every size ({@code view.pan.cold}, {@code view.zoom.cold}); {@code hit}, {@code filter} and {@code search} to the
 * first frame that shows the outcome; or a soak. The window opens on an Xvfb that is started for it and, where there is
 * none, on JavaFX's headless platform; which of them is printed.
 */
final class ViewSuite implements Bench.Suite {
    private static final long SMALL = 1_000;
    private static final long LARGE = 1_000_000;
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1200;

    private final String what;

    private ViewSuite(String what) {
        this.what = what;
    }

    static ViewSuite view() {
        return new ViewSuite("view");
    }

    static ViewSuite soak() {
        return new ViewSuite("soak");
    }

    @Override
    public void run(Report report) throws IOException {
        Optional<VirtualScreen> found = VirtualScreen.start(WIDTH, HEIGHT, false);
        if (found.isEmpty()) {
            System.out.println(what + ": headless, there is no Xvfb");
            child(report, null);
            return;
        }
        System.out.println(what + ": in a window on Xvfb");
        try (VirtualScreen screen = found.get()) {
            child(report, screen.display());
        }
    }

    private void child(Report report, @Nullable String display) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx2g",
                "-Djavafx.animation.fullspeed=true",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED"));
        // The collector as the launcher sets it.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:"))
                .forEach(options::add);
        if (display == null) {
            options.add("-Dglass.platform=Headless");
        }
        String sizes =
                IntStream.of(Sizes.upTo((int) LARGE)).mapToObj(String::valueOf).collect(Collectors.joining(","));
        List<String> command = OwnJava.command(options, WindowBench.class, what, sizes);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        Process child = builder.start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            Map<String, Double> p95 = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("RESULT ")) {
                    take(line, report, p95);
                }
            }
            for (String name : List.of("view.pan.cold", "view.zoom.cold", "view.pan", "view.zoom")) {
                Double small = p95.get(name + SMALL);
                Double large = p95.get(name + LARGE);
                if (small != null && large != null) {
                    report.add(name + ".p95.ratio", LARGE, "× that at 1,000", large / small);
                }
            }
            if (child.waitFor() != 0) {
                throw new IOException("the window's JVM ended with exit code " + child.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            child.destroy();
        }
    }

    private static void take(String line, Report report, Map<String, Double> p95) throws IOException {
        List<String> parts = List.of(line.split(" "));
        String name = parts.get(1);
        long n = Long.parseLong(parts.get(2));
        double[] samples =
                parts.stream().skip(3).mapToDouble(Double::parseDouble).toArray();
        String unit = name.contains("heap") ? "MB" : name.contains("nodes") ? "nodes" : "ms";
        report.add(name, n, unit, samples);
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        p95.put(name + n, sorted[Math.max(0, (int) Math.ceil(0.95 * sorted.length) - 1)]);
    }
}
