package org.demarche.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.program.Program.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("program")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher tested here is a shell script")
class LauncherTest {
    private static final Path LAUNCHER = Program.HOME.resolve("bin/demarche");

    @TempDir
    Path folder;

    @Test
    void startsWithNothingOnStandardError() throws Exception {
        Run run = Program.run(folder, "--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Démarche ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void worksThroughLinksAndFromFoldersWithSpaces() throws Exception {
        Path spaced = Files.createDirectories(folder.resolve("a folder/bin"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), LAUNCHER);
        Path second = Files.createSymbolicLink(spaced.resolve("demarche"), Path.of("../../first"));
        assertThat(Program.run(second, folder, Map.of(), "--version").out()).startsWith("Démarche ");
        assertThat(Program.run(first, spaced, Map.of("LC_ALL", "C"), "--version")
                        .out())
                .startsWith("Démarche ");
    }

    @Test
    void aMovedCopyStartsWithoutComplaint() throws Exception {
        Path copy = copyOfProgram();
        Run run = Program.run(copy.resolve("bin/demarche"), folder, Map.of(), "--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Démarche ");
    }

    @Test
    void aCacheThatDoesNotFitIsIgnoredInSilence() throws Exception {
        Path copy = copyOfProgram();
        Path launcher = copy.resolve("bin/demarche");
        Path cache = copy.resolve("lib/demarche.aot");
        Files.write(cache, new byte[10_000]);
        assertThat(Program.run(launcher, folder, Map.of(), "--version"))
                .extracting(Run::code, Run::err)
                .containsExactly(0, "");
        Files.delete(cache);
        assertThat(Program.run(launcher, folder, Map.of(), "--version"))
                .extracting(Run::code, Run::err)
                .containsExactly(0, "");
    }

    @Test
    void findsJavaByItselfWhenJavaHomeIsTooOld() throws Exception {
        Path old = java("old", "JAVA_VERSION=\"17.0.15\"", "echo old >&2; exit 9");
        Run run =
                Program.run(LAUNCHER, folder, Map.of("JAVA_HOME", old.toString(), "PATH", pathWithJava()), "--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Démarche ");
    }

    @Test
    void asksAJavaWithoutReleaseFileForItsVersion() throws Exception {
        Path unsigned =
                java("unsigned", "", "[ \"$1\" = -version ] && echo 'openjdk version \"26-ea\"' >&2 || echo started");
        Run run = Program.run(LAUNCHER, folder, Map.of("JAVA_HOME", unsigned.toString()), "--version");
        assertThat(run.out()).isEqualTo("started\n");
    }

    @Test
    void aWindowWithoutDisplayIsRefusedInOneLine() throws Exception {
        for (String display : new String[] {"", ":64999"}) {
            Run run = Program.run(LAUNCHER, folder, Map.of("DISPLAY", display));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("demarche: no display").hasLineCount(1);
        }
    }

    private static String pathWithJava() {
        return Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin";
    }

    /** A folder that looks like a JDK to the launcher. */
    private Path java(String name, String release, String script) throws IOException {
        Path home = folder.resolve(name);
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (!release.isEmpty()) {
            Files.writeString(home.resolve("release"), release + "\n");
        }
        return home;
    }

    private Path copyOfProgram() throws IOException {
        Path copy = folder.resolve("a copy");
        try (Stream<Path> files = Files.walk(Program.HOME)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(Program.HOME.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }
}
