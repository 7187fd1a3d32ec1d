package org.demarche.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.demarche.edit.Edit;
import org.demarche.edit.Publication.Found;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Source;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.FoundDates;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.PublicationForm;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.SourceAnswers;
import org.demarche.ui.session.SourceParagraph;
import org.demarche.ui.session.SourceReading;
import org.demarche.ui.session.SourceReading.Passed;
import org.demarche.ui.session.TextFinder;
import org.jspecify.annotations.Nullable;

/**
 * The text that the event under review comes from. A sentence of it that names a date but has no event can be chosen,
 * to make one of it.
 */
final class ReviewText implements SourceAnswers {
    private final Session session;
    private final Editing editing;
    private final Labels labels;
    private final TextFinder finder;
    private final FoundDates dates;
    private final PublicationForm publication;
    private final ObservableList<SourceParagraph> paragraphs = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private @Nullable Event event;
    private @Nullable Source source;
    private @Nullable SourceReading reading;
    private @Nullable ChronicleIndex index;
    private int chosen = SourceReading.NONE;
    /** Whether the dates of the text are found. */
    private boolean isComplete;

    /**
     * The text of nothing yet.
     *
     * @param publication shows when the text came out
     */
    ReviewText(Session session, Editing editing, Labels labels, TextFinder finder, PublicationForm publication) {
        this.session = session;
        this.editing = editing;
        this.labels = labels;
        this.finder = finder;
        dates = new FoundDates(session, finder, this::readAgain);
        this.publication = publication;
    }

    /** The heading over the text. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ObservableList<SourceParagraph> paragraphs() {
        return paragraphs;
    }

    /** What the text has passed over, and what can be done about it; empty if nothing. */
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Where the text has the selected event, or the chosen sentence. */
    OptionalInt firstSelectedParagraph() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).hasSelected()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Looks for nothing in a text that is no longer shown. */
    void stop() {
        dates.stop();
        reading = null;
    }

    /** Shows the text of an event; of none, the first there is. */
    void show(@Nullable Event shown) {
        event = shown;
        refresh();
    }

    /** Chooses the next sentence that names a date and of which there is no event; after the last, none. */
    void nextPassedOver() {
        int count = passedOver().size();
        choose(chosen + 1 >= count ? SourceReading.NONE : chosen + 1);
    }

    void previousPassedOver() {
        int count = passedOver().size();
        choose(chosen == SourceReading.NONE ? count - 1 : chosen - 1);
    }

    boolean isChosen() {
        return chosen != SourceReading.NONE;
    }

    /** Takes back the choice of a sentence; says whether there was one. */
    boolean chooseNothing() {
        boolean had = isChosen();
        choose(SourceReading.NONE);
        return had;
    }

    private void choose(int sentence) {
        if (sentence != chosen) {
            chosen = sentence;
            refresh();
        }
    }

    /** Makes an event of the chosen sentence. */
    void addChosen() {
        Source from = source;
        SourceReading known = reading;
        if (from == null || known == null || chosen >= known.passedOver().size()) {
            return;
        }
        Edit add = known.eventOf(editing.draft(), from, chosen);
        chosen = SourceReading.NONE;
        editing.apply(add);
    }

    /** The first date with a place on the timeline that a piece of a text names. */
    Optional<Found> dateIn(Evidence evidence) {
        return session.open().chronicle().sources().stream()
                .filter(one -> one.id().equals(evidence.source()) && one.text() != null)
                .flatMap(one -> finder.in(one, one.published()).stream())
                .filter(date -> date.start() >= evidence.start() && date.end() <= evidence.end())
                .filter(date -> date.when().extent().isPlaced())
                .findFirst();
    }

    private List<Passed> passedOver() {
        SourceReading known = reading;
        return known == null ? List.of() : known.passedOver();
    }

    /** Answers a click in the text: selects the events there in turn, or makes one of a sentence passed over. */
    @Override
    public void clicked(SourceParagraph.Span span) {
        if (!span.events().isEmpty()) {
            choose(SourceReading.NONE);
            int at = span.events().indexOf(session.selected());
            session.select(span.events().get((at + 1) % span.events().size()));
        } else if (span.passedOver() >= 0) {
            choose(span.passedOver());
            addChosen();
        }
    }

    @Override
    public String tip(SourceParagraph.Span span) {
        return SourceReading.tip(session.index(), span).orElse(labels.text("ui.review.makeEvent"));
    }

    @Override
    public String number(SourceParagraph paragraph) {
        return labels.text("ui.paragraph", paragraph.number());
    }

    private void refresh() {
        Source shown = sourceToShow();
        if (shown == null) {
            paragraphs.clear();
            title.set("");
            hint.set("");
            publication.show(null);
            return;
        }
        SourceReading known = readingOf(shown);
        title.set(shown.title());
        paragraphs.setAll(known.paragraphs(isChosen() ? -1 : session.selected(), chosen));
        hint.set(hintOf(known));
    }

    /** The text with the events of the chronicle that is open just now: those of the one before may not be there. */
    private SourceReading readingOf(Source shown) {
        SourceReading known = reading;
        if (known == null || !session.index().equals(index) || !shown.equals(source)) {
            publication.show(shown);
            FoundDates.In found = dates.in(shown);
            known = SourceReading.of(session.index(), shown, found);
            isComplete = found != null;
            reading = known;
            index = session.index();
            source = shown;
            chosen = chosen < known.passedOver().size() ? chosen : SourceReading.NONE;
        }
        return known;
    }

    /** Marks the dates in the text, which was shown without them. */
    private void readAgain() {
        Source shown = source;
        FoundDates.In found = shown == null ? null : dates.in(shown);
        if (shown != null && found != null) {
            reading = SourceReading.of(session.index(), shown, found);
            index = session.index();
            isComplete = true;
            publication.takeDates(found.dates());
            refresh();
        }
    }

    private String hintOf(SourceReading known) {
        if (!isComplete) {
            return labels.text("ui.review.findingDates");
        }
        int count = known.passedOver().size();
        if (!isChosen()) {
            return count == 0 ? "" : labels.text("ui.review.passedOver", count);
        }
        Found date = known.passedOver().get(chosen).date();
        return labels.text(
                "ui.review.chosen", known.words(date.start(), date.end()), labels.when(date.when()), chosen + 1, count);
    }

    private @Nullable Source sourceToShow() {
        List<Source> all = session.open().chronicle().sources();
        Event shown = event;
        if (shown != null) {
            for (Evidence evidence : shown.evidence()) {
                Optional<Source> found = all.stream()
                        .filter(one -> one.id().equals(evidence.source()) && one.text() != null)
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return all.stream().filter(one -> one.text() != null).findFirst().orElse(null);
    }
}
