package org.demarche.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.edit.Publication;
import org.demarche.edit.Publication.Found;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.dates.TimeTagger;
import org.demarche.extract.events.Extraction;
import org.demarche.extract.text.Sentences;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Reckoning;
import org.demarche.model.Source;
import org.demarche.time.CivilDate;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.demarche.ui.session.TextFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates with the program's own tagger. Remembers what it found last: views ask for the same text again. Any
 * thread may ask.
 */
final class ArticleFinder implements TextFinder {
    private final TimeTagger tagger = new TimeTagger();
    private final Extraction extraction;
    private final Recent<Text, List<Found>> dates = new Recent<>();
    private final Recent<Source, Chronicle> chronicles = new Recent<>();

    private record Text(String text, When published) {}

    /** A finder that words doubts in the language given. */
    ArticleFinder(Wording wording) {
        extraction = new Extraction(wording);
    }

    @Override
    public List<Found> in(Source asked, When published) {
        return dates.of(new Text(String.valueOf(asked.text()), published), text -> find(text.text(), published));
    }

    private List<Found> find(String text, When published) {
        List<Found> found = new ArrayList<>();
        for (TimeMention mention : tagger.tag(text, day(published))) {
            When when = mention.when();
            if (when != null) {
                found.add(new Found(mention.begin(), mention.end(), when, null, false));
            }
        }
        return found;
    }

    /** What the extraction makes of the text, event by event, and then the bare dates for events of the user's. */
    @Override
    public List<Found> datesOfEvents(Source asked, When published) {
        List<Found> found = new ArrayList<>();
        for (Event event : chronicle(asked, published).events()) {
            if (!event.evidence().isEmpty()) {
                Evidence first = event.evidence().getFirst();
                found.add(new Found(first.start(), first.end(), event.when(), event.doubt(), Reckoning.isOf(event)));
            }
        }
        found.addAll(in(asked, published));
        return found;
    }

    @Override
    public Chronicle chronicle(Source asked, When published) {
        return chronicles.of(Publication.withDate(asked, published), extraction::of);
    }

    @Override
    public @Nullable Event undated(Event event, When published, UnaryOperator<When> moved) {
        return extraction.assumed(event, published, moved);
    }

    private static @Nullable LocalDate day(When published) {
        CivilDate date = published.extent().anchor().map(TimePoint::date).orElse(null);
        try {
            return date == null ? null : LocalDate.of(Math.toIntExact(date.year()), date.month(), date.day());
        } catch (DateTimeException | ArithmeticException e) {
            // Outside of what the tagger's calendar reaches.
            return null;
        }
    }

    @Override
    public List<Sentence> sentences(Source asked) {
        return Sentences.of(String.valueOf(asked.text())).stream()
                .map(span -> new Sentence(span.begin(), span.end()))
                .toList();
    }
}
