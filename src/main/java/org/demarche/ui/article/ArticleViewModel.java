package org.demarche.ui.article;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.demarche.model.Source;
import org.demarche.ui.session.Editing;
import org.demarche.ui.session.FoundDates;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.PublicationForm;
import org.demarche.ui.session.Session;
import org.demarche.ui.session.SourceAnswers;
import org.demarche.ui.session.SourceParagraph;
import org.demarche.ui.session.SourceParagraph.Span;
import org.demarche.ui.session.SourceReading;
import org.demarche.ui.session.TextFinder;
import org.demarche.ui.session.TypedDates;
import org.demarche.ui.session.View;
import org.jspecify.annotations.Nullable;

/**
 * The text of one source at a time, with the events and dates in it. Reads it only while the article is what the window
 * shows.
 */
public final class ArticleViewModel implements SourceAnswers {
    private final Session session;
    private final Editing editing;
    private final Labels labels;
    private final FoundDates dates;
    private final ObservableList<Source> sources = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Source> source = new SimpleObjectProperty<>(null);
    private final ObservableList<SourceParagraph> paragraphs = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
    private final PublicationForm publication;
    private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper();
    private @Nullable SourceReading reading;
    private @Nullable Source read;

    public ArticleViewModel(Session session, Editing editing, Labels labels, TextFinder finder) {
        this.session = session;
        this.editing = editing;
        this.labels = labels;
        dates = new FoundDates(session, finder, this::readAgain);
        TypedDates typed = new TypedDates(session, labels, () -> LocalDate.now(ZoneId.systemDefault()));
        publication = new PublicationForm(session, editing, labels, finder, typed, false);
        session.openProperty().addListener((property, old, now) -> reset());
        session.sourceProperty().addListener((property, old, now) -> chooseAsked());
        session.viewProperty().addListener((property, old, now) -> refresh());
        session.selectedProperty().addListener((property, old, now) -> refresh());
        source.addListener((property, old, now) -> choose(now));
        reset();
    }

    /** The sources that can be read. */
    ObservableList<Source> sources() {
        return sources;
    }

    /** The source shown, null if the chronicle has none with a text. */
    ObjectProperty<@Nullable Source> sourceProperty() {
        return source;
    }

    /** Whether there is more than one source to choose from. */
    public ReadOnlyBooleanProperty severalProperty() {
        return several.getReadOnlyProperty();
    }

    public boolean isSeveral() {
        return several.get();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public String getTitle() {
        return title.get();
    }

    /** Author and publisher of the source. */
    public ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    public String getOrigin() {
        return origin.get();
    }

    /** When the source was published, which can be changed here. */
    PublicationForm publication() {
        return publication;
    }

    ObservableList<SourceParagraph> paragraphs() {
        return paragraphs;
    }

    /** Where the first paragraph with a sentence of the selected event stands in the list. */
    OptionalInt firstSelected() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).hasSelected()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Selects one of the events that the stretch of text belongs to: the one after the selected, else the first. Of a
     * sentence that names a date and that no event comes from it makes one.
     */
    @Override
    public void clicked(Span span) {
        SourceReading known = reading;
        Source shown = source.get();
        if (!span.events().isEmpty()) {
            int at = span.events().indexOf(session.selected());
            session.select(span.events().get((at + 1) % span.events().size()));
        } else if (known != null && shown != null && span.passedOver() != SourceReading.NONE) {
            editing.apply(known.eventOf(editing.draft(), shown, span.passedOver()));
        }
    }

    @Override
    public String tip(Span span) {
        return SourceReading.tip(session.index(), span).orElse(labels.text("ui.review.makeEvent"));
    }

    @Override
    public String number(SourceParagraph paragraph) {
        return labels.text("ui.paragraph", paragraph.number());
    }

    public void close() {
        session.closeArticle();
    }

    private void reset() {
        sources.setAll(session.open().chronicle().sources().stream()
                .filter(one -> one.text() != null)
                .toList());
        several.set(sources.size() > 1);
        reading = null;
        read = null;
        chooseAsked();
        refresh();
    }

    private void chooseAsked() {
        String asked = session.sourceProperty().get();
        Optional<Source> found = sources.stream()
                .filter(one -> asked == null || one.id().equals(asked))
                .findFirst();
        source.set(found.orElse(sources.isEmpty() ? null : sources.getFirst()));
    }

    private void choose(@Nullable Source chosen) {
        if (chosen != null && session.viewProperty().get() == View.ARTICLE) {
            session.openArticle(chosen.id());
        }
        refresh();
    }

    /** Marks the dates in the text, which was shown without them. */
    private void readAgain() {
        Source shown = source.get();
        if (shown != null) {
            reading = SourceReading.of(session.index(), shown, dates.in(shown));
            refresh();
        }
    }

    private void refresh() {
        Source shown = source.get();
        if (session.viewProperty().get() != View.ARTICLE || shown == null) {
            paragraphs.clear();
            publication.show(null);
            read = null;
            dates.stop();
            return;
        }
        title.set(shown.title());
        origin.set(labels.byline(shown));
        SourceReading known = reading;
        if (known == null || !Objects.equals(read, shown)) {
            publication.show(shown);
            known = SourceReading.of(session.index(), shown, dates.in(shown));
            reading = known;
            read = shown;
        }
        paragraphs.setAll(known.paragraphs(session.selected(), SourceReading.NONE));
    }
}
