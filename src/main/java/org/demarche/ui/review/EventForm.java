package org.demarche.ui.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.demarche.edit.EventEdits;
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
import org.demarche.ui.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an event as they can be typed. What is typed becomes a change when the field is left; what can't be
 * understood becomes none, and the field says why.
 */
final class EventForm {
    private final Session session;
    private final Editing editing;
    private final Labels labels;
    private final TypedWhen dates;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty actors = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper dateReading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dateProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper actorsReading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper actorsProblem = new ReadOnlyStringWrapper("");
    private @Nullable Event event;

    EventForm(Session session, Editing editing, Labels labels, TypedWhen dates) {
        this.session = session;
        this.editing = editing;
        this.labels = labels;
        this.dates = dates;
        date.addListener((property, old, now) -> readDate());
        actors.addListener((property, old, now) -> readActors());
    }

    StringProperty titleProperty() {
        return title;
    }

    /** The date as EDTF or in words. */
    StringProperty dateProperty() {
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
    StringProperty actorsProperty() {
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

    StringProperty placeProperty() {
        return place;
    }

    StringProperty noteProperty() {
        return note;
    }

    /** Shows an event as it is; null for none. */
    void show(@Nullable Event shown) {
        event = shown;
        title.set(shown == null ? "" : shown.title());
        date.set(shown == null ? "" : shown.when().edtf());
        actors.set(shown == null ? "" : TypedActors.write(session.index(), shown, labels));
        place.set(shown == null ? "" : placeName(shown));
        note.set(shown == null || shown.note() == null ? "" : shown.note());
        readDate();
        readActors();
    }

    /** Shows the event again as it is, whatever was typed. */
    void reset() {
        show(event);
    }

    void commitTitle() {
        Event before = event;
        String typed = title.get().strip();
        if (before != null && !typed.isEmpty() && !typed.equals(before.title())) {
            editing.apply(EventEdits.title(before, typed));
        }
    }

    void commitDate() {
        Event before = event;
        if (before == null || date.get().strip().equals(before.when().edtf())) {
            return;
        }
        try {
            When typed = typedDate();
            if (!typed.equals(before.when())) {
                editing.apply(EventEdits.when(before, typed));
            } else {
                reset();
            }
        } catch (EdtfException e) {
            // The field says so already, and keeps what was typed.
            return;
        }
    }

    void commitActors() {
        Event before = event;
        if (before == null || actors.get().equals(TypedActors.write(session.index(), before, labels))) {
            return;
        }
        TypedActors typed = TypedActors.read(actors.get(), session.index(), labels);
        if (typed.problem().isEmpty()) {
            List<Participation> parts =
                    typed.actors().stream().map(part -> asBefore(before, part)).toList();
            if (!parts.equals(before.actors())) {
                editing.apply(EventEdits.actors(before, parts, typed.newActors()));
            } else {
                reset();
            }
        }
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

    void commitPlace() {
        Event before = event;
        String typed = place.get().strip();
        if (before == null || typed.equals(placeName(before))) {
            return;
        }
        if (typed.isEmpty()) {
            editing.apply(EventEdits.place(before, null, List.of()));
            return;
        }
        List<Place> places = session.open().chronicle().places();
        Optional<Place> known = places.stream()
                .filter(one -> one.name().equalsIgnoreCase(typed) || one.id().equals(typed))
                .findFirst();
        if (known.isPresent()) {
            editing.apply(EventEdits.place(before, known.get().id(), List.of()));
        } else {
            Set<String> ids = new HashSet<>();
            places.forEach(one -> ids.add(one.id()));
            Place made = new Place(TypedActors.newId(typed, ids), typed, null, null, null, Extras.NONE);
            editing.apply(EventEdits.place(before, made.id(), List.of(made)));
        }
    }

    void commitNote() {
        Event before = event;
        String typed = note.get().strip();
        if (before != null && !typed.equals(Objects.requireNonNullElse(before.note(), ""))) {
            editing.apply(EventEdits.note(before, typed.isEmpty() ? null : typed));
        }
    }

    /** The main type becomes another; the others stay. */
    void chooseType(EventType type) {
        Event before = event;
        if (before != null && before.mainType() != type) {
            Set<EventType> types = new LinkedHashSet<>(List.of(type));
            before.types().stream().skip(1).forEach(types::add);
            editing.apply(EventEdits.types(before, new ArrayList<>(types)));
        }
    }

    /** A further type is added or taken away. */
    void toggleType(EventType type) {
        Event before = event;
        if (before != null && before.mainType() != type) {
            Set<EventType> types = new LinkedHashSet<>(labels.types(before));
            if (!types.remove(type)) {
                types.add(type);
            }
            editing.apply(EventEdits.types(before, new ArrayList<>(types)));
        }
    }

    void chooseStatus(Status status) {
        Event before = event;
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

    private When typedDate() throws EdtfException {
        String typed = date.get().strip();
        return typed.isEmpty() ? Undated.NONE : dates.read(typed, event);
    }

    private void readDate() {
        dateProblem.set("");
        dateReading.set("");
        Event shown = event;
        if (shown == null
                || (!shown.isPlaced() && date.get().equals(shown.when().edtf()))) {
            return;
        }
        try {
            When typed = typedDate();
            dateReading.set(typed.extent().isPlaced() ? labels.when(typed) : "");
        } catch (EdtfException e) {
            String[] arguments = e.arguments().toArray(String[]::new);
            dateProblem.set(labels.text(
                    "ui.review.date.problem", e.position() + 1, labels.text(e.key(), (Object[]) arguments)));
        }
    }

    private void readActors() {
        TypedActors typed = TypedActors.read(actors.get(), session.index(), labels);
        actorsProblem.set(typed.problem());
        List<String> names =
                typed.newActors().stream().map(actor -> actor.name()).toList();
        actorsReading.set(names.isEmpty() ? "" : labels.text("ui.review.actors.new", labels.list(names)));
    }
}
