package org.demarche.layout;

import org.demarche.model.Event;
import org.demarche.time.Wording;

/** What an event is called on screen and in pictures. */
public final class EventTitle {
    private EventTitle() {}

    /** The event's title; where there is nothing of it to be seen, the name of the event's type. */
    public static String of(Event event, Wording wording) {
        return TextFitter.oneLine(event.title()).isEmpty()
                ? wording.text("model.type." + event.mainType().id())
                : event.title();
    }
}
