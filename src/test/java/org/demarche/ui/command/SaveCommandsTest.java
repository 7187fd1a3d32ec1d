package org.demarche.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.edit.Edit;
import org.demarche.edit.EventEdits;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Extras;
import org.demarche.task.DirectTaskRunner;
import org.demarche.time.AxisZone;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.dialog.SilentDialogs;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.OpenChronicle.Origin;
import org.demarche.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveCommandsTest {
    @TempDir
    private Path folder;

    private final Session session = new Session(new DirectTaskRunner());
    private final Editing editing = new Editing(session);
    private final SilentDialogs dialogs = new SilentDialogs();
    private final RecentFiles recent = new RecentFiles(List.of());
    private final FormatFiles formats = new FormatFiles(Messages.forLocale(Locale.ENGLISH), any -> AxisZone.AS_WRITTEN);
    private final SaveCommands saving =
            new SaveCommands(session, editing, formats, new DirectTaskRunner(), dialogs, recent, Fixture.labels());

    @Test
    void savesWhereTheChronicleComesFrom() throws Exception {
        Path file = folder.resolve("pact.demarche.json");
        open(file, Origin.CHRONICLE);
        editing.apply(EventEdits.title(session.index().event(0), "Other talks"));
        assertThat(editing.isEdited()).isTrue();
        saving.save();
        assertThat(editing.isEdited()).isFalse();
        assertThat(reopened(file).events())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Extras.class)
                .isEqualTo(session.open().chronicle().events());
        editing.undo();
        assertThat(editing.isEdited()).isTrue();
    }

    @Test
    void neverWritesOverAFileOfAnotherKind() throws Exception {
        Path table = Files.writeString(folder.resolve("pact.csv"), "a,b");
        open(table, Origin.OTHER);
        Path target = folder.resolve("new.demarche.json");
        dialogs.saveAt(target);
        saving.save();
        assertThat(dialogs.suggestedName()).isEqualTo("pact.demarche.json");
        assertThat(Files.readString(table)).isEqualTo("a,b");
        assertThat(session.open().file()).isEqualTo(target);
        assertThat(recent.list()).containsExactly(target);
        editing.apply(new Edit.Drop(session.index().event(0)));
        dialogs.saveAt(folder.resolve("never.json"));
        saving.save();
        assertThat(reopened(target).events()).hasSize(3);
    }

    @Test
    void aNameWithoutEndingGetsOne() {
        open(null, Origin.OTHER);
        dialogs.saveAt(folder.resolve("mine"));
        saving.save();
        assertThat(dialogs.suggestedName()).isEqualTo("The-pact.demarche.json");
        assertThat(folder.resolve("mine.demarche.json")).exists();
    }

    @Test
    void aFileThatNobodyWasAskedAboutIsNotReplaced() throws Exception {
        Path there = Files.writeString(folder.resolve("mine.demarche.json"), "precious");
        open(null, Origin.OTHER);
        dialogs.saveAt(folder.resolve("mine"));
        saving.save();
        assertThat(there).hasContent("precious");
        assertThat(notice()).startsWith("mine.demarche.json is there already");
    }

    @Test
    void whatCannotBeSavedIsSaidAndStaysEdited() {
        open(folder.resolve("no-such-folder").resolve("pact.demarche.json"), Origin.CHRONICLE);
        editing.apply(new Edit.Drop(session.index().event(0)));
        saving.save();
        assertThat(notice()).startsWith("pact.demarche.json could not be saved: ");
        assertThat(editing.isEdited()).isTrue();
    }

    @Test
    void beforeLeavingTheUserDecides() {
        Path file = folder.resolve("pact.demarche.json");
        List<String> left = new ArrayList<>();
        open(file, Origin.CHRONICLE);
        saving.beforeLeaving(() -> left.add("unchanged"));
        assertThat(dialogs.questions()).isZero();
        editing.apply(new Edit.Drop(session.index().event(0)));
        saving.beforeLeaving(() -> left.add("cancelled"));
        dialogs.answer(Dialogs.Unsaved.DISCARD);
        saving.beforeLeaving(() -> left.add("discarded"));
        assertThat(file).doesNotExist();
        dialogs.answer(Dialogs.Unsaved.SAVE);
        saving.beforeLeaving(() -> left.add("saved"));
        assertThat(file).exists();
        assertThat(left).containsExactly("unchanged", "discarded", "saved");
    }

    private void open(@Nullable Path file, Origin origin) {
        session.open(OpenChronicle.of(Fixture.chronicle(), file, origin, List.of()));
    }

    private Chronicle reopened(Path file) throws Exception {
        DirectTaskRunner tasks = new DirectTaskRunner();
        Session other = new Session(new DirectTaskRunner());
        SaveCommands unused =
                new SaveCommands(other, new Editing(other), formats, tasks, dialogs, recent, Fixture.labels());
        new FileCommands(
                        other,
                        formats,
                        unused,
                        new SavedColumns(List.of()),
                        question -> {},
                        tasks,
                        dialogs,
                        recent,
                        Fixture.labels(),
                        new Commands())
                .open(file);
        return other.open().chronicle();
    }

    private String notice() {
        return Objects.requireNonNull(session.noticeProperty().get()).text();
    }
}
