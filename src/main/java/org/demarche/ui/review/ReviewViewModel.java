package org.demarche.ui.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import org.demarche.edit.Draft;
import org.demarche.edit.Edit;
import org.demarche.edit.EventEdits;
import org.demarche.edit.Publication.Found;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Status;
import org.demarche.task.TaskRunner;
import org.demarche.ui.control.Rows;
import org.demarche.ui.session.Activity;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.PublicationForm;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.ShownWork;
import org.demarche.ui.session.TextFinder;
import org.demarche.ui.session.TypedDates;
import org.demarche.ui.session.View;
import org.jspecify.annotations.Nullable;

/** The events to review, and the selected one's fields and text. Idle while another view is shown. */
public final class ReviewViewModel {
    private static final TaskRunner.Slot ORDERING = new TaskRunner.Slot("ordering");

    private final Session session;
    private final Editing editing;
    private final Labels labels;
    private final EventForm form;
    private final PublicationForm publication;
    private final ReviewText text;
    private final Rows<ReviewItem> items = new Rows<>();
    private final ShownWork<ReviewRows> work;
    private final ReadOnlyIntegerWrapper selectedRow = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Event> event = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper doubt = new ReadOnlyStringWrapper("");
    private ReviewOrder order;
    /** What the items are made from; null where there are none. */
    private @Nullable ReviewRows rows;

    public ReviewViewModel(Session session, Editing editing, Labels labels, TextFinder finder) {
        this.session = session;
        this.editing = editing;
        this.labels = labels;
        TypedDates dates = new TypedDates(session, labels, () -> LocalDate.now(ZoneId.systemDefault()));
        form = new EventForm(session, editing, labels, dates);
        publication = new PublicationForm(session, editing, labels, finder, dates, true);
        text = new ReviewText(session, editing, labels, finder, publication);
        order = new ReviewOrder(session.open().chronicle());
        work = new ShownWork<>(session, ORDERING);
        editing.addTyping(form::commit);
        editing.draftProperty().addListener((property, old, now) -> changed(now));
        session.selectedProperty().addListener((property, old, now) -> refreshSelection());
        session.viewProperty().addListener((property, old, now) -> begin());
        begin();
    }

    ObservableList<ReviewItem> items() {
        return items;
    }

    /** The row of the selected event, −1 if none is selected. */
    ReadOnlyIntegerProperty selectedRowProperty() {
        return selectedRow.getReadOnlyProperty();
    }

    /** The selected event, null if there is none. */
    ReadOnlyObjectProperty<@Nullable Event> eventProperty() {
        return event.getReadOnlyProperty();
    }

    EventForm form() {
        return form;
    }

    PublicationForm publication() {
        return publication;
    }

    /** The text beside the events. */
    ReviewText text() {
        return text;
    }

    /** How many of the events have been reviewed, in words. */
    public ReadOnlyStringProperty progressTextProperty() {
        return progressText.getReadOnlyProperty();
    }

    /** The part of the events that has been reviewed, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ObservableBooleanValue undoableProperty() {
        return editing.toUndoProperty().isNotNull();
    }

    /** Why the selected event's date is doubtful; empty if it is not. */
    ReadOnlyStringProperty doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    void selectRow(int row) {
        if (row >= 0 && row < items.size()) {
            text.chooseNothing();
            position(items.get(row).id()).ifPresent(session::select);
        }
    }

    private OptionalInt position(String id) {
        return session.index().positionOf(id);
    }

    /** Keeps the selected event, or makes one of the chosen sentence, and goes on to what is to be reviewed next. */
    void accept() {
        if (text.isChosen()) {
            text.addChosen();
        } else {
            keep();
        }
    }

    void keep() {
        form.commit();
        Event kept = event.get();
        if (kept != null) {
            int row = selectedRow.get();
            editing.apply(new Edit.Keep(kept));
            selectUnreviewed(row + 1);
        }
    }

    void drop() {
        Event dropped = event.get();
        if (dropped != null) {
            int row = selectedRow.get();
            editing.apply(new Edit.Drop(dropped));
            selectUnreviewed(row);
        }
    }

    /** The next event that waits to be reviewed, from a row on and then from the first; if none, one that is near. */
    private void selectUnreviewed(int from) {
        int row = rows == null ? -1 : rows.unreviewedFrom(from);
        selectRow(row >= 0 ? row : Math.min(Math.max(0, from - 1), items.size() - 1));
    }

