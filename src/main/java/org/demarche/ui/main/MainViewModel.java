package org.demarche.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.demarche.index.ReadingOrder;
import org.demarche.layout.Viewport;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.FileCommands;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.EditText;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.ThemeChoice;
import org.demarche.ui.session.View;
import org.jspecify.annotations.Nullable;

/** Title, search, messages and status of the window. */
public final class MainViewModel {
    private final Session session;
    private final Labels labels;
    private final Editing editing;
    private final FileCommands files;
    private final Commands commands;
    private final EditText editText;
    private final LaneChoice lanes;
    private final Presentation presentation;
    private final ScaleText scaleText;
    private final SpanText spanText;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper matchText = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper eventsText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper span = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sourcesText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problemsText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fileState = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scale = new ReadOnlyStringWrapper("");

    public MainViewModel(Session session, Editing editing, Labels labels, FileCommands files, Commands commands) {
        this.session = session;
        this.labels = labels;
        this.editing = editing;
        this.editText = new EditText(labels);
        this.files = files;
        this.commands = commands;
        this.lanes = new LaneChoice(session, labels, commands);
        this.presentation = new Presentation(session);
        this.scaleText = new ScaleText(labels);
        this.spanText = new SpanText(labels);
        session.openProperty().addListener((property, old, now) -> refreshAll());
        session.shownProperty().addListener((property, old, now) -> refreshEvents());
        session.matchesProperty().addListener((property, old, now) -> refreshMatches());
        session.queryProperty().addListener((property, old, now) -> refreshMatches());
        session.selectedProperty().addListener((property, old, now) -> refreshMatches());
        session.viewportProperty().addListener((property, old, now) -> refreshScale(now));
        editing.editedProperty().addListener((property, old, now) -> refreshFileState());
        refreshAll();
    }

    private void refreshAll() {
        OpenChronicle open = session.open();
        title.set(
                open.isNothing()
                        ? labels.text("ui.main.nothing")
                        : open.chronicle().title());
        span.set(spanText.of(open.index()));
        sourcesText.set(
                labels.text("ui.main.sources", open.chronicle().sources().size()));
        problemsText.set(
                open.problems().isEmpty()
                        ? open.notes().isEmpty()
                                ? ""
                                : labels.text("ui.main.notes", open.notes().size())
                        : labels.text("ui.main.problems", open.problems().size()));
        refreshFileState();
        refreshEvents();
        refreshMatches();
        refreshScale(session.viewportProperty().get());
    }

    private void refreshFileState() {
        OpenChronicle open = session.open();
        Path file = open.file();
        boolean example = open.origin() == OpenChronicle.Origin.EXAMPLE;
        Object name = file == null ? labels.text(example ? "ui.main.example" : "ui.main.noFile") : file.getFileName();
        if (open.isNothing()) {
            fileState.set("");
        } else if (editing.isEdited()) {
            fileState.set(labels.text("ui.main.edited", name));
        } else {
            boolean saved = open.origin() == OpenChronicle.Origin.CHRONICLE;
            fileState.set(saved ? labels.text("ui.main.saved", name) : String.valueOf(name));
        }
    }

    /** The words for taking back the last change. */
    ObservableValue<String> undoTextProperty() {
        return editing.toUndoProperty()
                .map(edit -> labels.text("ui.main.menu.undo", editText.of(edit)))
                .orElse(labels.text("ui.command.undo"));
    }

    /** The words for making again the change taken back last. */
    ObservableValue<String> redoTextProperty() {
        return editing.toRedoProperty()
                .map(edit -> labels.text("ui.main.menu.redo", editText.of(edit)))
                .orElse(labels.text("ui.command.redo"));
    }

    ObservableBooleanValue undoableProperty() {
        return editing.toUndoProperty().isNotNull();
    }

    ObservableBooleanValue redoableProperty() {
        return editing.toRedoProperty().isNotNull();
    }

    private void refreshEvents() {
        int all = session.index().size();
        int shown = session.shown().size();
        eventsText.set(
                shown == all ? labels.text("ui.main.events", all) : labels.text("ui.main.eventsShown", shown, all));
    }

    private void refreshMatches() {
        searching.set(session.isSearching());
        if (!session.isSearching() || session.open().isNothing()) {
            matchText.set("");
            return;
        }
        int count = session.matches().size();
        int selected = session.selected();
        if (count > 0 && selected != Session.NONE && session.matches().contains(selected)) {
            int place = 1 + new ReadingOrder(session.index(), session.matches()).countBefore(selected);
            matchText.set(labels.text("ui.main.match", place, count));
        } else {
            matchText.set(labels.text("ui.main.matches", count));
        }
    }

