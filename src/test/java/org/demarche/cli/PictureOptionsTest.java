package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command line can ask of a picture, tried on the example. */
class PictureOptionsTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int export(String file, String... options) {
        PrintStream err = new PrintStream(errors, false, StandardCharsets.UTF_8);
        Console console = new Console(Messages.forLocale(Locale.ENGLISH), err, err, false);
        String[] args = Stream.concat(
                        Stream.of("export", "-o", folder.resolve(file).toString()), Stream.of(options))
                .toArray(String[]::new);
        return Cli.run(
                args,
                files -> {
                    throw new AssertionError("no window is wanted");
                },
                console);
    }

    private String svg(String... options) throws Exception {
        assertThat(export("picture.svg", options)).isEqualTo(Cli.DONE);
        return Files.readString(folder.resolve("picture.svg"));
    }

    @ParameterizedTest
    @CsvSource({
        "--width 800 --height 600, 800, 600",
        "--width 254mm --height 10cm --scale 2, 1920, 756",
        "--paper a4 --dpi 150, 1754, 1240",
        "--paper letter --portrait, 816, 1056",
        "--preset social, 1200, 630",
        "--preset slide --height 720, 1920, 720",
        "--preset column --dpi 96, 321, 605"
    })
    void aPictureHasTheSizeAskedFor(String options, int width, int height) throws Exception {
        assertThat(export("picture.png", options.split(" "))).isEqualTo(Cli.DONE);
        BufferedImage image = ImageIO.read(folder.resolve("picture.png").toFile());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void partsCanBeLeftOutOrReplaced() throws Exception {
        String all = svg();
        assertThat(all).contains("class=\"curve\"", "class=\"legend\"", ">Sources: ");
        String bare = svg("--no-curve", "--no-legend", "--title", "A <title>", "--caption", "Own words");
        assertThat(bare)
                .doesNotContain("class=\"curve\"", "class=\"legend\"", ">Sources: ")
                .contains("A &lt;title&gt;</text>", "Own words</text>");
        assertThat(svg("--title", "", "--caption", "")).doesNotContain("class=\"title\"", ">Sources: ");
    }

    @Test
    void cardsCanSayMoreThanTheirTitles() throws Exception {
        String summary = "three presidents before him";
        assertThat(svg()).doesNotContain(summary + "</text>");
        assertThat(svg("--detail", "summary"))
                .contains(summary + "</text>", "have room for their summary here")
                .doesNotContain("about the sanctions");
        assertThat(svg("--detail", "quotation")).contains("about the sanctions");
        assertThat(export("picture.svg", "--detail", "everything")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("“everything”");
    }

    @Test
    void dataHoldTheEventsOfTheSpan() throws Exception {
        assertThat(export("events.csv", "--from", "2018-06", "--to", "2018-06")).isEqualTo(Cli.DONE);
        assertThat(Files.readString(folder.resolve("events.csv")))
                .contains("First summit, on Sentosa")
                .doesNotContain("Hanoi summit ends");
    }

    @Test
    void themesAndTypeCanBeChosen() throws Exception {
        assertThat(svg("--theme", "print")).contains("fill=\"#ffffff\"", "fill=\"#000000\"");
        assertThat(svg("--theme", "contrast"))
                .contains("class=\"ground\" width=\"100%\" height=\"100%\" fill=\"#000000\"");
        assertThat(svg("--min-type", "16.5")).contains("viewBox=\"0 0 960 540\"");
    }

    @Test
    void aSpanCanBeFolded() throws Exception {
        assertThat(svg("--rows", "3")).contains("id=\"row-3\"").doesNotContain("id=\"row-4\"");
    }

    @ParameterizedTest
    @CsvSource({
        "--preset wall, preset",
        "--paper b5, paper",
        "--width wide, length",
        "--theme pink, theme",
        "--rows 99, rows",
        "--width 10, at least",
        "--from 2019 --to 2018, no length",
        "--from soon, date"
    })
    void whatMakesNoSenseIsSaid(String options, String word) {
        assertThat(export("picture.png", options.split(" "))).isEqualTo(Cli.WRONG_USAGE);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains(word);
        assertThat(folder.resolve("picture.png")).doesNotExist();
    }
}
