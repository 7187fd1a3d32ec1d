package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.Skip;

/**
 * A browser that opens exported pages in a window of some size; tests are skipped where none is installed.
 *
 * @param folder where it may keep files
 */
record Browser(Path folder, int widthPx, int heightPx) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern DRAWN = Pattern.compile("<pre id=\"drawn\">(.*?)</pre>", Pattern.DOTALL);
    /**
     * Notes what has been drawn since the whole drawing was last cleared. Motion goes by the clock: a browser without a
     * window may leave out the last pictures.
     */
    private static final String NOTING = """
            <script>
            window.requestAnimationFrame = step => setTimeout(() => step(performance.now()), 16);
            const drawn = [], pen = CanvasRenderingContext2D.prototype;
            const number = value => typeof value === "number" ? value.toFixed(2) : value;
            for (const name of ["fillText", "fillRect", "roundRect", "arc", "lineTo"]) {
              const draw = pen[name];
              pen[name] = function(...values) {
                drawn.push([name, this.direction, this.textAlign, ...values.map(number)].join("\\t"));
                return draw.apply(this, values);
              };
            }
            const clear = pen.clearRect;
            pen.clearRect = function(...values) {
              if (values[2] === this.canvas.clientWidth) { drawn.length = 0; }
              return clear.apply(this, values);
            };
            setTimeout(() => {
              const list = document.createElement("pre");
              list.id = "drawn";
              list.textContent = drawn.join("\\n");
              document.body.append(list);
            }, 2000);
            </script>
            """;

    /** What a browser does that is never asked for a picture: nothing waits for the next frame, nothing is measured. */
    private static final String WITHOUT_FRAMES = """
            <script>
            window.requestAnimationFrame = () => 1;
            window.ResizeObserver = class { observe() {} };
            </script>
            """;

    /** The page after its script has run. */
    String page(String address) throws IOException, InterruptedException {
        Path errors = folder.resolve("browser.log");
        String name = NAMES.stream().filter(Browser::isInstalled).findFirst().orElse("");
        Skip.unless(!name.isEmpty(), "Chromium is not installed, so no browser has opened the page");
        Process browser = new ProcessBuilder(
                        name,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + widthPx + "," + heightPx,
                        "--virtual-time-budget=4000",
                        "--dump-dom",
                        address)
                .redirectError(errors.toFile())
                .start();
        String page = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(browser.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(errors)).doesNotContain("CONSOLE");
        return page;
    }

    /**
     * What a page's script draws at last: for each text, rectangle, arc and line the function's name, the direction and
     * side of texts, and its arguments.
     *
     * @param fragment what follows the page's address, as in {@code #event=3}
     */
    List<List<String>> drawing(Path page, String fragment) throws IOException, InterruptedException {
        return DRAWN.matcher(page(with(NOTING, page).toUri() + fragment))
                .results()
                .flatMap(list -> list.group(1).lines())
                .map(line -> List.of(line.split("\t")))
                .toList();
    }

    /** The page after its script has run in a browser that never shows a frame. */
    String pageWithoutFrames(Path page, String fragment) throws IOException, InterruptedException {
        return page(with(WITHOUT_FRAMES, page).toUri() + fragment);
    }

    /** A copy of the page that runs a script of ours before its own. */
    private Path with(String script, Path page) throws IOException {
        String plain = POLICY.matcher(Files.readString(page)).replaceFirst("");
        return Files.writeString(
                folder.resolve("with.html"), plain.replaceFirst("<body>", Matcher.quoteReplacement("<body>" + script)));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
