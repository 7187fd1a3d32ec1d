package org.demarche.layout;

import org.demarche.model.Event;
import org.demarche.time.AxisZone;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/** The line above a card's title that says when. */
final class DateLines {
    private final TextFitter fitter;
    private final WhenText whenText;

    DateLines(TextFitter fitter, Wording wording) {
        this.fitter = fitter;
        this.whenText = new WhenText(wording);
    }

    /**
     * The date for people; where that is too long for a card, the words the source prints, if these fit. Never more
     * precise than the date. A clock time that the axis shows as another one has its zone, if there is room.
     */
    String of(Event event, AxisZone axis) {
        if (axis.differsFrom(event.when())) {
            String zoned = whenText.briefZoned(event.when());
            if (fits(zoned)) {
                return zoned;
            }
        }
        String text = whenText.brief(event.when());
        String printed = event.printed();
        if (printed != null && fits(printed) && !fits(text)) {
            return printed;
        }
        return fitter.cut(text, CardStyle.DATE, CardStyle.TEXT_WIDTH);
    }

    private boolean fits(String text) {
        return fitter.cut(text, CardStyle.DATE, CardStyle.TEXT_WIDTH).equals(text);
    }
}
