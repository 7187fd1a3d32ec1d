package org.demarche.ui.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Source;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfException;
import org.demarche.time.TimePoint;
import org.demarche.time.TypedDate;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that are typed for an event. "Last June" is counted from the day its source was published, as in the
 * source; a day without a year lies in the event's year.
 */
public final class TypedDates implements TypedWhen {
    private final Session session;
    private final Labels labels;
    private final Supplier<LocalDate> today;

    /**
     * Reads dates for a session.
     *
     * @param today what "last June" is counted from where no day of publication is known
     */
    public TypedDates(Session session, Labels labels, Supplier<LocalDate> today) {
        this.session = session;
        this.labels = labels;
        this.today = today;
    }

    @Override
    public When read(String text, @Nullable Event event) throws EdtfException {
        CivilDate now = published(event)
                .orElseGet(() -> CivilDate.ofEpochDay(today.get().toEpochDay()));
        long year = event == null
                ? now.year()
                : date(event.when()).map(CivilDate::year).orElse(now.year());
        return TypedDate.read(text, now, year, labels.wording());
    }

    private Optional<CivilDate> published(@Nullable Event event) {
        if (event == null || event.evidence().isEmpty()) {
            return Optional.empty();
        }
        Evidence first = event.evidence().getFirst();
        Directory directory = session.index().directory();
        return directory.source(first.source()).map(Source::published).flatMap(TypedDates::date);
    }

    private static Optional<CivilDate> date(When when) {
        return when.extent().anchor().map(TimePoint::date);
    }
}
