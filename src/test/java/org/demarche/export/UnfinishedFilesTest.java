package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.demarche.format.Progress;
import org.demarche.format.files.DataFormat;
import org.demarche.format.files.Formats;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.RandomChronicles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever stops an export has the older file, and nothing else. */
class UnfinishedFilesTest {
    @TempDir
    private Path folder;

    private final ChronicleIndex index = RandomChronicles.index(new Random(5), 60);

    /** Writes a file. */
    @FunctionalInterface
    private interface Export {
        void to(Path file, Progress progress) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aPictureThatIsStoppedLeavesTheOlderFile(PictureFormat format) throws Exception {
        Picture picture = Samples.picture(index, PictureSpec.DEFAULT);
        stopAnywhere("picture." + format.ending(), (file, progress) -> format.write(picture, file, progress));
    }

    @ParameterizedTest
    @EnumSource
    void dataThatAreStoppedLeaveTheOlderFile(DataFormat format) throws Exception {
        Formats formats = new Formats(Samples.WORDING);
        stopAnywhere(
                "events" + format.ending(),
                (file, progress) -> formats.write(index.chronicle(), format, file, progress));
    }

    @Test
    void aChronicleWhoseSavingIsStoppedLeavesTheOlderFile() throws Exception {
        Formats formats = new Formats(Samples.WORDING);
        stopAnywhere("saved.demarche.json", (file, progress) -> formats.save(index.chronicle(), file, progress));
    }

    @Test
    void aPictureOf32000PixelsCanBeStoppedAtItsFirstLines() throws Exception {
        PictureSpec wide = PictureSpec.DEFAULT.toBuilder().size(32_000, 9_000).build();
        Picture picture = Samples.picture(index, wide);
        stop("wide.png", 1, (file, progress) -> PictureFormat.PNG.write(picture, file, progress));
    }

    /** Stops at the first question, at the last, and in the middle. */
    private void stopAnywhere(String name, Export export) throws IOException {
        AtomicInteger questions = new AtomicInteger();
        export.to(folder.resolve(name), (done, total) -> questions.incrementAndGet() > 0);
        assertThat(questions.get()).isPositive();
        for (int at : new int[] {1, (questions.get() + 1) / 2, questions.get()}) {
            stop(name, at, export);
        }
    }

    private void stop(String name, int question, Export export) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "old");
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> export.to(file, (done, total) -> asked.incrementAndGet() < question))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(question);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
