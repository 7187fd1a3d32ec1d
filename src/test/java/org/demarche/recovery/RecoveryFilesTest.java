package org.demarche.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.demarche.format.FormatException;
import org.demarche.format.Progress;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryFilesTest {
    private static final When YEAR = year();

    @TempDir
    private Path temporary;

    private Path folder;
    private Path file;
    private RecoveryFiles files;

    @BeforeEach
    void prepare() {
        folder = temporary.resolve("recovery");
        file = temporary.resolve("the pact – 1985.demarche.json");
        files = files(folder);
    }

    @Test
    void aCopyOfAProgramThatRunsIsNotOffered() throws Exception {
        keep(files, "Talks");
        assertThat(files.left()).isEmpty();
        assertThat(files(folder).left()).isEmpty();
        assertThat(chronicles()).hasSize(1);
    }

    @Test
    void aCopyOfAProgramThatEndedIsOfferedWithWhatItIsOf() throws Exception {
        keep(files, "Talks");
        keep(files, "Talks", "Pact");
        RecoveryFiles later = files(afterTheEnd());
        assertThat(later.left()).hasSize(1);
        LeftCopy copy = later.left().getFirst();
        assertThat(copy.original()).isEqualTo(new Original("Tést – 시험", file, "CHRONICLE"));
        RecoveredWork work = later.read(copy, Progress.NONE);
        assertThat(work.whole()).isTrue();
        assertThat(work.result().problems()).isEmpty();
        assertThat(work.result().chronicle().events()).extracting(Event::title).containsExactly("Talks", "Pact");
    }

    @Test
    void aCopyKnowsWhetherItsFileWasWrittenSince() throws Exception {
        keep(files, "Talks");
        Path folder = afterTheEnd();
        assertThat(files(folder).left().getFirst().isOlder()).isFalse();
        Files.writeString(file, "before");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(files(folder).left().getFirst().isOlder()).isFalse();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(files(folder).left().getFirst().isOlder()).isTrue();
    }

    @Test
    void discardingLeavesNothing() throws Exception {
        keep(files, "Talks");
        RecoveryFiles later = files(afterTheEnd());
        later.discard(later.left().getFirst());
        assertThat(folder).isEmptyDirectory();
        assertThat(later.left()).isEmpty();
    }

    @Test
    void aProgramThatEndsAsItShouldLeavesNothing() throws Exception {
        keep(files, "Talks");
        files.end();
        assertThat(folder).isEmptyDirectory();
        keep(files, "Talks");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void twoWindowsKeepTheirOwn() throws Exception {
        RecoveryFiles other = files(folder);
        keep(files, "Talks");
        keep(other, "Pact");
        assertThat(chronicles()).hasSize(2);
        files.remove(Progress.NONE);
        assertThat(chronicles()).hasSize(1);
        assertThat(files(afterTheEnd()).left()).hasSize(1);
        other.end();
        files.end();
    }

    @Test
    void aCopyThatIsNotWantedAnyMoreIsNotWritten() throws Exception {
        keep(files, "Talks");
        String before = Files.readString(chronicles().getFirst());
        assertThatThrownBy(() -> files.keep(chronicle("Pact"), original(), (done, total) -> false))
                .isInstanceOf(CancellationException.class);
        assertThat(chronicles().getFirst()).hasContent(before);
        assertThatThrownBy(() -> files.remove((done, total) -> false)).isInstanceOf(CancellationException.class);
        assertThat(chronicles()).hasSize(1);
    }

    @Test
    void ofHalfACopyTheBeginningIsRead() throws Exception {
        keep(files, "Talks", "Pact", "Threat");
        RecoveryFiles later = files(afterTheEnd());
        LeftCopy copy = later.left().getFirst();
        String text = Files.readString(copy.file());
        Files.writeString(copy.file(), text.substring(0, text.indexOf("Threat")));
        RecoveredWork work = later.read(copy, Progress.NONE);
        assertThat(work.whole()).isFalse();
        assertThat(work.result().problems()).isNotEmpty();
        assertThat(work.result().chronicle().events()).extracting(Event::title).containsExactly("Talks", "Pact");
        assertThat(later.left()).hasSize(1);
    }

    @Test
    void aCopyThatIsNoneOrGoneIsSaid() throws Exception {
        keep(files, "Talks");
        RecoveryFiles later = files(afterTheEnd());
        LeftCopy copy = later.left().getFirst();
        Files.writeString(copy.file(), "no chronicle");
        assertThatThrownBy(() -> later.read(copy, Progress.NONE)).isInstanceOf(FormatException.class);
        assertThat(copy.file()).exists();
        Files.delete(copy.file());
        assertThatThrownBy(() -> later.read(copy, Progress.NONE)).isInstanceOf(FormatException.class);
    }

    @Test
    void aCopyThatDoesNotSayWhatItIsOfIsStillOffered() throws Exception {
        keep(files, "Talks");
        RecoveryFiles later = files(afterTheEnd());
        Path properties = find(".properties").getFirst();
        for (String nonsense : List.of("file=no such scheme:\u0000", "\\u12", "")) {
            Files.writeString(properties, nonsense);
            assertThat(later.left()).extracting(LeftCopy::original).containsExactly(new Original("", null, ""));
        }
        Files.delete(properties);
        Files.delete(find(".lock").getFirst());
        assertThat(later.left()).hasSize(1);
    }

    @Test
    void restsOfEndedProgramsGo() throws Exception {
        keep(files, "Talks");
        RecoveryFiles later = files(afterTheEnd());
        Files.delete(chronicles().getFirst());
        Path old = Files.writeString(folder.resolve(".demarche-1.tmp"), "half");
        Path young = Files.writeString(folder.resolve(".demarche-2.tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        assertThat(later.left()).isEmpty();
        try (Stream<Path> rest = Files.list(folder)) {
            assertThat(rest).containsExactly(young);
        }
    }

    @Test
    void withoutAFolderNothingIsLeft() throws Exception {
        assertThat(files.left()).isEmpty();
        assertThat(folder).doesNotExist();
    }

    private static RecoveryFiles files(Path folder) {
        return new RecoveryFiles(folder, Messages.forLocale(Locale.ENGLISH));
    }

    private void keep(RecoveryFiles in, String... titles) throws IOException {
        in.keep(chronicle(titles), original(), Progress.NONE);
    }

    private Original original() {
        return new Original("Tést – 시험", file, "CHRONICLE");
    }

    private static When year() {
        try {
            return When.parse("1985");
        } catch (EdtfException e) {
            throw new AssertionError(e);
        }
    }

    private static Chronicle chronicle(String... titles) {
        List<Event> events = Stream.of(titles)
                .map(title -> Event.builder(title, title, YEAR).build())
                .toList();
        return new Chronicle("Tést – 시험", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE);
    }

    /** The folder as it is found after the program was killed: its locks are still held here, but not elsewhere. */
    private Path afterTheEnd() throws IOException {
        Path copied = temporary.resolve("later");
        Path from = folder;
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(copied.resolve(from.relativize(one)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path one, BasicFileAttributes attributes) throws IOException {
                Files.copy(one, copied.resolve(from.relativize(one)));
                return FileVisitResult.CONTINUE;
            }
        });
        folder = copied;
        return copied;
    }

    private List<Path> chronicles() throws IOException {
        return find(".demarche.json");
    }

    private List<Path> find(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> one.toString().endsWith(ending)).toList();
        }
    }
}
