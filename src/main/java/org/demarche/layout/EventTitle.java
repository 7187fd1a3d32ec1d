package org.demarche.layout;

import org.demarche.model.Event;
import org.demarche.time.Wording;

/** What an event is called on screen and in pictures. */
public final class EventTitle {
    private EventTitle() {}

    /**
     * The event's title on one line, without what is not to be seen; where there is nothing of it to be seen, the name
     * of the event's type.
     */
    public static String of(Event event, Wording wording) {
        String seen = TextFitter.oneLine(event.title());
        return seen.isEmpty() ? wording.text("model.type." + event.mainType().id()) : seen;
    }
}
