package org.demarche.ui.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.demarche.edit.Edit;
import org.demarche.edit.EventEdits;
import org.demarche.model.Actor;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Status;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Notice;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.TypedWhen;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an event as they can be typed. What is typed becomes a change when the field is left or another event
 * is shown; what can't be understood becomes none, and the field says why.
 */
final class EventForm {
    private final Session session;
    private final Editing editing;
    private final Labels labels;
    private final TypedWhen dates;
    private final FormField title =
            new FormField((before, typed) -> EventEdits.title(before, typed.isEmpty() ? before.title() : typed));
    private final FormField date = new FormField(this::dateChange);
    private final FormField actors = new FormField(this::actorsChange);
    private final FormField place = new FormField(this::placeChange);
    private final FormField significance = new FormField(this::significanceChange);
    private final FormField summary =
            new FormField((before, typed) -> EventEdits.summary(before, typed.isEmpty() ? null : typed));
    private final FormField note =
            new FormField((before, typed) -> EventEdits.note(before, typed.isEmpty() ? null : typed));
    private final List<FormField> fields = List.of(title, date, actors, place, significance, summary, note);
    private final ReadOnlyStringWrapper dateReading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dateProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper actorsReading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper actorsProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper significanceReading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper significanceProblem = new ReadOnlyStringWrapper("");
    private @Nullable Event event;

    EventForm(Session session, Editing editing, Labels labels, TypedWhen dates) {
        this.session = session;
        this.editing = editing;
        this.labels = labels;
        this.dates = dates;
        date.textProperty().addListener((property, old, now) -> readDate());
        actors.textProperty().addListener((property, old, now) -> readActors());
        significance.textProperty().addListener((property, old, now) -> readSignificance());
    }

    FormField title() {
        return title;
    }

    /** The date as EDTF or in words. */
    FormField date() {
        return date;
    }

    /** How the date is understood, in words; empty if it is not. */
    ReadOnlyStringProperty dateReadingProperty() {
        return dateReading.getReadOnlyProperty();
    }

    /** What is wrong with the date and where, empty if nothing. */
    ReadOnlyStringProperty dateProblemProperty() {
        return dateProblem.getReadOnlyProperty();
    }

    /** The actors, as {@link TypedActors} writes them. */
    FormField actors() {
        return actors;
    }

    /** Which of the actors are new; empty if none. */
    ReadOnlyStringProperty actorsReadingProperty() {
        return actorsReading.getReadOnlyProperty();
    }

    /** What is wrong with the actors and where, empty if nothing. */
    ReadOnlyStringProperty actorsProblemProperty() {
        return actorsProblem.getReadOnlyProperty();
    }

    FormField place() {
        return place;
    }

    /** The significance, 0 to 1; empty to have it computed. */
    FormField significance() {
        return significance;
    }

    /** What the significance is computed as; empty if it is given. */
    ReadOnlyStringProperty significanceReadingProperty() {
        return significanceReading.getReadOnlyProperty();
    }

    /** What is wrong with the significance, empty if nothing. */
    ReadOnlyStringProperty significanceProblemProperty() {
        return significanceProblem.getReadOnlyProperty();
    }

    FormField summary() {
        return summary;
    }

    FormField note() {
        return note;
    }

    /**
     * Shows an event as it is; null for none. What was typed for another becomes a change of that one first; what was
     * typed for this one, and is no change yet, stays. Between two events there may be none for a moment: what is typed
     * outlasts that.
     */
    void show(@Nullable Event shown) {
        Event before = event;
        boolean typed = fields.stream().anyMatch(FormField::isTyped);
        if (shown == null && typed) {
            return;
        }
        if (before != null && shown != null && typed && !before.id().equals(shown.id())) {
            commit();
            leave();
        }
        event = shown;
        title.show(shown == null ? "" : shown.title());
        date.show(shown == null ? "" : shown.when().edtf());
        actors.show(shown == null ? "" : TypedActors.write(session.index(), shown, labels));
        place.show(shown == null ? "" : placeName(shown));
        significance.show(shown == null ? "" : TypedShare.write(shown.significance(), labels.locale()));
        summary.show(shown == null ? "" : Objects.requireNonNullElse(shown.summary(), ""));
        note.show(shown == null ? "" : Objects.requireNonNullElse(shown.note(), ""));
        readDate();
        readActors();
        readSignificance();
    }

    /** Says which of what was typed could not be understood and is lost now. */
    private void leave() {
        List<String> lost =
                fields.stream().filter(FormField::isTyped).map(FormField::typed).toList();
        fields.forEach(FormField::settle);
        if (!lost.isEmpty()) {
            session.noticeProperty().set(Notice.info(labels.text("ui.review.notUnderstood", labels.list(lost))));
        }
    }

    /** Shows the event again as it is, whatever was typed. */
    void reset() {
        fields.forEach(FormField::settle);
        show(event);
    }

    /** Makes one change of all that is typed and can be understood. */
    void commit() {
        commit(fields);
    }

    /** Makes a change of what is typed in a field. */
    void commit(FormField field) {
        commit(List.of(field));
    }

    /** What the next change is one of: the event may not be shown yet as the last one has left it. */
    private @Nullable Event latest() {
        return event == null ? null : editing.latest(event).orElse(null);
    }