    private void refreshScale(@Nullable Viewport viewport) {
        scale.set(viewport == null ? "" : scaleText.of(viewport.secondsPerPx()));
    }

    /** The chronicle's title. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What is searched for. */
    StringProperty queryProperty() {
        return session.queryProperty();
    }

    /** Whether anything is searched for. */
    ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** How many events the search finds, and the selected one's place among them; empty without a search. */
    ReadOnlyStringProperty matchTextProperty() {
        return matchText.getReadOnlyProperty();
    }

    ReadOnlyStringProperty eventsTextProperty() {
        return eventsText.getReadOnlyProperty();
    }

    ReadOnlyStringProperty spanProperty() {
        return span.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sourcesTextProperty() {
        return sourcesText.getReadOnlyProperty();
    }

    /** How many problems the file has, of none how many notes there are on it; empty if there is nothing to say. */
    ReadOnlyStringProperty problemsTextProperty() {
        return problemsText.getReadOnlyProperty();
    }

    ReadOnlyStringProperty fileStateProperty() {
        return fileState.getReadOnlyProperty();
    }

    /** How much time a pixel stands for. */
    ReadOnlyStringProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** Telling the story to a room. */
    public Presentation presentation() {
        return presentation;
    }

    LaneChoice lanes() {
        return lanes;
    }

    Labels labels() {
        return labels;
    }

    ObjectProperty<View> viewProperty() {
        return session.viewProperty();
    }

    BooleanProperty filterPaneProperty() {
        return session.filterPaneProperty();
    }

    BooleanProperty detailPaneProperty() {
        return session.detailPaneProperty();
    }

    ObjectProperty<ThemeChoice> themeProperty() {
        return session.themeProperty();
    }

    ObjectProperty<@Nullable Notice> noticeProperty() {
        return session.noticeProperty();
    }

    ObjectProperty<@Nullable Activity> activityProperty() {
        return session.activityProperty();
    }

    /** What an activity does, in the user's words. */
    String text(Activity activity) {
        return activity.text(labels);
    }

    /** The files opened last, as they can be opened again; the newest first. */
    List<Recent> recentFiles() {
        return files.recent().list().stream()
                .map(file -> new Recent(file.toString(), () -> files.open(file)))
                .toList();
    }

    /** Calls back when other files have been opened last. */
    void onRecentFiles(Runnable listener) {
        files.recent().list().addListener((ListChangeListener<Path>) change -> listener.run());
    }

    /** A file that can be opened again. */
    record Recent(String name, Runnable open) {}

    /** Opens the files dropped on the window. */
    void openDropped(List<File> dropped) {
        files.open(dropped.stream().map(File::toPath).toList());
    }

    void openExample() {
        files.openExample();
    }

    /** Answers the commands that need nothing but what this knows. */
    void answerCommands() {
        commands.answer(Command.EXAMPLE, this::openExample);
        commands.answer(Command.NEXT_MATCH, this::nextMatch);
        commands.answer(Command.PREVIOUS_MATCH, this::previousMatch);
        commands.answer(Command.NEXT_EVENT, this::nextEvent);
        commands.answer(Command.PREVIOUS_EVENT, this::previousEvent);
        commands.answer(Command.PRESENT, presentation::start);
        commands.answer(Command.CLEAR_FILTER, session::clearFilter);
        commands.answer(Command.SYSTEM_THEME, () -> themeProperty().set(ThemeChoice.SYSTEM));
        commands.answer(Command.LIGHT_THEME, () -> themeProperty().set(ThemeChoice.LIGHT));
        commands.answer(Command.DARK_THEME, () -> themeProperty().set(ThemeChoice.DARK));
    }

    void run(Command command) {
        commands.run(command);
    }

    void nextMatch() {
        if (session.isSearching()) {
            session.selectNextMatch();
        }
    }

    void previousMatch() {
        if (session.isSearching()) {
            session.selectPreviousMatch();
        }
    }

    void nextEvent() {
        session.selectNext();
    }

    void previousEvent() {
        session.selectPrevious();
    }

    /**
     * Takes back one thing: what was begun and takes its time, the message, the article, the presentation, the search,
     * then the selection.
     */
    void clear() {
        Activity activity = session.activityProperty().get();
        if (activity != null && activity.isLeftByEscape()) {
            activity.cancel();
        } else if (session.noticeProperty().get() != null) {
            session.noticeProperty().set(null);
        } else if (session.viewProperty().get() == View.ARTICLE) {
            session.closeArticle();
        } else if (presentation.runningProperty().get()) {
            presentation.end();
        } else if (session.isSearching()) {
            session.queryProperty().set("");
        } else {
            session.select(Session.NONE);
        }
    }
}