    /** The event that stands next in the text, which the selected can be joined with. */
    Optional<Event> next() {
        return neighbour(1);
    }

    /** The event that stands before in the text, which the selected can be joined with. */
    Optional<Event> previous() {
        return neighbour(-1);
    }

    private Optional<Event> neighbour(int step) {
        Event shown = event.get();
        return shown == null || rows == null ? Optional.empty() : rows.neighbour(shown, step);
    }

    void joinWithNext() {
        next().ifPresent(this::join);
    }

    void joinWithPrevious() {
        previous().ifPresent(this::join);
    }

    private void join(Event other) {
        form.commit();
        Event shown = event.get();
        if (shown != null) {
            editing.apply(EventEdits.join(shown, other));
        }
    }

    boolean isSplittable() {
        Event shown = event.get();
        return shown != null && shown.evidence().size() > 1;
    }

    /**
     * Makes an event of its own of all but the first sentence that the selected event comes from, at the date that its
     * sentence names, if any.
     */
    void split() {
        form.commit();
        Event shown = event.get();
        if (shown != null && isSplittable()) {
            Found own = text.dateIn(shown.evidence().get(1)).orElse(null);
            editing.apply(EventEdits.split(editing.draft(), shown, 1, own));
        }
    }

    String typeName(EventType type) {
        return labels.type(type);
    }

    String statusName(Status status) {
        return labels.status(status);
    }

    /** A row as a screen reader says it. */
    String rowText(ReviewItem item) {
        String state = labels.text(
                item.reviewed()
                        ? "ui.review.row.reviewed"
                        : item.doubtful() ? "ui.review.row.doubtful" : "ui.review.row.open");
        return labels.text("ui.review.row", item.date(), item.title(), state);
    }

    /** Shows the timeline. */
    public void done() {
        session.viewProperty().set(View.TIMELINE);
    }

    private boolean isIdle() {
        return session.viewProperty().get() != View.REVIEW;
    }

    private void begin() {
        if (isIdle()) {
            text.stop();
            work.stop();
            rows = null;
            items.show(List.of());
            return;
        }
        refresh(editing.draft());
    }

    private void changed(Draft now) {
        if (editing.isUntouched()) {
            order = new ReviewOrder(now.chronicle());
        }
        if (!isIdle()) {
            refresh(now);
        }
    }

    /** Shows the events as they are now; many of them as soon as they are in order. */
    private void refresh(Draft draft) {
        ChronicleIndex index = session.index();
        ReviewOrder now = order;
        Optional<ReviewRows> same = Optional.ofNullable(rows).flatMap(before -> before.with(index, draft));
        if (same.isPresent() || index.size() <= ReviewRows.QUICK) {
            work.stop();
            show(same.orElseGet(() -> new ReviewRows(index, draft, now, () -> false)));
        } else {
            work.start(
                    progress -> new ReviewRows(index, draft, now, progress),
                    new Activity(this::done, "ui.edit.updating"),
                    this::show,
                    "the events to review could not be put in order");
        }
    }

    private void show(ReviewRows ready) {
        boolean wereNone = items.isEmpty();
        Draft draft = ready.draft();
        rows = ready;
        items.show(ready.items(labels));
        int done = draft.decided();
        int all = ready.size() + draft.gone().size();
        progressText.set(all == 0 ? labels.text("ui.review.nothing") : labels.text("ui.review.progress", done, all));
        progress.set(all == 0 ? 0 : (double) done / all);
        refreshSelection();
        if (wereNone && session.selected() == Session.NONE) {
            selectUnreviewed(0);
        }
    }

    private void refreshSelection() {
        if (isIdle()) {
            return;
        }
        // What is typed for the event shown before becomes a change here: it may move the one selected now.
        form.show(session.selectedEvent().orElse(null));
        Event shown = session.selectedEvent().orElse(null);
        event.set(shown);
        doubt.set(shown == null ? "" : doubtOf(shown));
        selectedRow.set(shown == null || rows == null ? -1 : rows.rowOf(shown.id()));
        text.show(shown);
    }

    private String doubtOf(Event shown) {
        String why = shown.doubt();
        if (why != null) {
            return why;
        }
        return shown.isPlaced() ? "" : labels.text("ui.review.undated");
    }

    /** Tells of a change that is not seen where it was made. */
    void tell(String text) {
        session.noticeProperty().set(Notice.info(text));
    }
}
