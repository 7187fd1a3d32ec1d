package org.demarche.ui.session;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.demarche.edit.Edit;
import org.demarche.edit.Publication.Found;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.TimePoint;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the source shown was published, as it can be typed. Where it is asked for because the source does
 * not say it, the best guess stands in the field: the date that is marked as uncertain, else the latest day that the
 * text itself fixes.
 */
public final class PublicationForm {
    private final Session session;
    private final Editing editing;
    private final Labels labels;
    private final TextFinder finder;
    private final TypedWhen dates;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final boolean guessing;
    /** Takes away what was said of a change that is undone. */
    private Consumer<When> takeBack = stated -> {};

    private String shownText = "";
    private @Nullable Source source;
    /** The text that dates are known of, and these dates. */
    private @Nullable String dated;

    private List<Found> known = List.of();

    /**
     * A form that shows no source yet.
     *
     * @param guessing whether a guess stands in for a date that the source does not say
     */
    public PublicationForm(
            Session session, Editing editing, Labels labels, TextFinder finder, TypedWhen dates, boolean guessing) {
        this.guessing = guessing;
        this.session = session;
        this.editing = editing;
        this.labels = labels;
        this.finder = finder;
        this.dates = dates;
        text.addListener((property, old, now) -> read());
        editing.addTyping(this::commitTyped);
    }

    /** The date as EDTF or in words. */
    public StringProperty textProperty() {
        return text;
    }

    /** How the date is understood, or what is wrong with it. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** Whether the source does not say when it was published, so that the field holds a guess. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Whether there is a source at all. */
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** Shows a source's date; null for no source. What was typed for another is committed first. */
    public void show(@Nullable Source shown) {
        Source before = source;
        if (before != null && (shown == null || !shown.id().equals(before.id()))) {
            commitTyped();
        }
        source = shown;
        present.set(shown != null);
        When stated = shown == null ? Undated.NONE : editing.redating().wanted(shown);
        takeBack.accept(stated);
        boolean placed = stated.extent().isPlaced();
        asking.set(guessing && shown != null && (!placed || stated.qualifier().isUncertain()));
        if (!guessing) {
            text.set(stated.edtf());
        } else if (placed) {
            text.set(certain(stated));
        } else {
            text.set(shown == null ? "" : guess(shown));
        }
        shownText = text.get();
        read();
    }

    /**
     * Takes the dates of the source shown, found in the background as its text is long: a guess is made of them, where
     * nothing was typed in the meantime.
     */
    public void takeDates(List<Found> dates) {
        Source shown = source;
        if (shown != null && !shown.published().extent().isPlaced()) {
            dated = shown.text();
            known = dates;
            if (text.get().equals(shownText)) {
                reset();
            }
        }
    }

    /** Shows the date as it is, whatever was typed. */
    public void reset() {
        show(source);
    }

    /**
     * Sets the date and dates anew what hangs on it, as one change, which may be ready only after a while; says whether
     * the date is one.
     */
    public boolean commit() {
        Source shown = source;
        if (shown == null) {
            return true;
        }
        try {
            When published = typed();
            Redating redating = editing.redating();
            if (published.equals(shown.published())) {
                redating.stop();
                if (!guessing) {
                    reset();
                }
            } else if (!published.equals(redating.wanted(shown))) {
                shownText = text.get();
                redating.begin(new Redating.Wish(
                        finder, shown, published, edit -> make(edit, published), () -> resetIf(shown)));
            }
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }

    private void make(Edit.Publish edit, When published) {
        if (editing.apply(edit)) {
            Notice told = Notice.info(told(edit));
            session.noticeProperty().set(told);
            takeBack = now -> {
                if (!now.equals(published)
                        && told.equals(session.noticeProperty().get())) {
                    session.noticeProperty().set(null);
                }
            };
        }
    }

    private void resetIf(Source cancelled) {
        Source shown = source;
        if (shown != null && shown.id().equals(cancelled.id())) {
            reset();
        }
    }

    private String told(Edit.Publish edit) {
        // Others are only doubted for another reason now.
        long moved = edit.redated().stream()
                .filter(change -> !change.before().when().equals(change.after().when()))
                .count();
        String redated = labels.text("ui.published.redated", moved);
        if (edit.added().isEmpty()) {
            return redated;
        }
        String found = labels.text("ui.published.found", edit.added().size());
        return moved == 0 ? found : redated + " " + found;
    }

    private void commitTyped() {
        if (!text.get().equals(shownText)) {
            commit();
        }
    }

    private When typed() throws EdtfException {
        String typed = text.get().strip();
        return typed.isEmpty() ? Undated.NONE : dates.read(typed, null);
    }

    private void read() {
        try {
            When typed = typed();
            remark.set(typed.extent().isPlaced() ? labels.when(typed) : "");
        } catch (EdtfException e) {
            String[] arguments = e.arguments().toArray(String[]::new);
            remark.set(labels.text("ui.date.problem", e.position() + 1, labels.text(e.key(), (Object[]) arguments)));
        }
    }

    private String guess(Source shown) {
        return datesOf(shown).stream()
                .map(Found::when)
                .filter(when -> when.precision().isDayOrFiner() && end(when) != null)
                .max(Comparator.comparing(when -> end(when)))
                .map(PublicationForm::certain)
                .orElse("");
    }

    private List<Found> datesOf(Source shown) {
        if (FoundDates.isShort(shown)) {
            return finder.in(shown, Undated.NONE);
        }
        return Objects.equals(dated, shown.text()) ? known : List.of();
    }

    private static TimePoint end(When when) {
        return when.extent().latest().point().orElse(TimePoint.MIN);
    }

    /** The date as text, without the mark of a guess. */
    private static String certain(When when) {
        return when.edtf().replace("?", "");
    }
}
