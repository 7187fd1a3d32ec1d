package org.demarche.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.edit.Draft;
import org.demarche.edit.Edit;
import org.demarche.edit.History;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the open chronicle, and the way back: all of them go through here. Whatever is opened begins a new
 * history. To be used on the window's thread.
 */
public final class Editing {
    private final Session session;
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final ReadOnlyObjectWrapper<@Nullable Edit> toUndo = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable Edit> toRedo = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final List<Runnable> typings = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private History history;
    private final Renewal renewal;
    private final Redating redating;
    /** What undoes the last step, as long as it is not shown yet. */
    private Runnable takeBack = () -> {};

    private boolean replacing;

    public Editing(Session session) {
        this.session = session;
        renewal = new Renewal(session);
        redating = new Redating(session, this);
        history = new History(session.open().chronicle());
        draft = new ReadOnlyObjectWrapper<>(history.now());
        session.openProperty().addListener((property, old, now) -> {
            if (!replacing) {
                renewal.stop();
                redating.stop();
                history = new History(now.chronicle());
                refresh();
            }
        });
        session.zoneProperty().addListener((property, old, now) -> {
            takeBack = () -> session.zoneProperty().set(old);
            show(() -> {});
        });
    }

    /**
     * The open chronicle and what has been decided about its events. Of many events it lags a little behind the last
     * change, as the session does, until that is ready to be shown.
     */
    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public Draft draft() {
        return draft.get();
    }

    /** As {@link #draft}, with every change made, shown already or not. */
    Draft latest() {
        return history.now();
    }

    /** A shown event with every change made, shown already or not; empty if it is gone. */
    public Optional<Event> latest(Event shown) {
        if (!renewal.isPending()) {
            return Optional.of(shown);
        }
        return history.now().chronicle().events().stream()
                .filter(event -> event.id().equals(shown.id()))
                .findFirst();
    }

    /** What a new day of a source's publication changes, which can take a while. */
    Redating redating() {
        return redating;
    }

    /** The chronicle with every change and decision made, shown already or not, as a file should have it. */
    public Chronicle newest() {
        return history.now().written();
    }

    /** The change that can be taken back; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Edit> toUndoProperty() {
        return toUndo.getReadOnlyProperty();
    }

    /** The change that can be made again; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Edit> toRedoProperty() {
        return toRedo.getReadOnlyProperty();
    }

    /** Whether there is work that no file holds. */
    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    public boolean isEdited() {
        return edited.get();
    }

    /** Whether nothing has been changed since the chronicle was opened. */
    public boolean isUntouched() {
        return toUndo.get() == null && toRedo.get() == null;
    }

    /** Whoever lets something be typed says how that becomes a change before its field is left. */
    public void addTyping(Runnable commit) {
        typings.add(commit);
    }

    /** Makes changes of what is being typed: to be done before the chronicle is saved or goes. */
    public void commitTyped() {
        typings.forEach(Runnable::run);
        redating.finish();
    }

    /** Makes a change; says whether it changed anything. */
    public boolean apply(Edit edit) {
        boolean changed = history.apply(edit);
        if (changed) {
            takeBack = this::undo;
            show(() -> {
                if (!(edit instanceof Edit.Change)) {
                    select(edit);
                }
            });
        }
        return changed;
    }

    /** Takes back the last change; one that is still being worked out is given up. */
    public void undo() {
        if (redating.cancel()) {
            return;
        }
        history.undo().ifPresent(edit -> {
            takeBack = this::redo;
            show(() -> select(edit));
        });
    }

    public void redo() {
        history.redo().ifPresent(edit -> {
            takeBack = this::undo;
            show(() -> select(edit));
        });
    }

    /** Notes that a file holds a chronicle, be it changed again since or not. */
    public void markSaved(Chronicle chronicle, Path file) {
        history.markSaved(chronicle);
        replacing = true;
        session.saved(file);
        replacing = false;
        refresh();
    }

    /** Notes that no file holds the chronicle, though nothing was changed since it was opened. */
    public void markUnsaved() {
        history.markUnsaved();
        refresh();
    }

    /** Calls back after each change, and whenever something is opened or saved. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void show(Runnable whenShown) {
        Chronicle now = history.now().chronicle();
        boolean shown = now.equals(session.open().chronicle())
                && session.index().zone().equals(session.zoneProperty().get());
        if (shown) {
            renewal.stop();
            refresh();
            whenShown.run();
            return;
        }
        renewal.begin(now, () -> takeBack.run(), ready -> {
            replacing = true;
            session.replace(ready);
            replacing = false;
            refresh();
            whenShown.run();
        });
        refresh();
    }

    private void refresh() {
        edited.set(history.isEdited());
        toUndo.set(history.toUndo().orElse(null));
        toRedo.set(history.toRedo().orElse(null));
        if (!renewal.isPending()) {
            draft.set(history.now());
        }
        listeners.forEach(Runnable::run);
    }

    /** Selects the event that a change is about, as far as it is there. */
    private void select(Edit edit) {
        eventOf(edit).flatMap(event -> position(event.id())).ifPresent(session::select);
    }

    private Optional<Integer> position(String id) {
        return session.index().positionOf(id).stream().boxed().findFirst();
    }

    private static Optional<Event> eventOf(Edit edit) {
        return switch (edit) {
            case Edit.Keep keep -> Optional.of(keep.event());
            case Edit.Change change -> Optional.of(change.after());
            case Edit.Drop drop -> Optional.of(drop.event());
            case Edit.Join join -> Optional.of(join.kept());
            case Edit.Split split -> Optional.of(split.event());
            case Edit.Add add -> Optional.of(add.event());
            case Edit.Publish publish -> Optional.empty();
            case Edit.Weigh weigh -> Optional.empty();
        };
    }
}
