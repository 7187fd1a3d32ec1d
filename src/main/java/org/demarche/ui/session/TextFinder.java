package org.demarche.ui.session;

import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.edit.Publication;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Finds in a source's text what events are made of. */
public interface TextFinder extends Publication.Dates, Publication.Assumptions {
    /**
     * The dates that events taken from the source have if it came out on that day: those that stand in the text, and
     * where known, what was made of them for an event.
     */
    default List<Publication.Found> datesOfEvents(Source source, When published) {
        return in(source, published);
    }

    /** All that the source's text gives if it came out on that day, as a chronicle of its own. */
    default Chronicle chronicle(Source source, When published) {
        return OpenChronicle.EMPTY.chronicle();
    }

    @Override
    default @Nullable Event undated(Event event, When published, UnaryOperator<When> moved) {
        return null;
    }

    /** Its sentences in order. */
    List<Sentence> sentences(Source source);

    /**
     * A sentence.
     *
     * @param start its first UTF-16 unit
     * @param end the unit after its last
     */
    record Sentence(int start, int end) {
        boolean meets(int from, int to) {
            return start < to && from < end;
        }
    }
}
