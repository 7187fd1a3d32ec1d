package org.demarche.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.Skip;
import org.demarche.program.Program.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packaged program answers to files that are broken: one line with place and reason, and nothing else. */
@Tag("program")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher tested here is a shell script")
class BrokenInputTest {
    private static final String HEAD = "{\"format\":\"demarche/1\",\"title\":\"Café\",\n \"events\":[";
    private static final int DEEP = 200_000;

    @TempDir
    static Path folder;

    /** Makes a file, or only its name. */
    @FunctionalInterface
    interface Maker {
        void make(Path file) throws IOException;
    }

    static Stream<Arguments> brokenFiles() {
        byte[] noise = new byte[5000];
        new Random(20261124).nextBytes(noise);
        return Stream.of(
                Arguments.of("truncated", text(HEAD + "{\"id\":\"a\",\"tit"), ":2:", "breaks off"),
                Arguments.of("wrong encoding", text(HEAD + "]}", StandardCharsets.ISO_8859_1), ":1:", "E9"),
                Arguments.of("two marks", text("\uFEFF\uFEFF" + HEAD + "]}"), ":1:", ""),
                Arguments.of("deep", text(HEAD + "{\"x\":" + "[".repeat(DEEP)), ":2:", "within each other"),
                Arguments.of("noise", (Maker) file -> Files.write(file, noise), ":1:1:", ""),
                Arguments.of("empty", text(""), ":1:1:", "empty"),
                Arguments.of("missing", (Maker) file -> {}, ":1:1:", "no such file"),
                Arguments.of("folder", (Maker) Files::createDirectory, ":1:1:", "folder"),
                Arguments.of("huge", (Maker) BrokenInputTest::huge, ":200002:", "breaks off"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void isAnsweredInOneLine(String name, Maker maker, String place, String reason) throws Exception {
        Path file = folder.resolve(name + ".demarche.json");
        maker.make(file);
        Run run = Program.run(folder, "check", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith(file + place).contains(reason);
    }

    @Test
    void aFileNobodyMayReadIsAnsweredInOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.json"), HEAD + "]}");
        Files.setPosixFilePermissions(file, Set.of());
        Skip.unless(!Files.isReadable(file), "this user may read what nobody may read");
        Run run = Program.run(folder, "check", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).startsWith(file + ":1:1:").contains("permission");
    }

    private static Maker text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    private static Maker text(String text, Charset charset) {
        return file -> Files.write(file, text.getBytes(charset));
    }

    /** Good events, and a last line that breaks off. */
    private static void huge(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            for (int i = 0; i < DEEP; i++) {
                out.write(String.format(
                        Locale.ROOT,
                        "{\"id\":\"e%d\",\"title\":\"An event of no great length\",\"when\":\"2019\"},%n",
                        i));
            }
            out.write("{\"id\":");
        }
    }
}
