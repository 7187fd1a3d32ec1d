package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.demarche.article.PrintedPages;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        Console console = new Console(
                Messages.forLocale(Locale.ENGLISH),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return Cli.run(
                arguments,
                any -> {
                    throw new AssertionError("no window was asked for");
                },
                console);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.txt"), text).toString();
    }

    @Test
    void printsARowForEachExpression() throws IOException {
        String file = file("\ufeff😀 On May\n3, 2018 they met. They met yesterday too, for two hours.");
        assertThat(run("dates", file, "--published", "2019-03-06")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        6\t17\tDATE\t2018-05-03\t\t2018-05-03\tMay 3, 2018
                        37\t46\tDATE\t2019-03-05\t\t2019-03-05\tyesterday
                        56\t65\tDURATION\tPT2H\t\t\ttwo hours
                        """);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void leavesOpenWhatHangsOnAnUnknownPublication() throws IOException {
        assertThat(run("dates", file("They met yesterday."))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("9\t18\tDATE\tXXXX-XX-XX\t\t\tyesterday\n");
    }

    @Test
    void countsFromTheDayInTheTextUnlessAnotherIsSaid() throws IOException {
        String file = file("Envoys meet\n\n4 May 1987\n\nThey met yesterday.");
        assertThat(run("dates", file)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\t1987-05-03\tyesterday\n");
        out.reset();
        assertThat(run("dates", file, "--published", "2019-03-06")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\t2019-03-05\tyesterday\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0001\u0002\u0003\u0004",
                "PK\u0003\u0004",
                "PK\u0003\u000400000000000000000000000000xl/",
                "[InternetShortcut]\nURL=https://a.example"
            })
    void whatIsNoTextIsRefusedInOneLine(String content) throws IOException {
        assertThat(run("dates", file(content))).isEqualTo(Cli.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void ofAWebPageTheArticleIsRead() throws IOException {
        String page = Files.writeString(folder.resolve("a.html"), """
                <!doctype html><html><head><title>Talks</title><script>var day = "4 May 1901";</script>
                <meta property="article:published_time" content="2019-03-06"></head><body><article><h1>Talks</h1>
                <p>The envoys of both states met yesterday in Geneva, and they spoke about the border for an hour.</p>
                <p>It was the first meeting since the war, and all of them were content with what they had heard.</p>
                </article></body></html>""").toString();

        assertThat(run("dates", page)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("30\t39\tDATE\t2019-03-05\t\t2019-03-05\tyesterday\n")
                .doesNotContain("1901");
    }

    @Test
    void ofAPdfTheLinesOfAllPagesAreJoined() throws IOException {
        Path pdf = folder.resolve("a.pdf");
        try (PDDocument document = PrintedPages.of(List.of(
                List.of("The envoys of both states met on 27 Feb-", "ruary 2019 in Geneva. They will meet again on 3"),
                List.of("May 2019 in Oslo.")))) {
            document.save(pdf.toFile());
        }

        assertThat(run("dates", pdf.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        33\t49\tDATE\t2019-02-27\t\t2019-02-27\t27 February 2019
                        85\t95\tDATE\t2019-05-03\t\t2019-05-03\t3 May 2019
                        """);
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        String missing = folder.resolve("none.txt").toString();
        assertThat(run("dates", missing)).isEqualTo(Cli.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(missing + ":1:1: ");
        assertThat(run("dates")).isEqualTo(Cli.WRONG_USAGE);
    }

    /** What {@code dates} says of a text must be true of the file's characters, whatever their encoding. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "windows-1252, ''"
    })
    void offsetsAreThoseOfTheFile(String encoding, String mark) throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            List<String> days = new ArrayList<>();
            StringBuilder text = new StringBuilder("The envoys met.");
            for (int i = 0; i < 8; i++) {
                String day = 1 + random.nextInt(28) + " May " + (1900 + random.nextInt(100));
                days.add(day);
                text.append(FILLERS.get(random.nextInt(FILLERS.size())))
                        .append("They met on ")
                        .append(day)
                        .append(random.nextBoolean() ? ".\r\n" : ".\n\n");
            }
            Charset charset = Charset.forName(encoding);
            String encodable = charset.newEncoder().canEncode("\uD83D\uDE00")
                    ? text.toString()
                    : text.toString().replaceAll("[^\\x00-\\xFF]", "\u00FC");
            Path file = Files.write(folder.resolve("b.txt"), (mark + encodable).getBytes(charset));
            out.reset();

            assertThat(run("dates", file.toString())).isZero();

            List<String> found = out.toString(StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.split("\t", -1))
                    .map(row -> encodable.substring(Integer.parseInt(row[0]), Integer.parseInt(row[1])))
                    .toList();
            assertThat(found).as("round %d", round).isEqualTo(days);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static final List<String> FILLERS = List.of(
            "\r\n\r\n", " \uD83D\uDE00 ", " Zu\u0308rich! ", "\t\u00A0", " na\u00EFve \u2014 so. ", "\n", " \u05D0 ");
}
