package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CliTest {
    private static final String TWO_EVENTS = """
            {"format":"demarche/1","title":"Two","events":[
             {"id":"b","title":"Second, with a comma","when":"2018-07","significance":0.5},
             {"id":"a","title":"First","when":"-0043-03-15","significance":1}]}
            """;
    private static final String ONE_BAD_DATE = """
            {"format":"demarche/1","title":"Bad","events":[
             {"id":"a","title":"A day that never was","when":"2019-02-29"},
             {"id":"b","title":"A good one","when":"2019"}]}
            """;

    @TempDir
    Path folder;

    /** What a command left behind. */
    private record Run(int code, String out, String err) {}

    private Run run(String... arguments) {
        return run(files -> {}, arguments);
    }

    private static Run run(Window window, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                Messages.forLocale(Locale.ENGLISH),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                List.of(arguments).contains("--debug"));
        int code = Cli.run(arguments, window, console);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void withoutACommandTheWindowOpensTheFilesNamed() {
        List<List<String>> opened = new ArrayList<>();
        assertThat(run(opened::add).code()).isZero();
        assertThat(run(opened::add, "a.json", "b.txt").code()).isZero();
        assertThat(opened).containsExactly(List.of(), List.of("a.json", "b.txt"));
    }

    @Test
    void aWindowThatCannotOpenIsSaidWithAndWithoutFiles() {
        Window broken = files -> {
            throw new UnsupportedOperationException("no GTK");
        };
        for (Run run : List.of(run(broken), run(broken, "a.json"))) {
            assertThat(run.code()).isEqualTo(Cli.BAD_INPUT);
            assertThat(run.err()).hasLineCount(1).contains("no GTK");
        }
    }

    @Test
    void aMistypedCommandIsNotTakenForTheLackOfADisplay() throws IOException {
        assertThat(refused("frobnicate"))
                .isEqualTo("demarche: there is no command or file “frobnicate” (see demarche --help)");
        assertThat(refused(file("two.json", TWO_EVENTS), "a\0b")).contains("no command or file");
        assertThat(refused(file("two.json", TWO_EVENTS))).contains("no display");
        assertThat(refused()).contains("no display");
    }

    /** What is said where there is no display. */
    private static String refused(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(Messages.forLocale(Locale.ENGLISH), stream, stream, false);
        OpenCommand open = new OpenCommand(files -> {}, console);
        new CommandLine(open).parseArgs(arguments);
        open.refuse("cli.noDisplay");
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void listWithoutAFileTakesTheExample() {
        Run run = run("list");
        assertThat(run.code()).isZero();
        assertThat(run.out()).hasLineCount(10).startsWith("2017 ").contains("27 – 28 February 2019");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listNamesZonesOtherThanUtc() throws IOException {
        String twice = """
                {"format":"demarche/1","title":"Twice","events":[
                 {"id":"a","title":"First","when":"2024-11-03T01:30-04:00"},
                 {"id":"b","title":"Second","when":"2024-11-03T01:30-05:00"},
                 {"id":"c","title":"Third","when":"2024-11-03T07:00Z"}]}
                """;
        assertThat(run("list", file("twice.json", twice)).out().lines().map(line -> line.replaceFirst(" {2}.*", "")))
                .containsExactly("3 Nov 2024, 01:30 UTC−4", "3 Nov 2024, 01:30 UTC−5", "3 November 2024, 07:00");
    }

    @Test
    void listAsCsvHasBoundsInAstronomicalYears() throws IOException {
        assertThat(run("list", "--csv", file("two.json", TWO_EVENTS)).out().lines())
                .containsExactly(
                        "id,title,when,earliest,latest,printed,types,actors,place,status,score,significance,summary,sources",
                        "a,First,-0043-03-15,-0043-03-15T00:00:00,-0043-03-15T23:59:59,,,,,happened,,1,,",
                        "b,\"Second, with a comma\",2018-07,2018-07-01T00:00:00,2018-07-31T23:59:59,,,,,happened,,0.5,,");
    }

    @Test
    void checkSaysWhereEachProblemIs() throws IOException {
        String bad = file("bad.json", ONE_BAD_DATE);
        Run run = run("check", bad, file("two.json", TWO_EVENTS));
        assertThat(run.code()).isEqualTo(Cli.BAD_INPUT);
        assertThat(run.err()).startsWith(bad + ":2:").hasLineCount(1).contains("2019-02-29");
        assertThat(run("check", file("two.json", TWO_EVENTS))).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void oneBadEventCostsNoOtherUnlessTheUserIsStrict() throws IOException {
        String bad = file("bad.json", ONE_BAD_DATE);
        Run run = run("list", bad);
        assertThat(run.code()).isEqualTo(Cli.BAD_INPUT);
        assertThat(run.out()).contains("A good one").contains("A day that never was");
        Run strict = run("list", "--strict", bad);
        assertThat(strict.code()).isEqualTo(Cli.BAD_INPUT);
        assertThat(strict.out()).isEmpty();
        assertThat(run("export", "--strict", bad, "-o", folder.resolve("a.png").toString())
                        .code())
                .isEqualTo(Cli.BAD_INPUT);
        assertThat(folder.resolve("a.png")).doesNotExist();
    }

    @Test
    void aPictureHasTheSizeAskedForAndTheSameBytesTwice() throws IOException {
        Path first = folder.resolve("first.png");
        Path second = folder.resolve("second.png");
        String[] size = {"--width", "900", "--height", "600", "--scale", "2", "--theme", "dark"};
        for (Path target : List.of(first, second)) {
            List<String> arguments = new ArrayList<>(List.of("export", "-o", target.toString()));
            arguments.addAll(List.of(size));
            assertThat(run(arguments.toArray(String[]::new))).isEqualTo(new Run(0, "", ""));
        }
        BufferedImage image = ImageIO.read(first.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1800, 1200);
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    }

    @Test
    void severalFilesBecomeOneChronicle() throws IOException {
        Path out = folder.resolve("both.demarche.json");
        assertThat(run("export", file("two.json", TWO_EVENTS), file("more.json", TWO_EVENTS), "-o", out.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(run("list", "--csv", out.toString()).out().lines().skip(1).map(line -> line.replaceFirst(",.*", "")))
                .containsExactly("a", "a-2", "b", "b-2");
        assertThat(run("check", out.toString()).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--width, 3",
        "--scale, 99",
        "--theme, mauve",
        "--lanes, sideways",
        "--from, 2019-02-29",
        "--published, soon",
        "--published, 87",
        "--published, 198",
        "--published, 2019-03-02/..",
        "--format, doc",
        "--no-such-option, 1"
    })
    void whatMakesNoSenseIsRefusedInOneLine(String option, String value) {
        Path out = folder.resolve("a.png");
        Run run = run("export", "-o", out.toString(), option, value);
        assertThat(run.code()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(run.err()).hasLineCount(1).startsWith("demarche: ");
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void anEndingNobodyWritesIsAnsweredWithThoseThatAre() {
        Run run = run("export", "-o", folder.resolve("a.docx").toString());
        assertThat(run.code()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(run.err()).contains("docx").contains("png").contains("csv").contains("json");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Path below = Path.of(file("plain", "")).resolve("a.png");
        for (Path target : List.of(below, folder.resolve("nowhere").resolve("a.json"), folder.resolve("x.png"))) {
            if (target.endsWith("x.png")) {
                Files.createDirectories(target.resolve("taken"));
            }
            Run run = run("export", "-o", target.toString());
            assertThat(run.code()).as("%s", target).isEqualTo(Cli.NOT_WRITTEN);
            assertThat(run.err()).hasLineCount(1).contains(target.toString());
        }
    }

    @Test
    void aFailedExportLeavesTheOldFile() throws IOException {
        String old = file("old.png", "kept");
        Run run = run("export", folder.resolve("missing.json").toString(), "-o", old);
        assertThat(run.code()).isEqualTo(Cli.BAD_INPUT);
        assertThat(Path.of(old)).hasContent("kept");
    }

    @Test
    void aMappingWithoutAColumnIsToldInOneLine() throws IOException {
        String table = file("visits.csv", "Date,Title\n2019-03-04,Talks\n");
        Run run = run("list", table, "--map", "nonsense");
        assertThat(run.code()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("demarche: --map needs a field and the name of its column, as in"
                        + " date=Founded, not “nonsense” (see demarche list --help)");
    }

    @Test
    void aMappingCanStandInAFileOfArguments() throws IOException {
        String table = file("visits.csv", "Start date,\"Name, full\",Remarks\n3/4/2019,Talks,They met.\n");
        String arguments = file("visits.args", """
                # how the visits are read
                --map "date=Start date,title=Name, full,summary="
                --map order=mdy
                """);
        Run run = run("list", "--csv", table, "@" + arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().skip(1))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).contains("Talks,2019-03-04,").doesNotContain("They met."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "list", "check"})
    void helpNamesEveryOption(String command) {
        Run run = run(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: demarche " + command).contains("--published");
    }
}
