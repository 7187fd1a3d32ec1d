package org.demarche.ui.control;

import org.demarche.layout.Viewport;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.time.TickStep;
import org.demarche.time.TickText;
import org.demarche.time.TimePoint;
import org.demarche.time.Wording;

/** What is said of an event in a word or two. */
final class EventWords {
    private static final double YEARS_FROM_DAYS = 3000;
    private static final double MONTHS_FROM_DAYS = 60;

    private EventWords() {}

    /** The date for people, uncut. */
    static String date(Event event) {
        return event.when().edtf();
    }

    static String type(EventType type, Wording wording) {
        return wording.text("model.type." + type.id());
    }

    /** From when to when a viewport reaches, to the day, month or year, whichever suits its width. */
    static String stretch(Viewport viewport, Wording wording) {
        double days = viewport.secondsPerPx() * viewport.widthPx() / TimePoint.SECONDS_PER_DAY;
        TickStep.Unit within = days > YEARS_FROM_DAYS
                ? TickStep.Unit.MONTH
                : days > MONTHS_FROM_DAYS ? TickStep.Unit.DAY : TickStep.Unit.HOUR;
        TickStep step = new TickStep(within, 1);
        TickText text = new TickText(wording);
        return wording.text("ui.control.stretch", text.full(step, viewport.start()), text.full(step, viewport.end()));
    }

    /** All that a card shows, in one sentence for those who hear it. */
    static String spoken(Event event, Wording wording) {
        return wording.text("ui.control.card", date(event), type(event.mainType(), wording), event.title());
    }
}
