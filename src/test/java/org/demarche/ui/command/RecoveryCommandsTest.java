package org.demarche.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.edit.Edit;
import org.demarche.edit.EventEdits;
import org.demarche.format.Progress;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.recovery.HeldPause;
import org.demarche.recovery.Original;
import org.demarche.recovery.RecoveryFiles;
import org.demarche.task.DirectTaskRunner;
import org.demarche.time.AxisZone;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.dialog.SilentDialogs;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryCommandsTest {
    @TempDir
    private Path temporary;

    private final Messages messages = Messages.forLocale(Locale.ENGLISH);
    private final Session session = new Session(new DirectTaskRunner());
    private final Editing editing = new Editing(session);
    private final SilentDialogs dialogs = new SilentDialogs();
    private final HeldPause pause = new HeldPause();
    private final SaveCommands saving = new SaveCommands(
            session,
            editing,
            new FormatFiles(messages, any -> AxisZone.AS_WRITTEN),
            new DirectTaskRunner(),
            dialogs,
            new RecentFiles(List.of()),
            Fixture.labels());
    private Path folder;
    private Path file;
    private RecoveryCommands recovery;

    @BeforeEach
    void prepare() {
        folder = temporary.resolve("recovery");
        file = temporary.resolve("pact.demarche.json");
        recovery = recovery();
    }

    @Test
    void whatIsChangedIsCopiedUntilItIsSaved() throws Exception {
        session.open(OpenChronicle.of(Fixture.chronicle(), file, Origin.CHRONICLE, List.of()));
        editing.apply(new Edit.Drop(session.index().event(0)));
        pause.end();
        assertThat(copies()).hasSize(1);
        saving.save();
        assertThat(copies()).isEmpty();
        editing.undo();
        pause.end();
        assertThat(copies()).hasSize(1);
        editing.redo();
        assertThat(copies()).isEmpty();
    }

    @Test
    void whatIsGivenUpIsNotKept() throws Exception {
        session.open(OpenChronicle.of(Fixture.chronicle(), file, Origin.CHRONICLE, List.of()));
        editing.apply(new Edit.Drop(session.index().event(0)));
        pause.end();
        session.open(Fixture.open());
        assertThat(copies()).isEmpty();
        editing.apply(new Edit.Drop(session.index().event(0)));
        pause.end();
        recovery.end();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void recoveredWorkIsSavedWhereItBelongs() throws Exception {
        leave(edited(), file, Origin.CHRONICLE);
        recovery.look();
        assertThat(notice())
                .startsWith("pact.demarche.json has changes that were not saved")
                .endsWith("M.");
        run("Recover");
        assertThat(session.noticeProperty().get()).isNull();
        assertThat(session.open().file()).isEqualTo(file);
        assertThat(session.open().chronicle().events().getFirst().title()).isEqualTo("Other talks");
        assertThat(editing.isEdited()).isTrue();
        assertThat(copies()).hasSize(1);
        pause.end();
        assertThat(copies()).hasSize(1).doesNotContain(folder.resolve("left0.demarche.json"));
        saving.save();
        assertThat(editing.isEdited()).isFalse();
        assertThat(Files.readString(file)).contains("Other talks");
        assertThat(copies()).isEmpty();
    }

    @Test
    void aFileThatWasWrittenSinceIsNotWrittenOver() throws Exception {
        leave(edited(), file, Origin.CHRONICLE);
        Files.writeString(file, "another's");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        recovery.look();
        assertThat(notice()).contains("has been written since");
        run("Recover");
        assertThat(session.open().file()).isNull();
        saving.save();
        assertThat(Files.readString(file)).isEqualTo("another's");
        assertThat(editing.isEdited()).isTrue();
    }

    @Test
    void nothingIsLostWhereTheOriginalIsGone() throws Exception {
        leave(edited(), temporary.resolve("gone").resolve("pact.demarche.json"), Origin.CHRONICLE);
        recovery.look();
        run("Recover");
        saving.save();
        assertThat(notice()).startsWith("pact.demarche.json could not be saved");
        assertThat(editing.isEdited()).isTrue();
        assertThat(copies()).hasSize(1);
        dialogs.saveAt(file);
        saving.saveAs();
        assertThat(file).exists();
        assertThat(copies()).isEmpty();
    }

    @Test
    void anArticleGoesOnBeingReviewed() throws Exception {
        leave(edited(), temporary.resolve("story.txt"), Origin.ARTICLE);
        recovery.look();
        run("Recover");
        assertThat(session.viewProperty().get()).isEqualTo(View.REVIEW);
        assertThat(session.open().origin()).isEqualTo(Origin.ARTICLE);
    }

    @Test
    void oneCopyAfterTheOtherIsOffered() throws Exception {
        leave(edited(), file, Origin.CHRONICLE);
        leave(edited(), null, Origin.OTHER);
        recovery.look();
        assertThat(notice()).endsWith("There is one other copy.");
        run("Discard");
        assertThat(copies()).hasSize(1);
        assertThat(notice()).doesNotContain("other cop");
        run("Discard");
        assertThat(session.noticeProperty().get()).isNull();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherMessageOnlyPutsTheOfferOff() throws Exception {
        leave(edited(), file, Origin.CHRONICLE);
        session.noticeProperty().set(Notice.error("First this."));
        recovery.look();
        assertThat(notice()).isEqualTo("First this.");
        session.noticeProperty().set(null);
        assertThat(notice()).contains("not saved");
        session.noticeProperty().set(Notice.info("Then this."));
        session.noticeProperty().set(null);
        assertThat(notice()).contains("not saved");
        session.noticeProperty().set(null);
        assertThat(session.noticeProperty().get()).isNull();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void changesAtHandAreAskedAboutFirst() throws Exception {
        leave(edited(), file, Origin.CHRONICLE);
        session.open(Fixture.open());
        editing.apply(new Edit.Drop(session.index().event(0)));
        recovery.look();
        dialogs.answer(Dialogs.Unsaved.CANCEL);
        run("Recover");
        assertThat(session.index().size()).isEqualTo(3);
        assertThat(notice()).contains("not saved");
        dialogs.answer(Dialogs.Unsaved.DISCARD);
        run("Recover");
        assertThat(session.index().size()).isEqualTo(4);
    }

    @Test
    void ofHalfACopyTheRestIsOpenedAndTheCopyStays() throws Exception {
        Path copy = leave(edited(), file, Origin.CHRONICLE);
        String text = Files.readString(copy);
        Files.writeString(copy, text.substring(0, text.indexOf("\"id\": \"threat\"")));
        recovery.look();
        run("Recover");
        assertThat(notice())
                .isEqualTo("The copy of pact.demarche.json is incomplete: 2 events could be read and are open."
                        + " The copy stays in " + copy + " until you discard it.");
        assertThat(session.index().size()).isEqualTo(2);
        assertThat(editing.isEdited()).isTrue();
        pause.end();
        assertThat(copies()).hasSize(2);
        saving.save();
        assertThat(copies()).containsExactly(copy);
        run("Discard");
        assertThat(copies()).isEmpty();
    }

    @Test
    void aCopyThatIsNoneIsSaidAndStays() throws Exception {
        Path copy = leave(edited(), file, Origin.CHRONICLE);
        Files.writeString(copy, "");
        session.open(Fixture.open());
        recovery.look();
        run("Recover");
        assertThat(notice())
                .startsWith("The copy of pact.demarche.json could not be read: ")
                .endsWith(" It stays in " + copy + " until you discard it.");
        assertThat(copies()).containsExactly(copy);
        assertThat(editing.isEdited()).isFalse();
        run("Discard");
        assertThat(copies()).isEmpty();
    }

    private RecoveryCommands recovery() {
        RecoveryFiles files = new RecoveryFiles(folder, messages);
        return new RecoveryCommands(
                session, editing, saving, files, pause, new DirectTaskRunner(), dialogs, Fixture.labels());
    }

    private static Chronicle edited() {
        Editing other = new Editing(Fixture.session());
        other.apply(EventEdits.title(other.newest().events().getFirst(), "Other talks"));
        return other.newest();
    }

    /** Puts a copy where a program that was killed has left it. */
    private Path leave(Chronicle chronicle, @Nullable Path original, Origin origin) throws IOException {
        Path running = Files.createDirectories(temporary.resolve("running"));
        RecoveryFiles files = new RecoveryFiles(running, messages);
        files.keep(chronicle, new Original(chronicle.title(), original, origin.name()), Progress.NONE);
        Files.createDirectories(folder);
        String name = "left" + copies().size();
        try (Stream<Path> all = Files.list(running)) {
            for (Path one : all.toList()) {
                String ending = one.getFileName().toString().replaceFirst("^[^.]*", "");
                Files.copy(one, folder.resolve(name + ending));
            }
        }
        files.end();
        return folder.resolve(name + ".demarche.json");
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> one.toString().endsWith(".demarche.json")).toList();
        }
    }

    private String notice() {
        return Objects.requireNonNull(session.noticeProperty().get()).text();
    }

    private void run(String action) {
        Objects.requireNonNull(session.noticeProperty().get()).actions().stream()
                .filter(one -> one.label().equals(action))
                .findFirst()
                .orElseThrow()
                .work()
                .run();
    }
}