    private void commit(List<FormField> some) {
        Event before = latest();
        if (before == null) {
            return;
        }
        Event after = before;
        Edit.Field changed = null;
        List<Actor> newActors = new ArrayList<>();
        List<Place> newPlaces = new ArrayList<>();
        List<FormField> understood = new ArrayList<>();
        for (FormField field : some) {
            Edit.Change change = field.isTyped() ? field.read(after) : null;
            if (change != null) {
                understood.add(field);
                if (!change.after().equals(after)) {
                    after = change.after();
                    changed = change.field();
                    newActors.addAll(change.actors());
                    newPlaces.addAll(change.places());
                }
            }
        }
        understood.forEach(FormField::settle);
        if (changed != null) {
            editing.apply(new Edit.Change(before, after, changed, newActors, newPlaces));
        } else if (!understood.isEmpty()) {
            show(event);
        }
    }

    private Edit.@Nullable Change dateChange(Event before, String typed) {
        try {
            When when = typedDate(typed, before);
            return when.equals(before.when())
                    // The same date in other words decides no doubt.
                    ? new Edit.Change(before, before, Edit.Field.WHEN, List.of(), List.of())
                    : EventEdits.when(before, when);
        } catch (EdtfException e) {
            // The field says so already, and keeps what was typed.
            return null;
        }
    }

    private Edit.@Nullable Change actorsChange(Event before, String typed) {
        TypedActors read = TypedActors.read(typed, session.index(), labels);
        if (!read.problem().isEmpty()) {
            return null;
        }
        List<Participation> parts =
                read.actors().stream().map(part -> asBefore(before, part)).toList();
        return EventEdits.actors(before, parts, read.newActors());
    }

    /** With the fields that nobody knows, if the actor took part before. */
    private static Participation asBefore(Event before, Participation part) {
        Extras extras = before.actors().stream()
                .filter(old -> old.actor().equals(part.actor()))
                .map(Participation::extras)
                .findFirst()
                .orElse(Extras.NONE);
        return new Participation(part.actor(), part.role(), extras);
    }

    private Edit.Change placeChange(Event before, String typed) {
        if (typed.isEmpty()) {
            return EventEdits.place(before, null, List.of());
        }
        if (typed.equals(placeName(before))) {
            return EventEdits.place(before, before.place(), List.of());
        }
        List<Place> places = session.open().chronicle().places();
        Optional<Place> known = places.stream()
                .filter(one -> one.name().equalsIgnoreCase(typed) || one.id().equals(typed))
                .findFirst();
        if (known.isPresent()) {
            return EventEdits.place(before, known.get().id(), List.of());
        }
        Set<String> ids = new HashSet<>();
        places.forEach(one -> ids.add(one.id()));
        Place made = new Place(TypedActors.newId(typed, ids), typed, null, null, null, Extras.NONE);
        return EventEdits.place(before, made.id(), List.of(made));
    }

    private Edit.@Nullable Change significanceChange(Event before, String typed) {
        if (typed.isEmpty()) {
            return EventEdits.significance(before, null);
        }
        OptionalDouble share = TypedShare.read(typed, labels.locale());
        return share.isPresent() ? EventEdits.significance(before, share.getAsDouble()) : null;
    }

    /** The main type becomes another; the others stay. */
    void chooseType(EventType type) {
        Event before = latest();
        if (before != null && before.mainType() != type) {
            Set<EventType> types = new LinkedHashSet<>(List.of(type));
            before.types().stream().skip(1).forEach(types::add);
            editing.apply(EventEdits.types(before, new ArrayList<>(types)));
        }
    }

    /** A further type is added or taken away. */
    void toggleType(EventType type) {
        Event before = latest();
        if (before != null && before.mainType() != type) {
            Set<EventType> types = new LinkedHashSet<>(labels.types(before));
            if (!types.remove(type)) {
                types.add(type);
            }
            editing.apply(EventEdits.types(before, new ArrayList<>(types)));
        }
    }

    void chooseStatus(Status status) {
        Event before = latest();
        if (before != null && before.status() != status) {
            editing.apply(EventEdits.status(before, status));
        }
    }

    private String placeName(Event shown) {
        String id = shown.place();
        return id == null
                ? ""
                : session.index().directory().place(id).map(Place::name).orElse(id);
    }

    private When typedDate(String typed, @Nullable Event shown) throws EdtfException {
        return typed.isEmpty() ? Undated.NONE : dates.read(typed, shown);
    }

    private void readDate() {
        dateProblem.set("");
        dateReading.set("");
        Event shown = event;
        if (shown == null
                || (!shown.isPlaced()
                        && date.textProperty().get().equals(shown.when().edtf()))) {
            return;
        }
        try {
            When typed = typedDate(date.typed(), shown);
            dateReading.set(typed.extent().isPlaced() ? labels.when(typed) : "");
        } catch (EdtfException e) {
            String[] arguments = e.arguments().toArray(String[]::new);
            dateProblem.set(
                    labels.text("ui.date.problem", e.position() + 1, labels.text(e.key(), (Object[]) arguments)));
        }
    }

    private void readActors() {
        TypedActors typed = TypedActors.read(actors.textProperty().get(), session.index(), labels);
        actorsProblem.set(typed.problem());
        List<String> names =
                typed.newActors().stream().map(actor -> actor.name()).toList();
        actorsReading.set(names.isEmpty() ? "" : labels.text("ui.review.actors.new", labels.list(names)));
    }

    private void readSignificance() {
        Event shown = event;
        boolean given = !significance.typed().isEmpty();
        boolean wrong =
                given && TypedShare.read(significance.typed(), labels.locale()).isEmpty();
        significanceProblem.set(wrong ? labels.text("ui.review.significance.problem") : "");
        significanceReading.set(shown == null || given ? "" : labels.text("ui.review.significance.computed"));
    }
}
