package org.demarche.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Extras;
import org.demarche.task.LaterTaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
    private static final Original ORIGINAL = new Original("", null, "");

    @TempDir
    private Path temporary;

    private final HeldPause pause = new HeldPause();
    private final LaterTaskRunner tasks = new LaterTaskRunner();
    private final List<Throwable> failures = new ArrayList<>();
    private Path folder;
    private Autosave autosave;

    @BeforeEach
    void prepare() {
        folder = temporary.resolve("recovery");
        autosave = autosave(folder);
    }

    @Test
    void manyChangesBecomeOneCopy() throws Exception {
        autosave.changed(chronicle("one"), ORIGINAL);
        autosave.changed(chronicle("two"), ORIGINAL);
        assertThat(pause.lastMs).isEqualTo(Autosave.SOON_MS);
        assertThat(tasks.isBusy()).isFalse();
        pause.end();
        tasks.finishAll();
        assertThat(copies()).singleElement().asString().contains("\"two\"");
        assertThat(pause.isHeld()).isFalse();
    }

    @Test
    void aChangeWhileACopyIsWrittenGetsItsOwn() throws Exception {
        autosave.changed(chronicle("one"), ORIGINAL);
        pause.end();
        autosave.changed(chronicle("two"), ORIGINAL);
        assertThat(pause.isHeld()).isFalse();
        tasks.finishAll();
        assertThat(copies()).singleElement().asString().contains("\"one\"");
        pause.end();
        tasks.finishAll();
        assertThat(copies()).singleElement().asString().contains("\"two\"");
    }

    @Test
    void theSameTwiceIsNoChange() {
        autosave.changed(chronicle("one"), ORIGINAL);
        pause.end();
        tasks.finishAll();
        autosave.changed(chronicle("one"), ORIGINAL);
        assertThat(pause.isHeld()).isFalse();
    }

    @Test
    void whatIsSavedNeedsNoCopy() throws Exception {
        autosave.changed(chronicle("one"), ORIGINAL);
        pause.end();
        tasks.finishAll();
        autosave.changed(chronicle("two"), ORIGINAL);
        autosave.settled();
        assertThat(pause.isHeld()).isFalse();
        tasks.finishAll();
        assertThat(copies()).isEmpty();
        autosave.changed(chronicle("two"), ORIGINAL);
        pause.end();
        tasks.finishAll();
        assertThat(copies()).hasSize(1);
        autosave.end();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCopyThatCannotBeKeptIsSaidOnce() throws Exception {
        Files.writeString(folder, "a file where the folder should be");
        for (String title : List.of("one", "two")) {
            autosave.changed(chronicle(title), ORIGINAL);
            pause.end();
            tasks.finishAll();
        }
        assertThat(failures).singleElement().isInstanceOf(IOException.class);
        Files.delete(folder);
        autosave.changed(chronicle("three"), ORIGINAL);
        pause.end();
        tasks.finishAll();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void theCopyThatWasRecoveredStaysUntilThereIsAnother() throws Exception {
        Files.createDirectories(folder);
        Path old = Files.writeString(folder.resolve("old.demarche.json"), "{}");
        LeftCopy left =
                new LeftCopy(old, ORIGINAL, Files.getLastModifiedTime(old).toInstant(), false);
        autosave.replaces(left);
        autosave.changed(chronicle("one"), ORIGINAL);
        assertThat(old).exists();
        pause.end();
        tasks.finishAll();
        assertThat(old).doesNotExist();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void theCopyThatWasRecoveredGoesWhenItsWorkIsSettledFirst() throws Exception {
        Files.createDirectories(folder);
        Path old = Files.writeString(folder.resolve("old.demarche.json"), "{}");
        autosave.replaces(
                new LeftCopy(old, ORIGINAL, Files.getLastModifiedTime(old).toInstant(), false));
        autosave.changed(chronicle("one"), ORIGINAL);
        autosave.settled();
        tasks.finishAll();
        assertThat(folder).isEmptyDirectory();
    }

    private Autosave autosave(Path in) {
        RecoveryFiles files = new RecoveryFiles(in, Messages.forLocale(Locale.ENGLISH));
        return new Autosave(files, tasks, pause, failures::add);
    }

    private static Chronicle chronicle(String title) {
        return new Chronicle(title, List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Extras.NONE);
    }

    private List<String> copies() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.filter(file -> file.toString().endsWith(".demarche.json"))
                    .toList()) {
                texts.add(Files.readString(one));
            }
        }
        return texts;
    }
}
