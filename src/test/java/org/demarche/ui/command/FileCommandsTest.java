package org.demarche.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.edit.Edit;
import org.demarche.format.Problem;
import org.demarche.format.Progress;
import org.demarche.format.files.DataFormat;
import org.demarche.format.files.Formats;
import org.demarche.i18n.Messages;
import org.demarche.model.Event;
import org.demarche.settings.Settings.TableColumns;
import org.demarche.task.DirectTaskRunner;
import org.demarche.task.TaskRunner;
import org.demarche.time.AxisZone;
import org.demarche.ui.dialog.Clip;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.dialog.SilentDialogs;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Fixture;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCommandsTest {
    private static final String WHOLE = """
            { "format": "demarche/1", "title": "Whole", "events": [
              { "id": "e1", "title": "First", "when": "1985" } ] }
            """;

    /** Read with a note: the calendar counts in plain numbers. */
    private static final String NUMBERS = """
            <timeline><timetype>numtime</timetype><events>
            <event><start>1000</start><end>1500</end><text>Meeting</text></event></events></timeline>
            """;

    private static final String VISITS = "Start,Remarks\n1985-05-03,They met.\n";

    @TempDir
    private Path folder;

    private final Session session = new Session(new DirectTaskRunner());
    private final Editing editing = new Editing(session);
    private final RecentFiles recent = new RecentFiles(List.of());
    private final SilentDialogs dialogs = new SilentDialogs();
    private final SavedColumns columns = new SavedColumns(List.of());
    private final List<ColumnQuestion> asked = new ArrayList<>();

    @Test
    void opensAFile() throws Exception {
        Path file = write("whole.json", WHOLE);
        commands(new DirectTaskRunner()).open(file);
        assertThat(session.open().chronicle().title()).isEqualTo("Whole");
        assertThat(session.open().file()).isEqualTo(file);
        assertThat(session.noticeProperty().get()).isNull();
        assertThat(session.activityProperty().get()).isNull();
        assertThat(recent.list()).containsExactly(file);
    }

    @Test
    void opensTheExample() {
        commands(new DirectTaskRunner()).openExample();
        assertThat(session.open().chronicle().events()).isNotEmpty();
        assertThat(session.open().file()).isNull();
        assertThat(session.open().problems()).isEmpty();
        assertThat(recent.list()).isEmpty();
    }

    @Test
    void aBrokenFileIsSaidAndLeavesTheOpenOne() throws Exception {
        session.open(Fixture.open());
        commands(new DirectTaskRunner()).open(write("broken.json", "{\n  \"format\": \"demarche/1\",\n  \"eve"));
        Notice notice = Objects.requireNonNull(session.noticeProperty().get());
        assertThat(notice.kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(notice.text()).startsWith("broken.json could not be opened: line 3, column ");
        assertThat(session.open().chronicle().title()).isEqualTo("The pact");
        assertThat(recent.list()).isEmpty();
    }

    @Test
    void aMissingFileIsSaid() {
        commands(new DirectTaskRunner()).open(folder.resolve("none.json"));
        assertThat(Objects.requireNonNull(session.noticeProperty().get()).text())
                .isEqualTo("none.json could not be opened: There is no such file.");
    }

    @Test
    void problemsAreCountedAndTheRestIsOpen() throws Exception {
        String text = WHOLE.replace("\"1985\"", "\"when they met\"");
        commands(new DirectTaskRunner()).open(write("half.json", text));
        assertThat(session.open().problems()).hasSize(1);
        assertThat(Objects.requireNonNull(session.noticeProperty().get()).text())
                .isEqualTo("half.json: one problem; the rest is open.");
    }

    @Test
    void severalFilesAreOneChronicle() throws Exception {
        Path first = write("first.json", WHOLE);
        Path second = write("second.json", WHOLE.replace("First", "Second"));
        dialogs.choose(first, second);
        commands(new DirectTaskRunner()).open();
        assertThat(session.open().chronicle().events()).extracting(Event::title).containsExactly("First", "Second");
        assertThat(session.open().chronicle().events()).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(session.open().file()).isNull();
        assertThat(session.noticeProperty().get()).isNull();
        assertThat(recent.list()).containsExactly(first, second);
    }

    @Test
    void severalArticlesAreReviewedTogether() throws Exception {
        Path first = write("first.txt", "On 4 May 1987 the envoys of Norway and Denmark met in Oslo.");
        Path second = write("second.txt", "On 6 May 1987 the envoys of Norway and Denmark met in Bergen.");
        commands(new DirectTaskRunner()).open(List.of(first, second));
        assertThat(session.open().chronicle().sources()).hasSize(2);
        assertThat(session.open().origin()).isEqualTo(OpenChronicle.Origin.ARTICLE);
        assertThat(session.viewProperty().get()).isEqualTo(View.REVIEW);
    }

    @Test
    void problemsAndNotesOfAllOfSeveralFilesAreSaid() throws Exception {
        Path table = write("table.timeline", NUMBERS);
        Path half = write("half.json", WHOLE.replace("\"1985\"", "\"when they met\""));
        Path broken = write("broken.json", "{ \"format\": \"demarche/1\", \"eve");
        commands(new DirectTaskRunner()).open(List.of(broken, table, half));
        assertThat(session.open().chronicle().events()).extracting(Event::title).containsExactly("Meeting", "First");
        assertThat(session.open().problems())
                .extracting(Problem::file)
                .containsExactly(broken.toString(), half.toString());
        assertThat(session.open().notes()).extracting(Problem::file).contains(table.toString());
        assertThat(Objects.requireNonNull(session.noticeProperty().get()).text())
                .isEqualTo("broken.json and 2 other files: 2 problems; the rest is open.");
    }

    @Test
    void aSingleNoteIsSaidWhenNothingIsWrong() throws Exception {
        commands(new DirectTaskRunner()).open(write("table.timeline", NUMBERS));
        assertThat(session.open().problems()).isEmpty();
        assertThat(session.open().notes()).hasSize(1);
        assertThat(Objects.requireNonNull(session.noticeProperty().get()).text())
                .isEqualTo("table.timeline is open. "
                        + session.open().notes().getFirst().message());
    }

    @Test
    void severalBrokenFilesLeaveTheOpenOne() {
        session.open(Fixture.open());
        commands(new DirectTaskRunner()).open(List.of(folder.resolve("one.json"), folder.resolve("two.json")));
        assertThat(session.open().chronicle().title()).isEqualTo("The pact");
        assertThat(Objects.requireNonNull(session.noticeProperty().get()).kind())
                .isEqualTo(Notice.Kind.ERROR);
    }

    @Test
    void changesDoNotGoUnasked() throws Exception {
        FileCommands commands = commands(new DirectTaskRunner());
        session.open(Fixture.open());
        editing.apply(new Edit.Drop(session.index().event(0)));
        Path file = write("whole.json", WHOLE);
        dialogs.answer(Dialogs.Unsaved.CANCEL);
        commands.open(file);
        assertThat(session.open().chronicle().title()).isEqualTo("The pact");
        dialogs.answer(Dialogs.Unsaved.DISCARD);
        commands.open(file);
        assertThat(session.open().chronicle().title()).isEqualTo("Whole");
        assertThat(dialogs.questions()).isEqualTo(2);
        assertThat(editing.isEdited()).isFalse();
    }

    @Test
    void whatTheColumnsOfATableHoldIsAsked() throws Exception {
        session.open(Fixture.open());
        commands(new DirectTaskRunner()).open(write("visits.csv", VISITS));
        assertThat(session.open().chronicle().title()).isEqualTo("The pact");
        ColumnQuestion question = asked.getFirst();
        assertThat(question.mapping()).containsEntry("date", "Start").containsEntry("summary", "Remarks");
        question.answer().accept(Map.of("date", "Start", "title", "Remarks", "summary", ""));
        assertThat(session.open().chronicle().events()).extracting(Event::title).containsExactly("They met.");
        assertThat(session.open().file()).isEqualTo(folder.resolve("visits.csv"));
    }

    @Test
    void whatWasSavedOfTheSameColumnsIsNotAskedAgain() throws Exception {
        columns.save(
                new TableColumns("Visits", List.of("Start", "Remarks"), Map.of("date", "Start", "title", "Remarks")));
        FileCommands commands = commands(new DirectTaskRunner());
        commands.open(write("visits.csv", VISITS));
        assertThat(asked).isEmpty();
        assertThat(session.open().chronicle().events()).extracting(Event::title).containsExactly("They met.");
        Notice notice = Objects.requireNonNull(session.noticeProperty().get());
        assertThat(notice.text()).isEqualTo("The columns were read as you saved them under “Visits”.");
        notice.actions().getFirst().work().run();
        assertThat(asked)
                .singleElement()
                .satisfies(question -> assertThat(question.mapping()).containsEntry("title", "Remarks"));
    }

    @Test
    void everyTableAmongSeveralFilesIsAskedAbout() throws Exception {
        Path first = write("first.csv", VISITS);
        Path whole = write("whole.json", WHOLE);
        Path second = write("second.csv", VISITS.replace("Remarks", "Notes").replace("met", "left"));
        commands(new DirectTaskRunner()).open(List.of(first, whole, second));
        asked.getFirst().answer().accept(asked.getFirst().mapping());
        assertThat(asked).hasSize(2);
        assertThat(session.open().isNothing()).isTrue();
        asked.getLast().answer().accept(asked.getLast().mapping());
        assertThat(session.open().chronicle().events())
                .extracting(Event::title)
                .containsExactly("They met.", "First", "They left.");
    }

    @Test
    void aTableThatThisProgramWroteIsNotAskedAbout() throws Exception {
        Path file = folder.resolve("ours.csv");
        new Formats(Messages.forLocale(Locale.ENGLISH))
                .write(Fixture.open().chronicle(), DataFormat.CSV, file, Progress.NONE);
        commands(new DirectTaskRunner()).open(file);
        assertThat(asked).isEmpty();
        assertThat(session.index().size()).isEqualTo(Fixture.open().index().size());
    }

    @Test
    void aTableOnTheClipboardIsAskedAboutToo() {
        dialogs.copy(VISITS);
        FileCommands commands = commands(new DirectTaskRunner());
        commands.paste();
        asked.getFirst().answer().accept(Map.of("date", "Start", "title", "Remarks"));
        assertThat(session.open().chronicle().events()).extracting(Event::title).containsExactly("They met.");
        commands.chooseColumns();
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';<h2>Envoys</h2><ul><li>The envoys met in Geneva on 4 May 1987.</li></ul>",
                "'';<span>The envoys met in Geneva on 4 May 1987.</span>",
                "The envoys met.;<meta charset='utf-8'><p>The envoys met in Geneva on 4 May 1987.</p>",
                "The envoys met.;<!doctype html><a href='https://a.example/'>The envoys</a> met in Geneva on 4 May 1987.",
                "The envoys met in Geneva on 4 May 1987.;<span>The envoys met.</span>",
                "The envoys met in Geneva on 4 May 1987.;<pre><p>The envoys met.</p></pre>",
                "The envoys met in Geneva on 4 May 1987.;''",
            })
    void aPageOnTheClipboardIsReadWhereItSaysMoreThanItsText(String text, String html) {
        dialogs.hold(new Clip(text, html, List.of(), false));
        commands(new DirectTaskRunner()).paste();
        assertThat(session.open().chronicle().events())
                .extracting(event -> event.when().edtf())
                .containsExactly("1987-05-04");
    }

    @Test
    void cellsOnTheClipboardAreReadAsATable() {
        dialogs.hold(new Clip(VISITS, "<table><tr><td><p>Start</p></td></tr></table>", List.of(), false));
        commands(new DirectTaskRunner()).paste();
        assertThat(asked).hasSize(1);
    }

    @Test
    void filesOnTheClipboardAreOpened() throws Exception {
        Path file = write("whole.json", WHOLE);
        dialogs.hold(new Clip(file.toString(), "", List.of(file), false));
        commands(new DirectTaskRunner()).paste();
        assertThat(session.open().file()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';<img src='https://a.example/1.png'>;true;There is a picture",
                "'';'';true;There is a picture",
                "'';'<style>p {}</style><p>&nbsp;</p>';false;There is no text",
                "' ';'';false;There is no text",
                "' HTTPS://a.example/1 ';<a href='https://a.example/1'>Envoys</a>;false;There is only an address",
                "www.example.org;'';true;There is only an address",
            })
    void whatCannotBePastedIsSaid(String text, String html, boolean hasPicture, String start) {
        session.open(Fixture.open());
        dialogs.hold(new Clip(text, html, List.of(), hasPicture));
        commands(new DirectTaskRunner()).paste();
        assertThat(Objects.requireNonNull(session.noticeProperty().get()).text())
                .startsWith(start);
        assertThat(session.open().chronicle().title()).isEqualTo("The pact");
    }

    @Test
    void columnsAreOnlyChosenAgainForATable() throws Exception {
        FileCommands commands = commands(new DirectTaskRunner());
        commands.open(write("whole.json", WHOLE));
        commands.chooseColumns();
        assertThat(asked).isEmpty();
        assertThat(Objects.requireNonNull(session.noticeProperty().get()).text())
                .startsWith("No table");
    }

    @Test
    void theUserChoosesAFile() throws Exception {
        dialogs.choose(write("whole.json", WHOLE));
        commands(new DirectTaskRunner()).open();
        assertThat(session.open().chronicle().title()).isEqualTo("Whole");
    }

    @Test
    void longWorkCanBeWatchedAndStopped() {
        Waiting tasks = new Waiting();
        commands(tasks).open(Path.of("long.json"));
        Activity activity = Objects.requireNonNull(session.activityProperty().get());
        assertThat(activity.text(Fixture.labels())).contains("long.json");
        Objects.requireNonNull(tasks.outcome).progress(0.5);
        assertThat(activity.partProperty().get()).isEqualTo(0.5);
        activity.cancel();
        assertThat(tasks.cancelled).isTrue();
        assertThat(session.activityProperty().get()).isNull();
    }

    @Test
    void aMistakeInTheProgramIsToldApart() {
        TaskRunner failing = new TaskRunner() {
            @Override
            public <T> Running start(Slot slot, Work<T> work, Outcome<? super T> outcome) {
                outcome.failed(new IllegalStateException("a mistake"));
                return () -> {};
            }
        };
        commands(failing).openExample();
        assertThat(dialogs.failures()).hasSize(1);
    }

    private FileCommands commands(TaskRunner tasks) {
        FormatFiles formats = new FormatFiles(Messages.forLocale(Locale.ENGLISH), any -> AxisZone.AS_WRITTEN);
        SaveCommands saving = new SaveCommands(session, editing, formats, tasks, dialogs, recent, Fixture.labels());
        return new FileCommands(
                session,
                formats,
                saving,
                columns,
                asked::add,
                tasks,
                dialogs,
                recent,
                Fixture.labels(),
                new Commands());
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Never comes to an end. */
    private static final class Waiting implements TaskRunner {
        private @Nullable Outcome<?> outcome;
        private boolean cancelled;

        @Override
        public <T> Running start(Slot slot, Work<T> work, Outcome<? super T> outcomeOfWork) {
            outcome = outcomeOfWork;
            return () -> cancelled = true;
        }
    }
}
