package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void saysWhyAFileCannotBeRead() {
        String missing = folder.resolve("none.txt").toString();
        assertThat(run("dates", missing)).isEqualTo(Cli.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(missing + ":1:1: ");
        assertThat(run("dates")).isEqualTo(Cli.WRONG_USAGE);
    }
}
